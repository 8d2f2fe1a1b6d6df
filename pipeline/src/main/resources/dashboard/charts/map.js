/* Areas in classes: tiles, one of the same size for each voivodeship, or outlines where the analyst gave some. */

const CLASSES = 5;

/** Round limits of up to five classes of equal width over the values. */
function classLimits(values) {
  const [low, high] = d3.extent(values);
  if (values.length < 2 || low === high) {
    return [];
  }
  const inner = (count) => d3.ticks(low, high, count).filter((tick) => tick > low && tick < high);
  return d3.range(8, 1, -1).map(inner).find((ticks) => ticks.length < CLASSES) || [];
}

/** The class of a value, 1 to 5; few classes are spread over the colours. */
function classOf(value, limits) {
  const place = limits.filter((limit) => value >= limit).length;
  return limits.length ? 1 + Math.round((place * (CLASSES - 1)) / limits.length) : 3;
}

function classLegend(values, limits, put) {
  if (limits.length === 0) {
    return [[legendBox("area class-3"), put(d3.min(values))]];
  }
  const text = (i) => (i === 0 ? "< " + put(limits[0]) : i === limits.length ? "≥ " + put(limits[i - 1]) : put(limits[i - 1]) + " – " + put(limits[i]));
  return d3.range(limits.length + 1).map((i) => [legendBox("area class-" + (1 + Math.round((i * (CLASSES - 1)) / limits.length))), text(i)]);
}

/** Rings in pixels: degrees are drawn with the middle latitude's proportion, metres as they are; north is up. */
function outlinePaths(shapes, width, most) {
  const points = shapes.flatMap((s) => s.rings.flat());
  const [xs, ys] = [0, 1].map((i) => d3.extent(points, (p) => p[i]));
  const degrees = Math.max(...ys.map(Math.abs)) <= 90;
  const squeeze = degrees ? Math.cos(((ys[0] + ys[1]) / 2) * Math.PI / 180) : 1;
  const zoom = Math.min(width / ((xs[1] - xs[0]) * squeeze), most / (ys[1] - ys[0]));
  const put = ([x, y]) => [(x - xs[0]) * squeeze * zoom, (ys[1] - y) * zoom];
  return { width: (xs[1] - xs[0]) * squeeze * zoom, height: (ys[1] - ys[0]) * zoom,
    paths: new Map(shapes.map((s) => [s.code, s.rings.map((ring) => ring.map(put))])) };
}

/** Where the largest piece of an outline has its middle, and how wide it is there. */
function middleOf(rings) {
  const largest = d3.greatest(rings, (ring) => Math.abs(d3.polygonArea(ring)));
  const [x, y] = d3.polygonCentroid(largest);
  const crossed = d3.pairs([...largest, largest[0]]).filter(([a, b]) => (a[1] > y) !== (b[1] > y))
    .map(([a, b]) => a[0] + (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]));
  const left = d3.max(crossed.filter((at) => at <= x)) ?? x;
  const right = d3.min(crossed.filter((at) => at > x)) ?? x;
  return { x: (left + right) / 2, y, width: right - left };
}

/** Name and value of the areas that have room for them; the tooltips have those of all. */
function nameOutlines(layer, areasDrawn, paths) {
  const labels = layer.append("g").attr("aria-hidden", "true").attr("pointer-events", "none");
  areasDrawn.forEach((area) => {
    const { x, y, width } = middleOf(paths.get(area.code));
    const lines = [...wrapped(area.name, width - 6, 2, 400, 12), area.text].filter((line) => textWidth(line, 400, 12) <= width - 4 && !line.endsWith("…"));
    lines.forEach((line, i) => words(labels, line, x, y + 5 + (i - (lines.length - 1) / 2) * 15, "middle small " + area.ink));
  });
}

function drawTile(group, area, x, y, side) {
  group.append("rect").attr("class", area.kind).attr("fill", area.fill).attr("x", x).attr("y", y).attr("width", side).attr("height", side).attr("rx", 3);
  const [size, kind] = side < 80 ? [11, "middle tiny "] : [12, "middle small "];
  const lines = [...wrapped(area.name, side - 4, side < 80 ? 3 : 2, 400, size), ...wrapped(area.text, side - 4, 2, 600, size)];
  const values = lines.length - wrapped(area.text, side - 4, 2, 600, size).length;
  lines.forEach((line, i) => words(group, line, x + side / 2, y + side / 2 + 5 + (i - (lines.length - 1) / 2) * (size + 3) + (i < values ? -2 : 3),
    kind + area.ink + (i < values ? "" : " strong")));
}

function drawTiles(svg, given, top, width) {
  const columns = d3.max(given.areas, (a) => a.tile[0]) + 1;
  const lines = d3.max(given.areas, (a) => a.tile[1]) + 1;
  const side = Math.min(128, (width - 8) / columns);
  const left = Math.max(4, (width - columns * side) / 2);
  d3.sort(given.areas, (a) => a.tile[1], (a) => a.tile[0]).forEach((area) => {
    const group = svg.append("g").attr("class", area.chosen ? "chosen" : null);
    drawTile(group, area, left + area.tile[0] * side + 2, top + area.tile[1] * side + 2, side - 4);
    mark(group, area);
  });
  return lines * side;
}

function drawOutlines(svg, given, top, width) {
  const { width: wide, height, paths } = outlinePaths(given.areas.map((a) => ({ code: a.code, rings: a.rings })), width - 8, Math.min(620, width * 0.9));
  const layer = svg.append("g").attr("transform", `translate(${(width - wide) / 2},${top})`);
  const line = d3.line();
  given.areas.forEach((area) => {
    const group = layer.append("g").attr("class", area.chosen ? "chosen" : null);
    group.append("path").attr("class", area.kind).attr("fill", area.fill).attr("fill-rule", "evenodd").attr("d", paths.get(area.code).map((ring) => line(ring) + "Z").join(""));
    mark(group, area);
  });
  given.areas.filter((area) => area.chosen).forEach((area) => layer.append("path").attr("class", "chosen-ring").attr("pointer-events", "none")
    .attr("d", paths.get(area.code).map((ring) => line(ring) + "Z").join(""))); // over the neighbours
  nameOutlines(layer, given.areas, paths);
  return height;
}

/**
 * data: {label, put: number -> text, hatchedText, areas: [{code, name, text, value?, tile: [column, row] | rings, chosen?, label, tip, go}]};
 * an area without a value is striped, its text says why.
 */
function mapChart(given, width) {
  const svg = canvas(width, 10, given.label);
  const hatch = hatching(svg);
  const values = given.areas.filter((a) => a.value !== undefined).map((a) => a.value);
  const limits = classLimits(values);
  const entries = values.length ? classLegend(values, limits, given.put(limits.length ? limits : values)) : [];
  const missing = values.length < given.areas.length ? [[legendBox("outlined", hatch), given.hatchedText]] : [];
  const top = legend(svg, [...entries, ...missing], 0, 0, width) + 16;
  const areas = given.areas.map((area) => {
    const kind = area.value === undefined ? "" : "class-" + classOf(area.value, limits);
    return { ...area, kind: kind ? "area " + kind : "area unseen-value", fill: kind ? null : hatch, ink: kind ? "on-" + kind : "halo" };
  });
  const height = top + (given.outlines ? drawOutlines : drawTiles)(svg, { ...given, areas }, top, width) + 8;
  svg.attr("height", height).attr("viewBox", `0 0 ${width} ${height}`);
  return roving(svg);
}
