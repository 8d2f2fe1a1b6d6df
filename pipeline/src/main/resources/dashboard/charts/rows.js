/* Dots with their intervals, a row each, on one axis: ranking and comparing. */

const ROW = 26;

/** Columns of the rows: names, the plot, values, and what stands at the side where there is room. */
function rowLayout(rows, width, heads) {
  const widest = (part, most) => Math.min(most, (d3.max(rows, (r) => textWidth(r[part] || "", 600)) || 0) + 14);
  const names = Math.max(90, widest("name", width * (width < 560 ? 0.34 : 0.3)));
  const values = Math.max(widest("text", 150), Math.min(130, textWidth(heads.value, 600) + 14));
  const side = heads.side && width >= 680 ? Math.max(widest("side", 210), Math.min(210, textWidth(heads.side, 600) + 14)) : 0;
  return { names, values, side, left: names + 10, right: width - values - side - 14 };
}

function intervalRow(svg, row, y, at, scale, width, hatch) {
  const group = svg.append("g").attr("class", row.chosen ? "chosen" : null);
  group.append("rect").attr("class", "row-ground").attr("x", 0).attr("y", y - ROW / 2).attr("width", width).attr("height", ROW);
  words(group, fitted(row.name, at.names, row.chosen ? 700 : 400), 0, y + 4, row.chosen ? "strong" : "");
  if (row.value === undefined) {
    group.append("rect").attr("class", "outlined").attr("x", at.left).attr("y", y - 6).attr("width", at.right - at.left).attr("height", 12).attr("fill", hatch);
    words(group, fitted(row.text, at.values + at.side), at.right + 14, y + 4, "absent-text");
  } else {
    if (row.lower !== undefined) {
      rule(group, scale(row.lower), y, scale(row.upper), y, "whisker " + kindOf(row.judgement));
    }
    shape(group, row.judgement, scale(row.value), y);
    words(group, row.text, at.right + at.values + 4, y + 4, "end" + (row.chosen ? " strong" : ""));
    if (at.side) {
      words(group, fitted(row.side || "", at.side), width - 2, y + 4, "end soft");
    }
  }
  mark(group, row);
}

/**
 * data: {label, unit, language, heads: {name, value, side?}, legend: [[draw, text]], reference?: {value, text},
 * rows: [{name, value?, lower?, upper?, judgement, text, side?, chosen?, label, tip, go?}]}; a row {rule: true} parts what is
 * above it from what is below.
 */
function intervalRows(given, width) {
  const rows = given.rows.filter((r) => !r.rule);
  const at = rowLayout(rows, width, given.heads);
  const svg = canvas(width, 10, given.label);
  const hatch = hatching(svg);
  const top = legend(svg, given.legend, 0, 0, width) + 30;
  const numbers = rows.flatMap((r) => [r.value, r.lower, r.upper]).concat(given.reference ? given.reference.value : []);
  const scale = scaleOver(numbers, [at.left, at.right], { cap: shareCap(given.unit) });
  const bottom = top + given.rows.length * ROW;
  words(svg, given.heads.name, 0, top - 10, "strong");
  words(svg, given.heads.value, at.right + at.values + 4, top - 10, "end strong");
  if (at.side) {
    words(svg, fitted(given.heads.side, at.side, 700), width - 2, top - 10, "end strong");
  }
  xAxis(svg, scale, bottom, top, given.unit, given.language);
  if (given.reference) {
    const x = scale(given.reference.value);
    rule(svg, x, top, x, bottom, "reference");
    const half = textWidth(given.reference.text) / 2;
    words(svg, given.reference.text, Math.max(at.left + half, Math.min(at.right - half, x)), top - 10, "middle halo");
  }
  given.rows.forEach((row, i) => {
    const y = top + (i + 0.5) * ROW;
    if (row.rule) {
      rule(svg, 0, y, width, y, "divider");
    } else {
      intervalRow(svg, row, y, at, scale, width, hatch);
    }
  });
  const height = bottom + 26;
  svg.attr("height", height).attr("viewBox", `0 0 ${width} ${height}`);
  return roving(svg);
}
