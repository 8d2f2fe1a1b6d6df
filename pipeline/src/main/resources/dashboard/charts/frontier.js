/* Cost against outcome: one point an office, and the line of those that no other beats in both. */

/** A little more than the numbers take, so that no point lies on the frame; no number falls below nought. */
function widened(numbers) {
  const [low, high] = d3.extent(numbers);
  return [Math.max(low - (high - low) * 0.06, Math.min(0, low)), high + (high - low) * 0.06];
}

/** The steps of the front: a result is had at no less than its cost. */
function frontLine(points, x, y) {
  return d3.line((p) => x(p.cost), (p) => y(p.result)).curve(d3.curveStepAfter)(points);
}

/** An axis over most of the values, so that one far office does not press the others together; it is drawn at the edge. */
function robust(numbers, always) {
  const sorted = d3.sort(numbers);
  const fence = d3.quantile(sorted, 0.75) + 6 * (d3.quantile(sorted, 0.75) - d3.quantile(sorted, 0.25));
  const inside = sorted.filter((n) => n <= Math.max(fence, ...always));
  return inside.length ? inside : sorted;
}

/**
 * data: {label, language, units: {x, y}, axes: {x, y}, legend, references: {cost?: {value, text}, result?: {value, text}}, beyond: text,
 * points: [{cost, result, name, front, chosen?, label, tip, go?}]}
 */
function frontierChart(given, width) {
  const height = Math.max(380, Math.min(580, width * 0.6));
  const svg = canvas(width, height, given.label);
  const used = legend(svg, given.legend, 0, 0, width);
  const front = d3.sort(given.points.filter((p) => p.front), (p) => p.cost);
  const costs = robust(given.points.map((p) => p.cost), front.map((p) => p.cost));
  const bottom = height - 52;
  const y = scaleOver(widened(given.points.map((p) => p.result)), [bottom, used + 34], { cap: shareCap(given.units.y) });
  const box = { left: tickRoom(y, given.units.y, given.language), right: width - 16, top: used + 34, bottom };
  const x = scaleOver(widened(costs), [box.left, box.right], { zero: false, cap: shareCap(given.units.x) });
  yAxis(svg, y, box.left, box.right, given.units.y, given.language);
  xAxis(svg, x, box.bottom, box.top, given.units.x, given.language);
  rule(svg, box.left, box.bottom, box.right, box.bottom, "base");
  words(svg, given.axes.y, 0, box.top - 14, "soft");
  words(svg, given.axes.x, (box.left + box.right) / 2, box.bottom + 38, "soft middle");
  referenceLines(svg, given.references, x, y, box);
  const points = d3.sort(given.points, (p) => p.front || p.chosen ? 1 : 0)
    .map((p) => ({ ...p, x: x(Math.min(p.cost, x.domain()[1])), y: y(p.result), beyond: p.cost > x.domain()[1] }));
  if (front.length) {
    svg.append("path").attr("class", "front").attr("d", frontLine(front, x, y));
  }
  frontPoints(svg, points);
  nearest(svg, points, box);
  const labelled = d3.sort(points.filter((p) => p.front || p.chosen), (p) => (p.chosen ? 0 : 1)).map((p) => ({ ...p, text: fitted(p.name, 230) }));
  const obstacles = [...points.length < 400 ? points : labelled, ...referencesAlong(given.references, x, y, box), ...alongFront(labelled.filter((p) => p.front))];
  drawLabels(svg, points.length <= FEW ? points.map((p) => ({ ...p, text: fitted(p.name, 230) })) : labelled, obstacles, { ...box, few: points.length <= FEW });
  return roving(svg);
}

const referencesAlong = ({ cost, result }, x, y, box) => [
  ...(cost ? d3.range(box.top, box.bottom, 8).map((at) => ({ x: x(cost.value), y: at })) : []),
  ...(result ? d3.range(box.left, box.right, 8).map((at) => ({ x: at, y: y(result.value) })) : [])];

/** Points along the steps, so that no label lies on them. */
function alongFront(front) {
  const order = d3.sort(front, (p) => p.x);
  return d3.pairs(order).flatMap(([a, b]) => [...d3.range(a.x, b.x, 8).map((x) => ({ x, y: a.y })), ...d3.range(b.y, a.y, 8).map((y) => ({ x: b.x, y }))]);
}

function referenceLines(svg, { cost, result }, x, y, box) {
  if (cost && cost.value <= x.domain()[1]) {
    rule(svg, x(cost.value), box.top, x(cost.value), box.bottom, "reference");
    words(svg, cost.text, x(cost.value) + 6, box.bottom - 8, "halo");
  }
  if (result) {
    rule(svg, box.left, y(result.value), box.right, y(result.value), "reference");
    words(svg, result.text, box.right, y(result.value) - 6, "end halo");
  }
}

function frontPoints(svg, points) {
  const size = points.length > 300 ? 30 : 60;
  points.forEach((point) => {
    const group = svg.append("g").attr("class", point.chosen ? "chosen" : null);
    const type = point.beyond ? d3.symbolCross : point.front ? d3.symbolDiamond : d3.symbolCircle;
    group.append("path").attr("class", "point " + (point.front ? "front-point" : "value") + (point.front || point.chosen ? "" : " dim"))
      .attr("transform", `translate(${point.x},${point.y})`).attr("d", d3.symbol(type, point.front || point.chosen ? 110 : size)());
    mark(group, point);
    point.node = group.node();
  });
}
