/* What all charts share: canvas, axes, marks, labels that keep apart, tooltips and the keyboard.
 * A chart is a function (data, width) -> SVGElement; its data bring every number and every word. Colours come from the
 * page's style by class, so that light, dark and print need no new drawing. */

const FONT = 13; // pixels; measured and drawn alike
const ruler = document.createElement("canvas").getContext("2d");
let drawnCharts = 0; // for ids that several charts of a page may not share

function textWidth(text, weight = 400, size = FONT) {
  ruler.font = `${weight} ${size}px ${getComputedStyle(document.body).fontFamily}`;
  return ruler.measureText(text).width;
}

/** The text, shortened with an ellipsis to what fits. */
function fitted(text, width, weight = 400, size = FONT) {
  if (textWidth(text, weight, size) <= width) {
    return text;
  }
  let [least, most] = [0, text.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    [least, most] = textWidth(text.slice(0, middle).trimEnd() + "…", weight, size) <= width ? [middle, most] : [least, middle - 1];
  }
  return text.slice(0, least).trimEnd() + "…";
}

/** A word too long for its line, parted after an o where it has one to spare: there Polish joins what it compounds. */
function parted(word, width, weight, size) {
  if (textWidth(word, weight, size) <= width) {
    return [word];
  }
  const fits = (part) => textWidth(part, weight, size) <= width;
  const most = d3.range(word.length, 3, -1).find((n) => fits(word.slice(0, n) + "-")) || 4;
  const onset = (n) => !/^[lłmnr][^aąeęioóuy]/.test(word.slice(n)); // no syllable begins with these
  const joints = d3.range(4, most + 1).filter((n) => word[n - 1] === "o" && n < word.length - 2 && onset(n));
  const at = d3.least(joints.filter((n) => fits(word.slice(n))), (n) => Math.abs(n - word.length / 2)) || joints[joints.length - 1] || most;
  return at >= word.length - 2 ? [word] : [word.slice(0, at) + "-", word.slice(at)];
}

/** The text in as many lines as it takes, the last one shortened. */
function wrapped(text, width, most = 3, weight = 400, size = FONT) {
  const lines = [];
  for (const word of text.split(/\s+|(?<=-)/).flatMap((w) => parted(w, width, weight, size))) {
    const longer = lines.length ? lines[lines.length - 1] + (lines[lines.length - 1].endsWith("-") ? "" : " ") + word : word;
    if (lines.length && (textWidth(longer, weight, size) <= width || lines.length === most)) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(word);
    }
  }
  return lines.map((line) => fitted(line, width, weight, size));
}

/** An empty chart. It is a group, not an image: an image may not hold marks that take the focus. */
function canvas(width, height, label) {
  drawnCharts += 1;
  return d3.create("svg").attr("class", "plot").attr("role", "group").attr("aria-label", label)
    .attr("viewBox", `0 0 ${width} ${height}`).attr("width", width).attr("height", height).attr("data-chart-number", drawnCharts);
}

/** The fill of what has no value: stripes, so that nobody takes it for zero. */
function hatching(svg) {
  const id = "hatch-" + svg.attr("data-chart-number");
  const pattern = svg.append("defs").append("pattern").attr("id", id).attr("width", 6).attr("height", 6)
    .attr("patternUnits", "userSpaceOnUse").attr("patternTransform", "rotate(45)");
  pattern.append("rect").attr("width", 6).attr("height", 6).attr("class", "hatch-ground");
  pattern.append("line").attr("y2", 6).attr("class", "hatch-line");
  return `url(#${id})`;
}

function words(parent, text, x, y, kind = "") {
  return parent.append("text").attr("x", x).attr("y", y).attr("class", kind).text(text);
}

function rule(parent, x1, y1, x2, y2, kind) {
  return parent.append("line").attr("x1", x1).attr("y1", y1).attr("x2", x2).attr("y2", y2).attr("class", kind);
}

/* --- judgements: a shape and a colour each --- */

const DOWN = { draw: (context, size) => {
  const r = Math.sqrt(size / (3 * Math.sqrt(3))) * 2;
  context.moveTo(0, r);
  context.lineTo(r * Math.sqrt(0.75), -r / 2);
  context.lineTo(-r * Math.sqrt(0.75), -r / 2);
  context.closePath();
} };
const SHAPES = { BETTER: d3.symbolTriangle, WORSE: DOWN, SIMILAR: d3.symbolCircle, NOT_JUDGED: d3.symbolCircle };
const kindOf = (judgement) => (judgement || "NOT_JUDGED").toLowerCase().replace("_", "-");

function shape(parent, judgement, x, y, size = 80) {
  return parent.append("path").attr("class", "point " + kindOf(judgement)).attr("transform", `translate(${x},${y})`)
    .attr("d", d3.symbol(SHAPES[judgement] || d3.symbolCircle, size)());
}

/* --- axes --- */

/** A function that puts ticks into words: as many decimals as it takes to tell them apart. Numbers are in the unit's own scale. */
function tickWords(unit, ticks, language) {
  const { shift, decimals, pattern } = data.units[unit];
  const put = (tick, digits) => number(tick.toFixed(12), digits, language, shift);
  let digits = 0;
  while (digits < decimals + 2 && new Set(ticks.map((tick) => put(tick, digits))).size < ticks.length) {
    digits += 1;
  }
  return (tick) => pattern[language].replace("#", put(tick, digits));
}

/** A linear scale over the numbers, from nought where that costs no more than half the room. */
function scaleOver(numbers, range, { zero = true, cap } = {}) {
  const [low = 0, high = 1] = d3.extent(numbers.filter(Number.isFinite)); // where nothing has a value there is an axis all the same
  const from = zero && low >= 0 && low < (high - low || 1) * 1.2 ? 0 : low;
  const to = high === from ? from + (Math.abs(from) || 1) : high;
  const scale = d3.scaleLinear([from, to], range).nice(5);
  const [first, last] = scale.domain();
  return cap !== undefined && last > cap && high <= cap ? scale.domain([first, cap]) : scale;
}

const shareCap = (unit) => (unit === "proportion" ? 1 : undefined); // an axis of shares ends at 100 %

function xAxis(svg, scale, y, top, unit, language) {
  const [left, right] = scale.range();
  const ticks = scale.ticks(Math.max(2, Math.floor((right - left) / 120)));
  const put = tickWords(unit, ticks, language);
  const axis = svg.append("g").attr("class", "axis").attr("aria-hidden", "true");
  ticks.forEach((tick) => {
    rule(axis, scale(tick), top, scale(tick), y, "grid");
    const half = textWidth(put(tick)) / 2;
    words(axis, put(tick), Math.min(scale(tick), Number(svg.attr("width")) - half - 2), y + 17, "tick middle");
  });
  return axis;
}

function yAxis(svg, scale, left, right, unit, language) {
  const [bottom, top] = scale.range();
  const ticks = scale.ticks(Math.max(2, Math.floor(Math.abs(bottom - top) / 55)));
  const put = tickWords(unit, ticks, language);
  const axis = svg.append("g").attr("class", "axis").attr("aria-hidden", "true");
  ticks.forEach((tick) => {
    rule(axis, left, scale(tick), right, scale(tick), "grid");
    words(axis, put(tick), left - 7, scale(tick) + 4, "tick end");
  });
  return axis;
}

/** How much room the words of an axis take. */
function tickRoom(scale, unit, language) {
  const ticks = scale.ticks(5);
  return d3.max(ticks.map(tickWords(unit, ticks, language)), (text) => textWidth(text)) + 12;
}

/** Entries that flow over lines: [draw(parent, x, y) of 24 by 12 pixels, text]. Gives the height. */
function legend(svg, entries, left, top, width) {
  const group = svg.append("g").attr("class", "legend").attr("aria-hidden", "true");
  let [x, y] = [left, top + 8];
  entries.forEach(([draw, text]) => {
    const room = 30 + textWidth(text) + 20;
    if (x > left && x + room > left + width) {
      [x, y] = [left, y + 20];
    }
    draw(group, x, y);
    words(group, fitted(text, width - 30), x + 30, y + 4, "");
    x += room;
  });
  return y - top + 14;
}

const legendShape = (judgement) => (parent, x, y) => shape(parent, judgement, x + 13, y);
const legendLine = (kind) => (parent, x, y) => rule(parent, x, y, x + 24, y, kind);
const legendRing = (parent, x, y) => parent.append("circle").attr("class", "chosen-ring").attr("cx", x + 13).attr("cy", y).attr("r", 6);
const legendBox = (kind, fill) => (parent, x, y) => {
  const box = parent.append("rect").attr("x", x).attr("y", y - 6).attr("width", 24).attr("height", 12).attr("class", kind);
  return fill ? box.attr("fill", fill) : box;
};

/* --- labels that keep apart --- */

const FEW = 12; // points that can all have a label
const overlap = (a, b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/**
 * Places for labels of points, the first ones first: beside, above or below the point, else further away with a line to it,
 * else over others where there are few or the point is chosen, else none. points: [{x, y, text}]; obstacles: [{x, y}] that no label may hide; bounds: {left, top, right, bottom,
 * furthest?: pixels, few?: whether all points have a label}. Gives [{point, box, far}].
 */
function placeLabels(points, obstacles, bounds) {
  const boxes = [];
  const inside = (b) => b.x >= bounds.left && b.y >= bounds.top && b.x + b.width <= bounds.right && b.y + b.height <= bounds.bottom;
  const reach = (o) => (o.chosen ? 12 : 4.5); // a chosen point has a ring
  const hides = (b) => obstacles.some((o) => o.x > b.x - reach(o) && o.x < b.x + b.width + reach(o) && o.y > b.y - reach(o) && o.y < b.y + b.height + reach(o));
  return points.map((point) => {
    const [width, height] = [textWidth(point.text) + 2, 16];
    const places = [8, 13, 22, 38, 56].filter((away) => away <= (bounds.furthest || Infinity)).flatMap((away) => [
      [away, -8], [-away - width, -8], [-width / 2, -away - height], [-width / 2, away - 2],
      [away * 0.7, -away * 0.7 - height], [away * 0.7, away * 0.7], [-away * 0.7 - width, -away * 0.7 - height], [-away * 0.7 - width, away * 0.7],
    ].map(([dx, dy]) => ({ x: point.x + dx, y: point.y + dy, width, height, away })));
    const free = places.filter((b) => inside(b) && !boxes.some((other) => overlap(other, b)));
    const box = free.find((b) => !hides(b)) || (point.chosen || bounds.few ? free[0] : undefined);
    if (box) {
      boxes.push(box);
    }
    return { point, box, far: box && box.away > 13 };
  }).filter(({ box }) => box);
}

function drawLabels(svg, points, obstacles, bounds) {
  const group = svg.append("g").attr("class", "labels").attr("aria-hidden", "true");
  placeLabels(points, obstacles, bounds).forEach(({ point, box, far }) => {
    if (far) {
      const [x, y] = [Math.max(box.x, Math.min(point.x, box.x + box.width)), Math.max(box.y, Math.min(point.y, box.y + box.height))];
      rule(group, point.x, point.y, x, y, "leader");
    }
    words(group, point.text, box.x + 1, box.y + 12, "label halo" + (point.chosen ? " strong" : ""));
  });
}

/** The numbers moved as little as it takes to be a gap apart, in their order, between two limits. */
function apart(numbers, gap, least, most) {
  const order = d3.sort(d3.range(numbers.length), (i) => numbers[i]);
  const moved = [];
  order.forEach((i, n) => { moved[i] = Math.max(numbers[i], n ? moved[order[n - 1]] + gap : least); });
  [...order].reverse().forEach((i, n, all) => { moved[i] = Math.min(moved[i], n ? moved[all[n - 1]] - gap : most); });
  return moved;
}

/* --- tooltips and the keyboard --- */

let tip; // one for the page
let leaving; // the pointer has a moment to move from the mark onto the tooltip

/** The lines of text beside a mark, the first one as its heading. Screen readers have the mark's own label. */
function showTip(lines, box) {
  if (!tip) {
    tip = element("div", { class: "tip", "aria-hidden": "true", onpointerenter: () => clearTimeout(leaving), onpointerleave: hideTip });
    document.body.append(tip);
    document.addEventListener("keydown", (event) => event.key === "Escape" && hideTip());
    window.addEventListener("scroll", hideTip, { passive: true });
  }
  clearTimeout(leaving);
  tip.replaceChildren(...lines.filter(Boolean).map((line, i) => element(i ? "span" : "strong", {}, line)));
  tip.hidden = false;
  const { width, height } = tip.getBoundingClientRect();
  const room = document.documentElement.clientWidth - width - 8;
  tip.style.left = Math.max(8, Math.min(room, box.left + box.width / 2 - width / 2)) + scrollX + "px";
  tip.style.top = (box.top - height - 8 > 0 ? box.top - height - 8 : box.bottom + 8) + scrollY + "px";
}

function leaveTip() {
  clearTimeout(leaving);
  leaving = setTimeout(hideTip, 150);
}

function hideTip() {
  if (tip) {
    tip.hidden = true;
  }
}

/** A mark's name says more than the words drawn in it; these stand beside it, so that its name is all there is to read. */
function putBeside(node) {
  const texts = node.selectAll("text").nodes();
  if (texts.length) {
    d3.select(node.node().parentNode).append("g").attr("class", node.attr("class")).attr("aria-hidden", "true").attr("pointer-events", "none")
      .node().append(...texts);
  }
}

/** Makes a group a mark that can be pointed at and reached: {label, tip: [lines], go?, key?}. What it leads to, a click or Enter opens;
 * the key finds it again when the chart is drawn anew. */
function mark(node, { label, tip: lines, go, key: kept }) {
  putBeside(node);
  node.attr("data-key", kept ? "mark-" + kept : null).classed("mark", true).attr("role", go ? "link" : "img").attr("aria-label", label).attr("tabindex", -1)
    .on("pointerenter focus", (event) => showTip(lines, event.currentTarget.getBoundingClientRect()))
    .on("pointerleave", leaveTip).on("blur", hideTip);
  if (go) {
    node.classed("leads", true).on("click", () => { hideTip(); go(); })
      .on("keydown", (event) => (event.key === "Enter" || event.key === " ") && (event.preventDefault(), hideTip(), go()));
  }
  return node;
}

/**
 * The arrow keys move among the marks, of which one is in the page's tab order. Marks in rows of so many columns are moved
 * among in two directions; else all arrows follow the marks' order.
 */
function roving(svg, { columns = 0 } = {}) {
  const marks = [...svg.node().querySelectorAll(".mark")];
  const steps = (key) => ({ ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns || 1, ArrowUp: -(columns || 1),
    PageDown: 10 * (columns || 1), PageUp: -10 * (columns || 1), Home: -Infinity, End: Infinity })[key];
  let current = Math.max(0, marks.findIndex((node) => node.classList.contains("chosen")));
  const moveTo = (next) => {
    marks[current].setAttribute("tabindex", -1);
    current = next;
    marks[current].setAttribute("tabindex", 0);
  };
  if (marks.length) {
    moveTo(current);
  }
  svg.on("focusin", (event) => marks.includes(event.target) && moveTo(marks.indexOf(event.target)))
    .on("keydown", (event) => {
      if (steps(event.key) !== undefined && marks.length) {
        event.preventDefault();
        const next = current + steps(event.key);
        const inside = columns && Math.abs(steps(event.key)) !== Infinity ? (next >= 0 && next < marks.length ? next : current) : next;
        moveTo(Math.max(0, Math.min(marks.length - 1, inside)));
        marks[current].focus();
      }
    });
  return svg.node();
}
