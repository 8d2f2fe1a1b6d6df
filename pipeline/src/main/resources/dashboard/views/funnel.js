/* Whether an office is further from the reference than chance alone would take it, given its size. */

view({
  id: "funnel",
  filters: ["ind", "period", "area", "peer", "ref", "office"],
  content: () => ({ lead: say("funnel_lead"), parts: [funnelPart()] }),
});

const isOutside = (position) => /^(ABOVE|BELOW)/.test(position);

function funnelPart() {
  const area = referenceArea();
  const funnel = area ? funnelOf(state.ind, state.ref, area, state.period) : undefined;
  const within = (v) => state.ref === "country" || officeOf(v.area)[state.ref === "voivodeship" ? "parent" : "peer"] === area;
  const values = rows(state.ind, "office", state.period, "total").filter((v) => asked(v.area) && within(v));
  if (!funnel || !values.some(hasValue)) {
    return { id: "funnel", caption: subject(state.ind), nodes: element("p", { class: "absent" }, say("noFunnel")), table: { columns: funnelColumns(values), rows: values }, values: (v) => [v] };
  }
  const placed = values.filter((v) => hasValue(v) && Number(v.denominator) > 0);
  return {
    id: "funnel", indicators: [state.ind], caption: subject(state.ind) + ": " + say("aroundReference", { reference: areaName(state.ref, area, state.lang) }),
    chart: (width) => drawFunnel(funnel, area, placed, width),
    alt: funnelWords(placed, values.length),
    table: { columns: funnelColumns(values), rows: values, sorting: { column: "position", descending: false } },
    values: (v) => [v],
  };
}

const FURTHEST_FIRST = ["ABOVE_998", "BELOW_998", "ABOVE_95", "BELOW_95", "WITHIN"];
const positionWords = (position) => (position && label("position", position)) || "";

function funnelColumns(values) {
  const place = (v) => (positionOf(v) ? FURTHEST_FIRST.indexOf(positionOf(v)) : undefined);
  const columns = comparedColumns(values);
  return [columns[0], { id: "position", head: say("funnelPosition"), cell: (v) => positionWords(positionOf(v)), sort: place }, ...columns.slice(1)];
}

function funnelWords(placed, all) {
  const outside = placed.filter((v) => isOutside(positionOf(v)));
  const far = outside.filter((v) => positionOf(v).endsWith("998"));
  return say("funnelSentence", { placed: count(placed.length), all: count(all), inside: count(placed.length - outside.length), outside: count(outside.length), far: count(far.length) });
}

/** Chance alone takes one in 500 beyond the outer limits, so that many offices would be labelled too many. */
function funnelPoint(value, many) {
  const title = officeName(value.area);
  const position = positionOf(value);
  const mark = marked(value, title, openOffice(value.area));
  const lines = [...mark.tip, positionWords(position)].filter(Boolean);
  return { ...mark, tip: lines, label: lines.join(", "), base: Number(value.denominator), value: Number(value.value), judgement: funnelJudgement(value),
    name: title, chosen: value.area === state.office, labelled: many ? position.endsWith("998") : isOutside(position) };
}

/** The funnel's own judgement: outside the 95 % limits, on the better or worse side. */
function funnelJudgement(value) {
  const { direction } = indicators.get(value.indicator);
  const position = positionOf(value);
  if (!position || direction === "NEITHER") {
    return "NOT_JUDGED";
  }
  return isOutside(position) ? (position.startsWith("ABOVE") === (direction === "HIGHER_IS_BETTER") ? "BETTER" : "WORSE") : "SIMILAR";
}

function drawFunnel(funnel, area, placed, width) {
  const points = placed.map((v) => funnelPoint(v, placed.length > 60)).map((p) => ({ ...p, labelled: p.labelled || placed.length <= FEW }));
  const indicator = indicators.get(state.ind);
  const used = JUDGEMENTS.filter((judgement) => points.some((p) => p.judgement === judgement));
  const wording = { BETTER: "funnelBetter", WORSE: "funnelWorse", SIMILAR: "funnelWithin", NOT_JUDGED: "office" };
  return funnelChart({
    label: subject(state.ind), unit: indicator.unit, language: state.lang, funnel,
    axes: { x: say("funnelBase", { unit: label("unit", indicator.denominatorUnit).toLowerCase() }), y: name(state.ind) },
    legend: [...used.map((judgement) => [legendShape(judgement), say(wording[judgement])]),
      [legendLine("center"), areaName(state.ref, area, state.lang) + ": " + inUnitOf(state.ind, Number(funnel.center))],
      [legendLine("limit"), say("limits95")], [legendLine("limit outer"), say("limits998")],
      ...(points.some((p) => p.chosen) ? [[legendRing, officeName(state.office)]] : [])],
    points,
  }, width);
}
