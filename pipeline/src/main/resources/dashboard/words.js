/* What things are called in the language that is chosen, and the small parts that are made of words. */

/* The shapes that charts draw. */
const SYMBOLS = { BETTER: "▲", SIMILAR: "●", WORSE: "▼", NOT_JUDGED: "○", AGREES: "=", DIFFERS: "≠", NOT_COMPUTED: "○" };

const byId = (id) => document.getElementById(id);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const say = (wording, fill = {}) =>
  data.texts[wording][state.lang].replace(/\{(\w+)\}/g, (_, place) => fill[place]);
const text = (both) => both[state.lang];
const name = (id) => (indicators.has(id) ? text(indicators.get(id).name) : id);
const listed = (id) => (/^[A-Z]+\d+$/.test(id) ? id + " " : "") + name(id); // with the code of a regulation's list
const label = (kind, code) => text(data.labels[kind][code]);
const categoryName = (split, code) => ((data.labels.category[split] || {})[code] || { [state.lang]: code })[state.lang];
const officeName = (code) => areaName("office", code, state.lang);
const families = data.families.filter((f) => f.indicators.length > 0);
const familyName = (id) => text((data.families.find((f) => f.id === id) || { name: { pl: id, en: id } }).name);
const periods = new Map(data.periods.map((period) => [period.id, period]));
const periodName = (period) => (periods.has(period) ? text(periods.get(period).name) : period);
const yearIds = data.periods.filter((p) => p.kind === "year").map((p) => p.id);
const peerGroups = () => (data.peers ? data.peers.groups : []);
const references = () => ["country", "voivodeship", "peer_group"].filter((r) => r !== "peer_group" || peerGroups().length > 0);
const announce = (words) => { byId("status").textContent = words; };
const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);
const count = (n) => number(String(n), 0, state.lang);
const plain = (words) => words.toLowerCase().replaceAll("ł", "l").normalize("NFD").replace(/\p{M}/gu, "");

/** A judgement or verdict: never by colour alone. */
function symbol(kind, code) {
  return element("span", { class: "verdict " + code.toLowerCase().replace("_", "-") },
    element("span", { class: "symbol", "aria-hidden": "true" }, SYMBOLS[code]), " ", label(kind, code));
}

/** A value with its unit, or the word that says why there is none. */
function valueText(value) {
  return value.status === "VALUE"
    ? element("strong", {}, shown(value, state.lang))
    : element("span", { class: "absent" }, shown(value, state.lang));
}

/** A numerator or denominator in what it is counted in: money for a share of money. */
function partText(value, part) {
  return value[part] ? inUnit(indicators.get(value.indicator)[part + "Unit"], state.lang, value[part]) : "";
}

/** For sorting: what has no value is undefined and stays last. */
const sortNumber = (value, part = "value") => (value && value.status === "VALUE" && value[part] ? Number(value[part]) : undefined);

/** A link to another view of the page, or to this one with something else chosen. */
function link(changes, ...children) {
  return element("a", { href: addressOf(changes), "data-key": "link-" + Object.values(changes).join("-") }, ...children);
}

const officeLink = (code) => (views.has("office") && areas.has("office|" + code) ? link({ view: "office", office: code }, officeName(code)) : officeName(code));

/** A button for the definition: short, in words of its own, or with the indicator's name. */
function defineButton(id, short, seen = say("definitionOf", { indicator: name(id) })) {
  return element("button", { type: "button", class: short ? "what" : "link", "data-key": "define-" + id,
    "aria-label": say("definitionOf", { indicator: name(id) }), onclick: () => define(id) }, short ? "?" : seen);
}

/** Terms with their meaning; what has none is left out. */
function terms(...pairs) {
  return pairs.filter(([, meaning]) => meaning).map(([term, meaning]) => element("div", {}, element("dt", {}, term), element("dd", {}, meaning)));
}

function define(id) {
  const indicator = indicators.get(id);
  const dialog = byId("definition");
  dialog.replaceChildren(
    element("h2", { id: "definition-title" }, name(id)),
    element("p", {}, text(indicator.definition)),
    text(indicator.reading) ? element("p", {}, text(indicator.reading)) : "",
    element("dl", {}, terms(
      [say("family"), familyName(indicator.family)],
      [say("source"), indicator.source],
      [say("unverified"), text(indicator.unverified)],
      [say("partOf"), indicator.partOf && name(indicator.partOf)],
      [say("unit"), label("unit", indicator.unit)],
      [say("direction"), say(indicator.direction)],
      [say("numerator"), element("code", {}, indicator.numerator)],
      [say("denominator"), indicator.denominator && element("code", {}, indicator.denominator)],
      [say("method"), indicator.method === "none" ? say("none") : indicator.method],
      [say("smallestBase"), indicator.smallestBase ? count(indicator.smallestBase) : ""],
      [say("identifier"), element("code", {}, id)])),
    element("button", { type: "button", onclick: () => dialog.close() }, say("close")));
  dialog.setAttribute("aria-labelledby", "definition-title");
  dialog.showModal();
}
