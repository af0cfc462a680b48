// The article: a mark tells what it is when it is pointed at, focused or tapped.
"use strict";

const tip = document.getElementById("tip");
let shown = null;

function show(mark) {
  shown = mark;
  tip.textContent = mark.dataset.tip;
  tip.hidden = false;
  const [first] = mark.getClientRects();
  const box = (first || mark.getBoundingClientRect());
  const room = 8;
  const below = box.bottom + room + tip.offsetHeight < innerHeight;
  tip.style.top = `${below ? box.bottom + room : Math.max(room, box.top - room - tip.offsetHeight)}px`;
  const middle = box.left + box.width / 2 - tip.offsetWidth / 2;
  tip.style.left = `${Math.min(Math.max(room, middle), innerWidth - tip.offsetWidth - room)}px`;
  mark.setAttribute("aria-describedby", "tip");
  light(mark, true);
}

function hide() {
  if (!shown) return;
  shown.removeAttribute("aria-describedby");
  light(shown, false);
  shown = null;
  tip.hidden = true;
}

// The item in the list beside lights up with its mark.
function light(mark, on) {
  const place = mark.hash ? document.getElementById(mark.hash.slice(1)) : null;
  place?.classList.toggle("lit", on);
}

const report = document.getElementById("report");
const markOf = (event) => (event.target instanceof Element ? event.target.closest("[data-tip]") : null);
report.addEventListener("pointerover", (event) => { if (event.pointerType === "mouse") { hide(); const mark = markOf(event); if (mark) show(mark); } });
report.addEventListener("pointerleave", hide);
report.addEventListener("focusin", (event) => { hide(); const mark = markOf(event); if (mark) show(mark); });
report.addEventListener("focusout", hide);

// On a touch screen the first tap tells and the second follows the link.
let touched = false;
report.addEventListener("pointerdown", (event) => { touched = event.pointerType !== "mouse"; });
report.addEventListener("click", (event) => {
  const mark = markOf(event);
  if (!touched || !mark) return;
  if (mark.dataset.told !== "yes") {
    event.preventDefault();
    for (const other of report.querySelectorAll("[data-told]")) delete other.dataset.told;
    mark.dataset.told = "yes";
    hide();
    show(mark);
  }
});
document.addEventListener("keydown", (event) => { if (event.key === "Escape") hide(); });
addEventListener("scroll", hide, { passive: true });
