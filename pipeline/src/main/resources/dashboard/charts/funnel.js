/* The funnel plot: values by the size of their base, inside limits that chance alone would seldom pass. */

const LIMITS = { 95: 1.959963984540054, 99.8: 3.090232306167813 }; // per cent within, standard deviations

/** ln n!, by Stirling's series where it is exact to the last digits. */
function lnFactorial(n) {
  return n < 20 ? d3.sum(d3.range(2, n + 1), Math.log) : n * Math.log(n) - n + Math.log(2 * Math.PI * n) / 2 + 1 / (12 * n) - 1 / (360 * n ** 3) + 1 / (1260 * n ** 5);
}

/** Between what counts a Poisson count lies: a count beyond has, with all more extreme ones, less than the tail's probability; between
 * whole counts interpolated, as the job does it. */
function poissonLimits(expected, tail) {
  const least = Math.max(0, Math.floor(expected - 9 * Math.sqrt(expected)));
  const most = Math.ceil(expected + 9 * Math.sqrt(expected) + 20);
  const chance = new Float64Array(most - least + 1);
  chance[0] = Math.exp(least * Math.log(expected) - expected - lnFactorial(least));
  for (let i = 1; i < chance.length; i++) {
    chance[i] = chance[i - 1] * expected / (least + i);
  }
  let [low, reached] = [0, chance[0]];
  while (reached < tail) {
    reached += chance[++low];
  }
  let [high, beyond] = [chance.length - 1, 0];
  while (beyond + chance[high] <= tail) {
    beyond += chance[high--];
  }
  return [Math.max(0, least + low - (reached - tail) / chance[low]), least + high + 1 - (tail - beyond) / chance[high]];
}

/** The limits at a base that so many per cent of offices keep to by chance, in the indicator's unit. funnel: {shape, center, spread}. */
function funnelLimits({ shape: kind, center, spread }, base, percent) {
  if (kind === "rate") {
    return center > 0 ? poissonLimits(center * base, (100 - percent) / 200).map((limit) => limit / base) : [0, 0];
  }
  const width = LIMITS[percent] * (kind === "proportion" ? Math.sqrt(center * (1 - center) / base) : spread / Math.sqrt(base));
  return [Math.max(0, center - width), kind === "proportion" ? Math.min(1, center + width) : center + width];
}

/** Bases at which the curves are drawn: close together where they bend. */
function basesOver([least, most]) {
  return d3.range(0, 121).map((i) => least * (most / least) ** (i / 120));
}

const UNDER = 68; // ticks and the title of the axis, in two lines on a narrow page

/** Draws the curves and gives the points that they run through. */
function drawLimits(svg, funnel, x, y) {
  const bases = basesOver(x.domain());
  const [bottom, top] = y.range();
  const inside = (p) => p.y >= top - 1 && p.y <= bottom + 1; // limits may leave the plot at the smallest bases
  return Object.keys(LIMITS).flatMap((percent) => [0, 1].flatMap((side) => {
    const curve = bases.map((n) => ({ x: x(n), y: y(funnelLimits(funnel, n, percent)[side]) }));
    svg.append("path").attr("class", "limit" + (percent === "95" ? "" : " outer")).attr("data-limit", percent + (side ? "-upper" : "-lower"))
      .attr("d", d3.line((p) => p.x, (p) => p.y).defined(inside)(curve));
    return curve;
  }));
}

/** A hit area over the whole plot: the nearest point answers, so that small points need no aim. */
function nearest(svg, points, box) {
  const delaunay = d3.Delaunay.from(points, (p) => p.x, (p) => p.y);
  const found = (event) => {
    const [x, y] = d3.pointer(event, svg.node());
    const point = points.length ? points[delaunay.find(x, y)] : undefined;
    return point && Math.hypot(point.x - x, point.y - y) < 24 ? point : undefined;
  };
  const ring = svg.append("circle").attr("class", "chosen-ring").attr("r", 8).attr("visibility", "hidden");
  const ground = svg.insert("rect", ".mark").attr("x", box.left).attr("y", box.top).attr("width", box.right - box.left)
    .attr("height", box.bottom - box.top).attr("fill", "transparent");
  svg.on("pointermove", (event) => {
    const point = found(event);
    ring.attr("visibility", point ? "visible" : "hidden");
    ground.classed("leads", Boolean(point && point.go));
    if (point) {
      ring.attr("cx", point.x).attr("cy", point.y);
      showTip(point.tip, point.node.getBoundingClientRect());
    } else {
      leaveTip();
    }
  }).on("pointerleave", () => { ring.attr("visibility", "hidden"); leaveTip(); });
  ground.on("click", (event) => { const point = found(event); if (point && point.go) { hideTip(); point.go(); } });
}

/** Axis of bases: their logarithm, because a few offices are a hundred times as large as most. */
function baseAxis(svg, x, box, title, language) {
  const axis = svg.append("g").attr("class", "axis").attr("aria-hidden", "true");
  let free = -Infinity;
  x.ticks(6).filter((tick) => /^[125]0*$/.test(String(tick))).forEach((tick) => {
    const text = number(String(tick), 0, language);
    if (x(tick) - textWidth(text) / 2 > free) {
      rule(axis, x(tick), box.top, x(tick), box.bottom, "grid");
      words(axis, text, x(tick), box.bottom + 17, "tick middle");
      free = x(tick) + textWidth(text) / 2 + 10;
    }
  });
  rule(axis, box.left, box.bottom, box.right, box.bottom, "base");
  wrapped(title, box.right - 10, 2).forEach((line, i) => words(axis, line, (box.left + box.right) / 2, box.bottom + 38 + i * 15, "soft middle"));
}

/**
 * data: {label, unit, language, funnel: {shape, center, spread}, axes: {x, y}, legend: [[draw, text]],
 * points: [{base, value, judgement, name, labelled, chosen?, label, tip, go?}]}
 */
function funnelChart(given, width) {
  const height = Math.max(360, Math.min(560, width * 0.58));
  const svg = canvas(width, height, given.label);
  const used = legend(svg, given.legend, 0, 0, width);
  const values = given.points.map((p) => p.value).concat(given.funnel.center);
  const bases = d3.extent(given.points, (p) => p.base);
  const smallest = d3.quantile(given.points.map((p) => p.base), given.points.length > 60 ? 0.25 : 0) || 1; // of many, the smallest would flatten the rest
  const wide = funnelLimits(given.funnel, smallest, "99.8");
  const y = scaleOver(values.concat(wide), [height - UNDER, used + 34], { cap: shareCap(given.unit) });
  const box = { left: tickRoom(y, given.unit, given.language), right: width - 14, top: used + 34, bottom: height - UNDER };
  const x = d3.scaleLog([bases[0] * 0.85, Math.max(bases[1], bases[0] * 2) * 1.15], [box.left, box.right]);
  yAxis(svg, y, box.left, box.right, given.unit, given.language);
  words(svg, given.axes.y, 0, box.top - 14, "soft");
  baseAxis(svg, x, box, given.axes.x, given.language);
  const curves = drawLimits(svg, given.funnel, x, y);
  rule(svg, box.left, y(given.funnel.center), box.right, y(given.funnel.center), "center");
  const points = d3.sort(given.points, (p) => p.base).map((p) => ({ ...p, x: x(p.base), y: y(p.value) }));
  drawPoints(svg, points);
  nearest(svg, points, box);
  const labelled = d3.sort(points.filter((p) => p.chosen || p.labelled), (p) => (p.chosen ? 0 : 1), (p) => -p.base)
    .map((p) => ({ ...p, text: fitted(p.name, 230) }));
  const crowded = points.length > 400 || (width < 560 && points.length > FEW); // lines to labels would cross a crowd
  drawLabels(svg, labelled.slice(0, width < 560 ? 8 : 24), [...points, ...curves, ...curves.map((p) => ({ x: p.x, y: y(given.funnel.center) }))], { ...box, furthest: crowded ? 13 : undefined, few: points.length <= FEW });
  return roving(svg);
}

/** Those that stand out are drawn last, over the many. */
function drawPoints(svg, points) {
  const size = points.length > 300 ? 34 : 64;
  points.forEach((point) => {
    const group = svg.append("g").attr("class", point.chosen ? "chosen" : null);
    shape(group, point.judgement, point.x, point.y, point.chosen ? 110 : size).classed("dim", !point.chosen && !point.labelled);
    mark(group, point);
    point.node = group.node();
  });
  points.filter((p) => p.chosen).forEach((p) => svg.append("circle").attr("class", "chosen-ring").attr("cx", p.x).attr("cy", p.y).attr("r", 11));
}
