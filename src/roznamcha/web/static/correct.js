// The form of correction: words selected in the report go into the form with their place.
"use strict";

const report = document.getElementById("report");
const take = document.getElementById("take");
const words = document.getElementById("f-words");
const start = document.getElementById("f-start");
take.hidden = false;

let selected = null;
document.addEventListener("selectionchange", () => {
  const selection = getSelection();
  if (selection.rangeCount && !selection.isCollapsed && report.contains(selection.getRangeAt(0).commonAncestorContainer)) {
    selected = selection.getRangeAt(0).cloneRange();
  }
});

take.addEventListener("click", () => {
  if (!selected) return;
  const text = selected.toString();
  words.value = text.trim();
  // Characters before the selection, as code points like the record counts them; the server
  // takes the nearest place where the words stand, so that blank lines do not matter.
  const before = document.createRange();
  before.setStart(report, 0);
  before.setEnd(selected.startContainer, selected.startOffset);
  start.value = String([...before.toString()].length + (text.length - text.trimStart().length));
  words.focus();
});

// Only the modes of the chosen type can be chosen.
const type = document.getElementById("f-type");
const mode = document.getElementById("f-mode");
if (type && mode && mode.tagName === "SELECT") {
  const fit = () => {
    for (const group of mode.querySelectorAll("optgroup")) {
      group.hidden = group.disabled = group.dataset.type !== type.value;
    }
    if (mode.selectedOptions[0]?.parentElement.disabled) mode.value = "";
  };
  type.addEventListener("change", fit);
  fit();
}
