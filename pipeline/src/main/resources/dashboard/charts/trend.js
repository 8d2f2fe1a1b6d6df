/* Values over years with their intervals: one area, or small multiples of several on the same axes. */

/** Runs of years that have a value one after the other; a line joins no two years across a gap. */
function unbroken(years) {
  const runs = [[]];
  years.forEach((year) => {
    if (year.value === undefined) {
      runs.push([]);
    } else {
      runs[runs.length - 1].push(year);
    }
  });
  return runs.filter((run) => run.length);
}

function trendLine(svg, years, x, y, back) {
  unbroken(years).forEach((run) => {
    const banded = run.filter((p) => p.lower !== undefined);
    if (!back && banded.length > 1) {
      svg.append("path").attr("class", "band").attr("d", d3.area((p) => x(p.year), (p) => y(p.lower), (p) => y(p.upper))(banded));
    }
    svg.append("path").attr("class", "line" + (back ? " back" : "")).attr("d", d3.line((p) => x(p.year), (p) => y(p.value))(run));
  });
}

/** Years without a value are striped and say why; the stripes lie below all lines. */
function gapBand(parent, x, box) {
  const wide = Math.min(x.step() * 0.72, 44);
  return (p) => parent.append("rect").attr("x", x(p.year) - wide / 2).attr("y", box.top).attr("width", wide).attr("height", box.bottom - box.top);
}

function gapMark(parent, p, x, box) {
  const group = parent.append("g");
  gapBand(group, x, box)(p).attr("class", "row-ground");
  const text = fitted(p.text, box.bottom - box.top - 16);
  words(group, text, 0, 0, "absent-text middle halo").attr("transform", `translate(${x(p.year) + 4},${(box.top + box.bottom) / 2}) rotate(-90)`);
  mark(group, p);
}

/** One panel. panel: {name, years, back?}; years: [{year, value?, lower?, upper?, text, label, tip}] */
function trendPanel(svg, panel, given, box, y, hatch, alone) {
  const x = d3.scalePoint(panel.years.map((p) => p.year), [box.left, box.right]).padding(0.5);
  const group = svg.append("g").attr("role", "group").attr("aria-label", panel.name);
  yAxis(group, y, box.left, box.right, given.unit, given.language);
  rule(group, box.left, box.bottom, box.right, box.bottom, "base");
  const every = Math.ceil(textWidth("2014") * 1.3 / x.step());
  panel.years.forEach((p, i) => i % every === 0 && words(group, p.year, x(p.year), box.bottom + 17, "tick middle"));
  if (!alone) {
    wrapped(panel.name, box.right - box.left, 2, 700).forEach((line, i, all) => words(group, line, box.left, box.top - 10 - 15 * (all.length - 1 - i), "strong"));
  }
  panel.years.filter((p) => p.value === undefined).forEach((p) => gapBand(group, x, box)(p).attr("class", "outlined").attr("fill", hatch));
  if (panel.back) {
    trendLine(group, panel.back, x, y, true);
  }
  trendLine(group, panel.years, x, y, false);
  panel.years.forEach((p) => (p.value === undefined ? gapMark(group, p, x, box) : yearMark(group, p, x, y, panel.years)));
}

/** A year on its own has no band: its interval is a bar. */
function yearMark(parent, p, x, y, years) {
  const group = parent.append("g");
  const alone = unbroken(years).some((run) => run.length === 1 && run[0] === p);
  group.append("rect").attr("class", "row-ground").attr("x", x(p.year) - 10).attr("y", y(p.value) - 12).attr("width", 20).attr("height", 24);
  if (alone && p.lower !== undefined) {
    rule(group, x(p.year), y(p.lower), x(p.year), y(p.upper), "whisker");
  }
  group.append("circle").attr("class", "point value").attr("cx", x(p.year)).attr("cy", y(p.value)).attr("r", 4.5);
  mark(group, p);
}

/** data: {label, unit, language, panels, legend: [[draw, text]], backName}; all panels have the same years and one scale. */
function trendChart(given, width) {
  const alone = given.panels.length === 1;
  const columns = alone ? 1 : Math.max(1, Math.min(given.panels.length, 3, Math.floor(width / 300)));
  const [tall, over] = [alone ? Math.max(260, Math.min(400, width * 0.42)) : 210, alone ? 18 : 46];
  const lines = Math.ceil(given.panels.length / columns);
  const svg = canvas(width, 10, given.label);
  const hatch = hatching(svg);
  const used = legend(svg, given.legend(hatch), 0, 0, width);
  const numbers = given.panels.flatMap((p) => [...p.years, ...(p.back || [])]).flatMap((v) => [v.value, v.lower, v.upper]);
  const bare = scaleOver(numbers, [tall, 0], { cap: shareCap(given.unit) });
  const room = tickRoom(bare, given.unit, given.language);
  given.panels.forEach((panel, i) => {
    const left = (i % columns) * (width / columns);
    const top = used + 8 + Math.floor(i / columns) * (over + tall + 38);
    const box = { left: left + room, right: left + width / columns - 14, top: top + over, bottom: top + over + tall };
    trendPanel(svg, panel, given, box, bare.copy().range([box.bottom, box.top]), hatch, alone);
  });
  const height = used + 8 + lines * (over + tall + 38);
  svg.attr("height", height).attr("viewBox", `0 0 ${width} ${height}`);
  return roving(svg);
}
