/* Offices by indicators: a cell has the value, and its judgement by colour and by shape. */

const CELL = 30;

function matrixHead(svg, column, x, width, bottom) {
  const group = svg.append("g").attr("class", "head" + (column.sorted ? " chosen" : ""));
  const lines = wrapped(column.name + (column.sorted ? " " + column.sorted : ""), width - 10, 5, column.sorted ? 700 : 600, 12);
  group.append("rect").attr("class", "row-ground").attr("x", x).attr("y", 0).attr("width", width).attr("height", bottom);
  const [at, kind] = x === 0 ? [0, ""] : [x + width - 8, "end "]; // names stand to the left, numbers to the right
  lines.forEach((line, i) => words(group, line, at, bottom - 8 - (lines.length - 1 - i) * 15, kind + (column.sorted ? "strong" : "")));
  mark(group, column).attr("role", "button");
}

function matrixCell(svg, cell, x, y, width, hatch) {
  const group = svg.append("g");
  const box = group.append("rect").attr("x", x).attr("y", y).attr("width", width).attr("height", CELL);
  if (cell.value === undefined) {
    box.attr("class", "cell-absent").attr("fill", hatch);
    words(group, fitted(cell.text, width - 8, 400, 12), x + width - 8, y + CELL / 2 + 4, "end absent-text halo small");
  } else {
    box.attr("class", "cell " + kindOf(cell.judgement));
    if (cell.judgement && cell.judgement !== "NOT_JUDGED") {
      shape(group, cell.judgement, x + 14, y + CELL / 2, 60);
    }
    words(group, cell.text, x + width - 8, y + CELL / 2 + 4, "end");
  }
  mark(group, cell);
}

/**
 * data: {label, legend: (hatch) => [[draw, text]], head: {name, ...mark}, columns: [{name, sorted?, ...mark}], rows: [{name, chosen?, cells:
 * [{value?, text, judgement, ...mark}], ...mark}]}. Wider than the page rather than illegible.
 */
function matrixChart(given, available) {
  const names = Math.max(130, Math.min(260, available * 0.28));
  const column = Math.max(104, Math.min(190, (available - names) / given.columns.length));
  const width = Math.max(available, names + column * given.columns.length);
  const svg = canvas(width, 10, given.label);
  const hatch = hatching(svg);
  const used = legend(svg, given.legend(hatch), 0, 0, available);
  const deepest = d3.max(given.columns, (c) => wrapped(c.name + " ↓", column - 10, 5, 700, 12).length);
  const layer = svg.append("g").attr("transform", `translate(0,${used + 8})`);
  const bottom = deepest * 15 + 14;
  matrixHead(layer, given.head, 0, names, bottom);
  given.columns.forEach((c, i) => matrixHead(layer, c, names + i * column, column, bottom));
  given.rows.forEach((row, i) => {
    const y = bottom + i * CELL;
    const group = layer.append("g").attr("class", row.chosen ? "chosen" : null);
    group.append("rect").attr("class", "row-ground").attr("x", 0).attr("y", y).attr("width", names).attr("height", CELL);
    words(group, fitted(row.name, names - 12, row.chosen ? 700 : 400), 0, y + CELL / 2 + 4, row.chosen ? "strong" : "");
    mark(group, row);
    row.cells.forEach((cell, j) => matrixCell(layer, cell, names + j * column, y, column, hatch));
  });
  const height = used + 8 + bottom + given.rows.length * CELL + 6;
  svg.attr("height", height).attr("viewBox", `0 0 ${width} ${height}`);
  return roving(svg, { columns: given.columns.length + 1 });
}
