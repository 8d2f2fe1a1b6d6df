/* Two to six offices side by side; a difference is put into words only where the intervals leave no doubt. */

view({
  id: "compare",
  filters: ["offices", "ind", "period", "ref"],
  needs: () => compareIndicators(),
  content: () => ({ lead: say("compare_lead"), parts: compareParts() }),
});

const comparedOffices = () => state.offices.split(" ").filter(Boolean);
const compareIndicators = () => [...new Set([state.ind, ...keyIds])];

function compareParts() {
  const offices = comparedOffices();
  if (offices.length < 2) {
    return [{ id: "compare", nodes: element("p", { class: "absent" }, say("compareTwo")) }];
  }
  return [...compareIndicators().map((id) => comparePart(id, offices)),
    trendPart("compare-trend", state.ind, [["country", "all"], ...offices.map((o) => ["office", o])])];
}

function comparePart(id, offices) {
  const values = offices.map((o) => total(id, "office", o, state.period)).filter(Boolean);
  const reference = total(id, "country", "all", state.period);
  const caption = name(id) + ", " + periodName(state.period);
  return values.length === 0 ? { ...nothingThere("compare-" + id), caption } : {
    id: "compare-" + id, caption, indicators: [id],
    nodes: element("ul", { class: "remarks" }, differencesBetween(id, values).map((line) => element("li", {}, line))),
    chart: (width) => drawCompared(id, values, reference, caption, width),
    alt: values.map((v) => valueLines(v, officeName(v.area)).slice(0, 2).join(": ")).join("; ") + ".",
    table: { columns: comparedColumns(values), rows: values, foot: reference ? [reference] : [] },
    values: (v) => [v],
  };
}

/** Each office with those that it is surely above: its interval lies wholly over theirs. */
function differencesBetween(id, values) {
  const judged = values.filter((v) => hasValue(v) && v.lower && v.upper);
  if (judged.length < 2) {
    return [say("compareNoIntervals")];
  }
  const above = bestDown(judged).map((v) => [v, judged.filter((other) => Number(v.lower) > Number(other.upper))]).filter(([, below]) => below.length);
  const says = (v) => officeName(v.area) + " (" + shown(v, state.lang) + ")";
  return above.length === 0 ? [say("compareOverlap")]
    : above.map(([v, below]) => say("compareAbove", { office: says(v), others: below.map(says).join(", ") }));
}

const bestDown = (values) => [...values].sort((a, b) => Number(b.value) - Number(a.value));

function drawCompared(id, values, reference, caption, width) {
  const indicator = indicators.get(id);
  const line = (v) => ({ name: officeName(v.area), ...numbersOf(v), judgement: judgementOf(v), text: shown(v, state.lang), side: rankWords(v),
    ...marked(v, officeName(v.area), openOffice(v.area)) });
  const lines = values.map(line);
  const used = JUDGEMENTS.filter((judgement) => lines.some((r) => r.value !== undefined && r.judgement === judgement));
  return intervalRows({
    label: caption, unit: indicator.unit, language: state.lang,
    heads: { name: say("office"), value: say("value"), side: values.some((v) => v.rank) ? say("rankHead") : "" },
    legend: [...judgementLegend(state.ref, used), ...(values.some((v) => v.lower) ? [[legendLine("whisker"), say("interval")]] : [])],
    reference: hasValue(reference) && indicator.denominator ? { value: Number(reference.value), text: areaName("country", "all", state.lang) + ": " + shown(reference, state.lang) } : undefined,
    rows: lines,
  }, width);
}
