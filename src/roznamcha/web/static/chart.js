// Draws the Vega-Lite charts of a page. Expressions are interpreted, not compiled, so that the
// page's policy need not allow eval.
const style = getComputedStyle(document.documentElement);
const ink = style.getPropertyValue("--ink").trim();
const faint = style.getPropertyValue("--faint").trim();
const line = style.getPropertyValue("--line").trim();
const font = style.getPropertyValue(document.documentElement.lang === "ur" ? "--nastaliq" : "--sans").trim();
const config = {
  background: "transparent",
  font,
  axis: { labelColor: faint, titleColor: faint, gridColor: line, domainColor: faint, tickColor: faint, labelFontSize: 12, titleFontSize: 12 },
  legend: { labelColor: ink, labelFontSize: 13 },
  view: { stroke: null },
};

for (const place of document.querySelectorAll(".chart[data-spec]")) {
  const spec = JSON.parse(place.dataset.spec);
  try {
    await window.roznamchaEmbed(place, spec, {
      actions: false, ast: true, renderer: "svg", config, defaultStyle: false, tooltip: { disableDefaultStyle: true },
      loader: { target: "_self" },
    });
    // The drawing is one picture for screen readers; the table below tells the same.
    place.querySelector("svg")?.setAttribute("aria-hidden", "true");
  } catch (fault) {
    console.error(fault);
    place.closest("section")?.querySelector("details")?.setAttribute("open", "");
  }
}
