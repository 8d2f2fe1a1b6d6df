/* The spine chart: one office over many indicators, each from the worst to the best office, the reference in the middle. */

const SPINE_ROW = 34;

/** Places on a spine: the reference in the middle, the further end at the edge, better always to the right. */
function spineScale({ worst, best, reference }, left, right) {
  const half = (right - left) / 2;
  const furthest = Math.max(Math.abs(best - reference), Math.abs(worst - reference)) || 1;
  const side = best >= worst ? 1 : -1;
  return (value) => left + half + (side * half * (value - reference)) / furthest;
}

/** Columns as wide as their words; on a narrow page the figures of others stand in the table only. */
function spineLayout(width, rows) {
  const narrow = width < 760;
  const widest = (part, weight, least, most) => Math.max(least, Math.min(most, (d3.max(rows, (r) => textWidth(r[part] || "", weight)) || 0) + 14));
  const names = Math.max(110, Math.min(300, width * (narrow ? 0.34 : 0.25)));
  const column = narrow ? 0 : Math.max(...["referenceText", "worstText", "bestText"].map((part) => widest(part, 400, 76, 118)));
  const values = widest("text", 700, 70, narrow ? 110 : 150);
  return { narrow, names, values, column, left: names + values + column * 2 + 12, right: width - column - 6 };
}

function spineRow(svg, row, y, at, width, hatch) {
  const group = svg.append("g");
  group.append("rect").attr("class", "row-ground").attr("x", 0).attr("y", y - SPINE_ROW / 2).attr("width", width).attr("height", SPINE_ROW);
  const lines = wrapped(row.name, at.names - 6, 2);
  lines.forEach((line, i) => words(group, line, 0, y + 4 + (i - (lines.length - 1) / 2) * 14));
  const cell = (text, end, kind = "soft") => words(group, fitted(text, at.column - 6), end, y + 4, "end " + kind);
  words(group, fitted(row.text, at.values - 2, 700), at.names + at.values, y + 4, row.value === undefined ? "end absent-text" : "end strong");
  if (row.scale) {
    spineBar(group, row, y, at);
    if (!at.narrow) {
      cell(row.referenceText, at.names + at.values + at.column);
      cell(row.worstText, at.left - 10);
      words(group, fitted(row.bestText, at.column - 4), at.right + 8, y + 4, "soft");
    }
  } else {
    group.append("rect").attr("class", "outlined").attr("x", at.left).attr("y", y - 6).attr("width", at.right - at.left).attr("height", 12).attr("fill", hatch);
  }
  mark(group, row);
}

function spineBar(group, row, y, at) {
  const x = spineScale(row.scale, at.left, at.right);
  const bar = (from, to, kind, height) => group.append("rect").attr("class", kind).attr("x", Math.min(x(from), x(to)))
    .attr("width", Math.abs(x(to) - x(from))).attr("y", y - height / 2).attr("height", height);
  bar(row.scale.worst, row.scale.best, "range", 14);
  if (row.scale.low !== undefined) {
    bar(row.scale.low, row.scale.high, "quarters", 14);
  }
  if (row.value !== undefined) {
    if (row.lower !== undefined) {
      const inside = (value) => Math.max(at.left, Math.min(at.right, x(value)));
      rule(group, inside(row.lower), y, inside(row.upper), y, "whisker " + kindOf(row.judgement));
    }
    shape(group, row.judgement, x(row.value), y, 110);
  }
}

function spineHeads(svg, heads, at, y) {
  words(svg, fitted(heads.office, at.values + 40, 700), at.names + at.values, y, "end strong");
  words(svg, heads.worst, at.narrow ? at.left : at.left - 10, at.narrow ? y - 16 : y, at.narrow ? "strong" : "end strong");
  words(svg, heads.best, at.narrow ? at.right : at.right + 8, y, at.narrow ? "end strong" : "strong");
  if (!at.narrow) {
    words(svg, fitted(heads.reference, 150, 700), (at.left + at.right) / 2, y, "middle strong");
    words(svg, fitted(heads.referenceColumn, at.column - 6, 700), at.names + at.values + at.column, y, "end strong");
  }
}

/**
 * data: {label, heads: {office, reference, referenceColumn, worst, best}, legend: (hatch) => [[draw, text]], groups: [{name, rows}]}; rows:
 * [{name, text, value?, lower?, upper?, judgement, scale?: {worst, low?, high?, best, reference}, worstText, bestText,
 * referenceText, label, tip, go?}]; no scale where fewer than two offices have a value.
 */
function spineChart(given, width) {
  const at = spineLayout(width, given.groups.flatMap((g) => g.rows));
  const svg = canvas(width, 10, given.label);
  const hatch = hatching(svg);
  let y = legend(svg, given.legend(hatch), 0, 0, width) + (at.narrow ? 42 : 26);
  const middle = (at.left + at.right) / 2;
  spineHeads(svg, given.heads, at, y - 6);
  given.groups.forEach((group) => {
    if (given.groups.length > 1) {
      rule(svg, 0, y + 4, width, y + 4, "divider");
      words(svg, group.name, 0, y + 24, "strong");
      y += 30;
    }
    const top = y;
    const layer = svg.append("g");
    group.rows.forEach((row) => { spineRow(layer, row, y + SPINE_ROW / 2, at, width, hatch); y += SPINE_ROW; });
    rule(svg, middle, top + 2, middle, y - 2, "reference").attr("pointer-events", "none");
    y += 6;
  });
  svg.attr("height", y + 8).attr("viewBox", `0 0 ${width} ${y + 8}`);
  return roving(svg);
}
