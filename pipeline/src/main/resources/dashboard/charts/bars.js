/* Horizontal bars with a name before and the number after each: the plainest chart, for shares and counts. */

const BAR = { row: 30, most: 40, gap: 10 };

/** bars: [{name, value, words, kind?}], value ≥ 0; no more than most are drawn, the first ones. A kind is a class that colours. */
function barChart(bars, width) {
  const shownBars = bars.slice(0, BAR.most);
  const widest = (part) => d3.max(shownBars, (b) => textWidth(b[part])) + 2 * BAR.gap;
  const left = Math.min(widest("name"), width * 0.45);
  const scale = d3.scaleLinear([0, d3.max(shownBars, (b) => b.value) || 1], [0, Math.max(width - left - widest("words"), 20)]);
  const height = shownBars.length * BAR.row + 8;
  const row = (bar, i) => {
    const y = i * BAR.row + 19;
    const label = (x, kind, line) => drawing("text", { x, y: y + 4, class: kind }, line);
    return [label(left - BAR.gap, "end", fitted(bar.name, left - BAR.gap)), // a name that is cut stands whole in the table
      drawing("rect", { x: left, y: y - 8, width: Math.max(scale(bar.value), bar.value > 0 ? 1 : 0), height: 16, class: "bar " + (bar.kind || "") }),
      label(left + scale(bar.value) + BAR.gap, "", bar.words)];
  };
  return drawing("svg", { viewBox: `0 0 ${width} ${height}`, width, height, class: "plot" },
    ...shownBars.flatMap(row), drawing("line", { x1: left, x2: left, y1: 0, y2: height, class: "base" }));
}
