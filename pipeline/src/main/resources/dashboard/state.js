/* What the reader chose. It stands in the address, so that a view can be sent, and back and forward work. */

const keyIds = data.key.map((k) => k.indicator);
const officeAreas = data.areas.filter((a) => a.level === "office");
const MOST_COMPARED = 6;
const CHART = "chart";

/** What stands in the address only where it differs. */
const DEFAULTS = {
  lang: data.language, view: "overview",
  ind: keyIds.find((id) => indicators.get(id).unit === "proportion") || (data.indicators[0] || {}).id || "",
  ind2: keyIds.find((id) => indicators.get(id).unit === "PLN") || keyIds[0] || (data.indicators[0] || {}).id || "",
  level: "office", period: "all", split: "total", cat: "all", area: "", peer: "", ref: "country",
  office: data.largest[0] || "",
  offices: data.largest.join(" "),
  find: "", by: "", as: CHART,
};
const FLEETING = ["find", "by"]; // what means nothing to another view
let state = { ...DEFAULTS };

/** What a choice may be; one that is not here may be any text. */
function allowed() {
  return {
    lang: Object.keys(data.marks), view: [...views.keys()], ind: [...indicators.keys()], ind2: [...indicators.keys()],
    level: Object.keys(data.labels.level), period: data.periods.map((p) => p.id), split: Object.keys(data.labels.breakdown),
    area: ["", ...data.areas.filter((a) => a.level === "voivodeship").map((a) => a.code)],
    peer: ["", ...peerGroups().map((g) => g.id)], ref: references(), office: officeAreas.map((a) => a.code), as: [CHART, "table"],
  };
}

/** An address may be old or written by hand: what makes no sense becomes the default. */
function readAddress() {
  const address = new URLSearchParams(location.hash.slice(1));
  const read = { ...DEFAULTS };
  Object.keys(DEFAULTS).filter((k) => address.has(k)).forEach((k) => { read[k] = address.get(k); });
  Object.entries(allowed()).filter(([k, values]) => !values.includes(read[k])).forEach(([k]) => { read[k] = DEFAULTS[k]; });
  const known = new Set(officeAreas.map((a) => a.code));
  read.offices = [...new Set(read.offices.split(" "))].filter((o) => known.has(o)).slice(0, MOST_COMPARED).join(" ");
  return read;
}

function moved(changes) {
  const next = { ...state, ...changes };
  if (next.view !== state.view) {
    FLEETING.filter((k) => !(k in changes)).forEach((k) => { next[k] = DEFAULTS[k]; });
  }
  return next;
}

function written(next) {
  const address = new URLSearchParams();
  Object.keys(DEFAULTS).filter((k) => next[k] !== DEFAULTS[k]).forEach((k) => address.set(k, next[k]));
  return "#" + address;
}

/** The address of the view with something else chosen, for links. */
const addressOf = (changes) => written(moved(changes));

/** Chooses. A letter typed is no step that back should lead to. */
function change(changes) {
  const next = moved(changes);
  const typed = Object.keys(changes).every((k) => k === "find");
  history[typed ? "replaceState" : "pushState"](null, "", written(next));
  state = next;
  show();
}

/** Not every indicator has every breakdown, not every level every period: what there is not gives way to the total. */
function settle() {
  const there = () => has(state.ind, state.level, state.period, state.split);
  if (!there()) {
    state.split = DEFAULTS.split;
  }
  if (!there()) {
    state.period = DEFAULTS.period;
  }
  if (!there() && has(state.ind, DEFAULTS.level, state.period, state.split)) {
    state.level = DEFAULTS.level;
  }
  const categories = Object.keys(data.labels.category[state.split] || {});
  if (!categories.includes(state.cat)) {
    state.cat = categories[0] || DEFAULTS.cat;
  }
  history.replaceState(null, "", written(state));
}
