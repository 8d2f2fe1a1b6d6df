/* Horizontal bars with a name before and the number after each: the plainest chart, for shares and counts. */

const BAR = { row: 30, most: 40, letter: 7.2 };

/** bars: [{name, value, words, kind?}], value ≥ 0; no more than most are drawn, the first ones. A kind is a class that colours. */
function barChart(bars, width) {
  const shownBars = bars.slice(0, BAR.most);
  const longest = Math.max(...shownBars.map((b) => b.name.length)) * BAR.letter;
  const left = Math.min(longest + 12, width * 0.45);
  const right = Math.max(...shownBars.map((b) => b.words.length)) * BAR.letter + 12;
  const scale = d3.scaleLinear([0, d3.max(shownBars, (b) => b.value) || 1], [0, Math.max(width - left - right, 20)]);
  const height = shownBars.length * BAR.row + 8;
  const row = (bar, i) => {
    const y = i * BAR.row + 19;
    const words = (x, anchor, line) => drawing("text", { x, y: y + 4, "text-anchor": anchor, class: "label" }, line);
    return [words(left - 10, "end", shortened(bar.name, (left - 10) / BAR.letter)),
      drawing("rect", { x: left, y: y - 8, width: Math.max(scale(bar.value), bar.value > 0 ? 1 : 0), height: 16, class: "bar " + (bar.kind || "") }),
      words(left + scale(bar.value) + 8, "start", bar.words)];
  };
  return drawing("svg", { viewBox: `0 0 ${width} ${height}`, width, height, class: "bars" },
    drawing("line", { x1: left, x2: left, y1: 0, y2: height, class: "axis" }), ...shownBars.flatMap(row));
}

/** A name that has no room is cut; it stands whole in the table. */
const shortened = (words, most) => (words.length > most ? words.slice(0, Math.max(Math.floor(most) - 1, 1)) + "…" : words);
