/* The choices that a view asks for. Each is drawn from the state and changes it; one with nothing to choose from is not drawn. */

const FILTERS = {
  ind: () => indicatorFilter("ind", "indicator"),
  ind2: () => indicatorFilter("ind2", "indicator2"),
  level: () => selectFilter("level", "level", [[undefined, levelOptions()]]),
  period: () => selectFilter("period", "period", periodOptions()),
  split: () => selectFilter("split", "breakdown", [[undefined, splitOptions()]]),
  cat: () => state.split !== DEFAULTS.split && selectFilter("cat", "category", [[undefined,
    Object.keys(data.labels.category[state.split] || {}).map((c) => [c, categoryName(state.split, c)])]]),
  area: () => selectFilter("area", "areaFilter", [[undefined, anyOr("anyArea", data.areas
    .filter((a) => a.level === "voivodeship").map((a) => [a.code, text(a.name)]))]]),
  peer: () => selectFilter("peer", "peerFilter", [[undefined, anyOr("anyPeer", peerGroups().map((g) => [g.id, text(g.name)]))]]),
  ref: () => selectFilter("ref", "reference", [[undefined, references().map((r) => [r, capital(label("level", r))])]]),
  office: () => officeFilter(),
  offices: () => officesFilter(),
  find: () => findFilter(),
};

const drawFilters = (wanted) => wanted.map((filter) => FILTERS[filter]()).filter(Boolean);

const anyOr = (wording, options) => (options.length > 1 ? [["", say(wording)], ...options] : []);

/** groups: [name or undefined, [[value, text], ...]]. */
function selectFilter(field, wording, groups) {
  const filled = groups.filter(([, options]) => options.length > 0);
  const option = ([value, words]) => element("option", { value, selected: value === state[field] }, words);
  const id = "filter-" + field;
  return filled.length === 0 ? undefined : element("div", { class: "field" }, element("label", { for: id }, say(wording)),
    element("select", { id, "data-key": id, onchange: (e) => change({ [field]: e.target.value }) },
      filled.map(([group, options]) => (group ? element("optgroup", { label: group }, options.map(option)) : options.map(option)))));
}

function indicatorFilter(field, wording) {
  const options = families.flatMap((f) => f.indicators.map((id) => ({ value: id, text: listed(id), group: text(f.name) })));
  return combobox({ key: "filter-" + field, label: say(wording), options, value: state[field], onpick: (id) => change({ [field]: id }) });
}

function levelOptions() {
  return Object.keys(data.labels.level)
    .filter((level) => level === state.level || has(state.ind, level, state.period, "total"))
    .map((level) => [level, capital(label("level", level))]);
}

/** Years and all of them, then programming periods, then half-years: those that there are. */
function periodOptions() {
  const there = (p) => p.id === state.period || has(state.ind, state.level, p.id, "total");
  const group = (...kinds) => data.periods.filter((p) => kinds.includes(p.kind) && there(p)).map((p) => [p.id, text(p.name)]);
  return [[say("years"), group("all", "year")], [say("programmingPeriods"), group("programming_period")], [say("halfYears"), group("half_year")]];
}

function splitOptions() {
  return Object.keys(data.labels.breakdown)
    .filter((split) => split === "total" || split === state.split || has(state.ind, state.level, state.period, split))
    .map((split) => [split, capital(label("breakdown", split))]);
}

function officeOptions() {
  const { compare } = new Intl.Collator(state.lang);
  return officeAreas.map((a) => ({ value: a.code, text: text(a.name) })).sort((a, b) => compare(a.text, b.text));
}

function officeFilter() {
  return combobox({ key: "filter-office", label: say("office"), options: officeOptions(), value: state.office, onpick: (code) => change({ office: code }) });
}

/** Several offices: those chosen, each with a button that takes it away, and a field to add one. */
function officesFilter() {
  const chosen = state.offices.split(" ").filter(Boolean);
  const set = (codes) => change({ offices: codes.join(" ") });
  const chip = (code) => element("li", {}, element("button", { type: "button", class: "chip", "data-key": "drop-" + code,
    "aria-label": say("removeOffice", { office: officeName(code) }), onclick: () => set(chosen.filter((c) => c !== code)) },
  officeName(code), element("span", { "aria-hidden": "true" }, " ×")));
  const add = chosen.length < MOST_COMPARED && combobox({ key: "filter-offices", label: say("addOffice"), value: "",
    options: officeOptions().filter((o) => !chosen.includes(o.value)), onpick: (code) => set([...chosen, code]) });
  return element("div", { class: "field several", role: "group", "aria-label": say("comparedOffices") },
    element("span", { class: "name", "aria-hidden": "true" }, say("comparedOffices")), element("ul", { class: "chips" }, chosen.map(chip)), add || "");
}

function findFilter() {
  const input = element("input", { type: "search", id: "filter-find", "data-key": "filter-find", autocomplete: "off",
    oninput: (e) => change({ find: e.target.value }) });
  input.value = state.find;
  return element("div", { class: "field" }, element("label", { for: "filter-find" }, say("filter")), input);
}
