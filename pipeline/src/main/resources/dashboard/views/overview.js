/* The few numbers that matter, with a sentence on each, and how offices differ in them. */

view({
  id: "overview",
  needs: () => keyIds,
  heading: () => text(data.title),
  content: () => ({
    lead: element("dl", { class: "facts" }, terms(
      [say("coverage"), periodName("all")], [say("officesCount"), count(officeAreas.length)], [say("filesCount"), count(data.files)])),
    parts: [keyPart(), { id: "differences", caption: say("differences"), nodes: [
      element("p", { class: "soft" }, say("differencesLead")), element("ul", { class: "sentences" }, differences())] }],
  }),
});

const keyValue = (id, period = "all") => total(id, "country", "all", period);

function keyPart() {
  const columns = [{ id: "indicator", head: say("indicator"), cell: (k) => name(k.indicator), sort: (k) => name(k.indicator) },
    ...["all", ...yearIds].map((period) => ({ id: period, head: periodName(period), figures: true,
      cell: (k) => valueCell(keyValue(k.indicator, period)), sort: (k) => sortNumber(keyValue(k.indicator, period)) }))];
  return { id: "overview", caption: say("key"), html: "cards",
    chart: () => element("ul", { class: "cards" }, data.key.map(keyCard)),
    table: { columns, rows: data.key },
    values: (k) => ["all", ...yearIds].map((period) => keyValue(k.indicator, period)) };
}

/** A value with its interval below it. */
function valueCell(value) {
  return value ? [valueText(value), element("small", {}, interval(value, state.lang))] : element("span", { class: "absent" }, say("none"));
}

function keyCard({ indicator, basis }) {
  const value = keyValue(indicator);
  const there = value && value.status === "VALUE";
  const trend = trendOf(indicator, "country", "all");
  return element("li", {},
    element("h3", {}, name(indicator)),
    element("p", { class: there ? "big" : "big absent" }, value ? shown(value, state.lang) : say("none")),
    sparkline(indicator),
    element("p", {}, text(basis)),
    element("p", {}, trend ? shortTrend(indicator, trend) : ""),
    element("p", { class: "onward" }, defineButton(indicator, false, say("definition")),
      views.has("ranking") ? link({ view: "ranking", ind: indicator, period: "all", split: "total" }, say("toOffices"), element("span", { class: "unseen" }, ": " + name(indicator))) : ""));
}

/** Without the name of the indicator, which is the card's heading. */
function shortTrend(id, trend) {
  const sentence = text(trend.sentence);
  return sentence.startsWith(name(id) + ": ") ? capital(sentence.slice(name(id).length + 2)) : sentence;
}

/** The values of the years; a year without a value is a gap. The same values stand in the table. */
function sparkline(id) {
  const values = yearIds.map((year) => keyValue(id, year));
  const numbers = values.map((v) => sortNumber(v));
  const there = numbers.filter((n) => n !== undefined);
  if (there.length < 2) {
    return element("div", { class: "spark" });
  }
  const top = Math.max(...there);
  const x = (i) => 4 + (152 * i) / (numbers.length - 1);
  const y = (n) => 36 - (32 * n) / (top || 1);
  const path = numbers.map((n, i) => (n === undefined ? "" : (i > 0 && numbers[i - 1] !== undefined ? "L" : "M") + x(i) + " " + y(n))).join("");
  const dots = numbers.map((n, i) => (n === undefined ? "" : drawing("circle", { cx: x(i), cy: y(n), r: i === numbers.length - 1 ? 3.5 : 1.75, class: "dot" }))).filter(Boolean);
  const [first, last] = [values.find((v) => sortNumber(v) !== undefined), values.findLast((v) => sortNumber(v) !== undefined)];
  const ends = say("sparkline", { first: first.period, firstValue: shown(first, state.lang), last: last.period, lastValue: shown(last, state.lang) });
  return element("div", { class: "spark" }, drawing("svg", { viewBox: "0 0 160 40", class: "sparkline", "aria-hidden": "true", focusable: "false" },
    drawing("line", { x1: 4, x2: 156, y1: 36, y2: 36, class: "scale" }), drawing("path", { d: path, class: "line" }), ...dots), element("small", {}, ends));
}

/** A sentence for each key figure that is a rate: counts of large and small offices are no difference in how they fare. */
function differences() {
  const rates = keyIds.filter((id) => indicators.get(id).denominator !== "");
  const sentences = rates.flatMap((id) => {
    const values = rows(id, "office", "all", "total").filter((v) => v.status === "VALUE");
    return values.length < 2 ? [] : [element("li", {}, element("strong", {}, name(id)), ": ", rangeSentence(values), " ", judgedSentence(values), " ", trendsSentence(id))];
  });
  return sentences.length > 0 ? sentences : element("li", {}, say("noDifferences"));
}

function rangeSentence(values) {
  const sorted = [...values].sort((a, b) => Number(a.value) - Number(b.value));
  const [low, high] = [sorted[0], sorted[sorted.length - 1]];
  const bounded = low.upper && high.lower;
  const said = (v) => [shown(v, state.lang), " (", officeLink(v.area), ")"];
  return [say("rangeFrom"), " ", said(low), " ", say("rangeTo"), " ", said(high), ". ",
    bounded ? say(Number(low.upper) < Number(high.lower) ? "rangeApart" : "rangeOverlap") : ""];
}

function judgedSentence(values) {
  const among = (judgement) => count(values.filter((v) => v.judgement === judgement).length);
  return values.every((v) => !v.judgement || v.judgement === "NOT_JUDGED") ? ""
    : say("judgedOffices", { better: among("BETTER"), similar: among("SIMILAR"), worse: among("WORSE"), none: among("NOT_JUDGED") });
}

/** In how many offices the value rises or falls from year to year. */
function trendsSentence(id) {
  const verdicts = unpacked(id).trends.filter((t) => t.level === "office").map((t) => t.verdict);
  const among = (verdict) => count(verdicts.filter((v) => v === verdict).length);
  return verdicts.every((v) => v === "TOO_SHORT") ? ""
    : say("trendsOffices", { rising: among("RISING"), falling: among("FALLING"), unclear: among("NO_CLEAR_TREND"), short: among("TOO_SHORT") });
}
