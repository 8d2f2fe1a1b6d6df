/* What the views of offices share: what a value is judged against, which offices are asked for, what is said of a value. */

const JUDGED_BY = { country: "", voivodeship: "_voivodeship", peer_group: "_peer_group" };
const PAGE = 50; // rows of a chart that can still be read
const JUDGEMENTS = ["BETTER", "SIMILAR", "WORSE", "NOT_JUDGED"];

const judgementOf = (value, ref = state.ref) => value["judgement" + JUDGED_BY[ref]] || "NOT_JUDGED";
const positionOf = (value, ref = state.ref) => (value["position" + JUDGED_BY[ref]] || "").replace("NOT_PLACED", "");
const hasValue = (value) => Boolean(value) && value.status === "VALUE";
const exact = (number) => number.toFixed(12); // as data.js takes numbers: without an exponent
const inUnitOf = (indicator, number) => inUnit(indicators.get(indicator).unit, state.lang, exact(number));
const lowerFirst = (words) => words.charAt(0).toLowerCase() + words.slice(1);
const officeOf = (code) => areas.get("office|" + code) || { name: { pl: code, en: code } };
const openOffice = (code) => () => change({ view: "office", office: code });

/** A value of any breakdown, or undefined. */
function valueAt(indicator, level, area, period, split = "total", category = "all") {
  return split === "total" ? total(indicator, level, area, period)
    : rows(indicator, level, period, split).find((v) => v.area === area && v.category === category);
}

/** Whether an office is among those that the filters leave. */
function asked(code) {
  const office = officeOf(code);
  return (!state.area || office.parent === state.area) && (!state.peer || office.peer === state.peer);
}

/** The values of offices that are asked for, of one category. */
function officeValues(indicator, { split = "total", cat = "all" } = {}) {
  return rows(indicator, "office", state.period, split).filter((v) => v.category === cat && asked(v.area));
}

/** The one area that all are held against: the chosen voivodeship or group, else that of the chosen office. */
function referenceArea(ref = state.ref) {
  const office = officeOf(state.office);
  return { country: "all", voivodeship: state.area || office.parent, peer_group: state.peer || office.peer }[ref] || "";
}

/** The reference's line: only where all that is shown has the same one. */
function referenceLine(indicator, split, cat) {
  const shared = { country: "all", voivodeship: state.area, peer_group: state.peer }[state.ref];
  const value = shared ? valueAt(indicator, state.ref, shared, state.period, split, cat) : undefined;
  return hasValue(value) && indicators.get(indicator).denominator !== ""
    ? { value: Number(value.value), text: areaName(state.ref, shared, state.lang) + ": " + shown(value, state.lang) } : undefined;
}

/** "12 (5–30) of 240", or nothing. */
function rankWords(value) {
  if (!value.rank) {
    return "";
  }
  const range = value.rank_best === value.rank_worst ? "" : ` (${count(value.rank_best)}–${count(value.rank_worst)})`;
  return say("rankOf", { rank: count(value.rank) + range, of: count(value.ranked) });
}

const judgementWords = (judgement, ref = state.ref) => say("judgedAgainst", { judgement: label("judgement", judgement), reference: say("against_" + ref) });

/** What a tooltip and a screen reader say of a value, line by line. */
function valueLines(value, heading, ref = state.ref) {
  const limits = interval(value, state.lang);
  return [heading, shown(value, state.lang) + (limits ? " (" + say("intervalShort") + " " + limits + ")" : ""),
    value.denominator && say("baseIs", { base: partText(value, "denominator") }),
    value.area_level === "office" && hasValue(value) && judgementOf(value, ref) !== "NOT_JUDGED" && judgementWords(judgementOf(value, ref), ref),
    rankWords(value) && say("rank") + ": " + rankWords(value), hasValue(value) && value.note].filter(Boolean);
}

/** What every mark of a value needs. */
function marked(value, heading, go, ref = state.ref) {
  const lines = valueLines(value, heading, ref);
  return { label: lines.join(", "), tip: lines, go, key: value.area_level + "-" + value.area + "-" + value.indicator + "-" + value.period };
}

const numbersOf = (value) => (hasValue(value)
  ? { value: Number(value.value), lower: value.lower ? Number(value.lower) : undefined, upper: value.upper ? Number(value.upper) : undefined } : {});

function judgementLegend(ref = state.ref, which = JUDGEMENTS) {
  return which.map((judgement) => [legendShape(judgement), label("judgement", judgement)]);
}

/** The values in the indicator's order: the best first, where there is no better the largest; what has no value last. */
function bestFirst(values, indicator) {
  const side = indicators.get(indicator).direction === "LOWER_IS_BETTER" ? 1 : -1;
  const place = new Map(values.map((v, i) => [v, i]));
  return [...values].sort((a, b) => hasValue(b) - hasValue(a) || (hasValue(a) ? side * (Number(a.value) - Number(b.value)) : 0) || place.get(a) - place.get(b));
}

/** How many were judged how, in a sentence. */
function tally(values) {
  const counted = JUDGEMENTS.map((judgement) => [judgement, values.filter((v) => hasValue(v) && judgementOf(v) === judgement).length]);
  return counted.filter(([, n]) => n > 0).map(([judgement, n]) => label("judgement", judgement) + ": " + count(n)).join("; ");
}

/** Buttons to the pages of a chart, and where one is. */
function pager(page, size, all) {
  const pages = Math.max(1, Math.ceil(all / size));
  const button = (to, wording) => element("button", { type: "button", "data-key": wording, "aria-disabled": String(to < 0 || to >= pages),
    onclick: () => to >= 0 && to < pages && change({ page: String(to + 1) }) }, say(wording));
  return pages < 2 ? "" : element("div", { class: "pager", role: "group", "aria-label": say("pages") }, button(page - 1, "pageBefore"),
    element("p", {}, say("pageRows", { from: count(page * size + 1), to: count(Math.min(all, (page + 1) * size)), of: count(all) })), button(page + 1, "pageAfter"));
}

/** The page asked for; else that of the chosen row, so that one always finds one's own office; counted from 0. */
function pageOf(list, size, isChosen) {
  const last = Math.max(0, Math.ceil(list.length / size) - 1);
  const asks = Number(state.page);
  return asks >= 1 ? Math.min(last, Math.floor(asks) - 1) : Math.max(0, Math.floor(list.findIndex(isChosen) / size));
}

/** What the numbers are of: "Qualification rate, 2012, women, Masovia". */
function subject(indicator, { split = "total", cat = "all" } = {}) {
  return [name(indicator), periodName(state.period), split !== "total" && categoryName(split, cat), state.area && areaName("voivodeship", state.area, state.lang),
    state.peer && areaName("peer_group", state.peer, state.lang)].filter(Boolean).join(", ");
}

/** Columns of a table of values by area. */
function comparedColumns(values, ref = state.ref) {
  const areaOf = (v) => areaName(v.area_level, v.area, state.lang);
  const some = (test, column) => (values.some(test) ? [column] : []);
  return [
    { id: "area", head: say("area"), sort: areaOf, cell: (v) => (v.area_level === "office" ? officeLink(v.area) : areaOf(v)), csv: areaOf },
    ...some((v) => v.rank, { id: "rank", head: say("rank"), figures: true, sort: (v) => (v.rank ? Number(v.rank) : undefined), cell: rankWords }),
    { id: "value", head: say("value"), figures: true, sort: (v) => sortNumber(v), cell: (v) => [valueText(v), v.note && hasValue(v) ? element("small", {}, v.note) : ""] },
    ...some((v) => v.lower, { id: "interval", head: say("interval"), figures: true, cell: (v) => interval(v, state.lang) }),
    ...some((v) => v["judgement" + JUDGED_BY[ref]], { id: "judgement", head: say("judgementAgainst", { reference: say("against_" + ref) }),
      cell: (v) => (hasValue(v) ? symbol("judgement", judgementOf(v, ref)) : ""), sort: (v) => (hasValue(v) ? label("judgement", judgementOf(v, ref)) : undefined) }),
    ...some((v) => v.denominator, { id: "numerator", head: say("numerator"), figures: true, cell: (v) => partText(v, "numerator"), sort: (v) => sortNumber(v, "numerator") }),
    ...some((v) => v.denominator, { id: "denominator", head: say("denominator"), figures: true, cell: (v) => partText(v, "denominator"), sort: (v) => sortNumber(v, "denominator") }),
  ];
}

const nothingThere = (id) => ({ id, nodes: element("p", { class: "absent" }, say("nothing")) });
