/* The page: its state stands in the address, every section is drawn from state and data. */

const SYMBOLS = { BETTER: "+", SIMILAR: "≈", WORSE: "−", NOT_JUDGED: "○", AGREES: "=", DIFFERS: "≠", NOT_COMPUTED: "○" };
const keyIds = data.key.map((k) => k.indicator);
const DEFAULTS = {
  lang: data.language,
  cols: keyIds.join(" "), when: "all", find: "", by: "name",
  ind: keyIds.find((id) => indicators.get(id).unit === "proportion") || (data.indicators[0] || {}).id || "",
  level: "office", period: "all", split: "total", order: "",
};
let state = { ...DEFAULTS };
const shownRows = {}; // what the two tables show, for the downloads

const byId = (id) => document.getElementById(id);
const all = (selector) => [...document.querySelectorAll(selector)];
const say = (wording, fill = {}) =>
  data.texts[wording][state.lang].replace(/\{(\w+)\}/g, (_, place) => fill[place]);
const name = (id) => (indicators.has(id) ? indicators.get(id).name[state.lang] : id);
const listed = (id) => (/^[A-Z]+\d+$/.test(id) ? id + " " : "") + name(id); // with the code of a regulation's list
const label = (kind, code) => data.labels[kind][code][state.lang];
const familyName = (id) => (data.families.find((f) => f.id === id) || { name: { [state.lang]: id } }).name[state.lang];
const families = data.families.filter((f) => f.indicators.length > 0);
const periods = new Map(data.periods.map((period) => [period.id, period]));
const periodName = (period) => periods.get(period).name[state.lang];
const yearsAndAll = data.periods.filter((p) => p.kind === "year" || p.kind === "all").map((p) => p.id);
const MOST_ROWS = 600; // a browser draws these at once
const announce = (text) => { byId("status").textContent = text; };
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const count = (n) => number(String(n), 0, state.lang);

/* --- state and address --- */

function readAddress() {
  const address = new URLSearchParams(location.hash.slice(1));
  state = { ...DEFAULTS };
  Object.keys(DEFAULTS).filter((k) => address.has(k)).forEach((k) => { state[k] = address.get(k); });
  const known = {
    lang: Object.keys(data.marks), when: [...periods.keys()], period: [...periods.keys()], ind: [...indicators.keys()],
    level: Object.keys(data.labels.level), split: Object.keys(data.labels.breakdown),
  };
  Object.entries(known).filter(([k, values]) => !values.includes(state[k])).forEach(([k]) => { state[k] = DEFAULTS[k]; });
}

function change(changes) {
  Object.assign(state, changes);
  const found = () => has(state.ind, state.level, state.period, state.split);
  if (["ind", "level", "period"].some((field) => field in changes) && !found()) {
    state.split = DEFAULTS.split; // not every indicator has every breakdown, not every level every period
    if (!found()) {
      state.period = DEFAULTS.period;
    }
  }
  const address = new URLSearchParams();
  Object.keys(DEFAULTS).filter((k) => state[k] !== DEFAULTS[k]).forEach((k) => address.set(k, state[k]));
  history.replaceState(null, "", "#" + address);
  draw("lang" in changes);
}

const sorting = (text) => ({ column: text.replace(/^-/, ""), descending: text.startsWith("-") });

/** A first click sorts names upwards and numbers downwards; the next one turns the order round. */
function sortBy(field, container) {
  return (column) => {
    const now = sorting(state[field]);
    const descending = now.column === column.id ? !now.descending : Boolean(column.figures);
    change({ [field]: (descending ? "-" : "") + column.id });
    byId(container).querySelector(`[data-sort="${CSS.escape(column.id)}"]`).focus();
    announce(say("sorted", { column: column.label || column.head, order: say(descending ? "descending" : "ascending") }));
  };
}

/* --- small parts --- */

function symbol(kind, code) {
  return element("span", { class: "verdict " + code.toLowerCase().replace("_", "-") },
    element("span", { class: "symbol", "aria-hidden": "true" }, SYMBOLS[code]), " ", label(kind, code));
}

function valueText(value) {
  return value.status === "VALUE"
    ? element("strong", {}, shown(value, state.lang))
    : element("span", { class: "absent" }, shown(value, state.lang));
}

function defineButton(id, short) {
  return element("button", { type: "button", class: short ? "what" : "link", "aria-label": say("definitionOf", { indicator: name(id) }),
    onclick: () => define(id) }, short ? "?" : say("definition"));
}

function terms(...pairs) {
  return pairs.filter(([, text]) => text).map(([term, text]) => element("div", {}, element("dt", {}, term), element("dd", {}, text)));
}

function define(id) {
  const indicator = indicators.get(id);
  const dialog = byId("definition");
  dialog.replaceChildren(
    element("h2", { id: "definition-title" }, name(id)),
    element("p", {}, indicator.definition[state.lang]),
    indicator.reading[state.lang] ? element("p", {}, indicator.reading[state.lang]) : "",
    element("dl", {}, terms(
      [say("family"), familyName(indicator.family)],
      [say("source"), indicator.source],
      [say("unverified"), indicator.unverified[state.lang]],
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

/* --- sections --- */

function drawWords() {
  document.documentElement.lang = state.lang;
  document.title = data.title[state.lang];
  byId("title").textContent = data.title[state.lang];
  byId("notice-text").textContent = data.notice[state.lang];
  byId("notice").hidden = !data.notice[state.lang];
  all("[data-text]").forEach((node) => { node.textContent = say(node.dataset.text); });
  all("[data-label]").forEach((node) => node.setAttribute("aria-label", say(node.dataset.label)));
  all("[data-language]").forEach((node) => node.setAttribute("aria-pressed", String(node.dataset.language === state.lang)));
  all("[data-define]").forEach((node) => { node.textContent = say("definitionOf", { indicator: name(node.dataset.define) }); });
  byId("office-count").textContent = count(data.areas.filter((a) => a.level === "office").length);
  byId("file-count").textContent = count(data.submissions.length);
}

function drawKey() {
  byId("key-figures").replaceChildren(...data.key.map(({ indicator, basis }) => {
    const value = total(indicator, "country", "all", "all");
    const text = value ? shown(value, state.lang) : say("none");
    return element("li", {},
      element("h3", {}, name(indicator)),
      element("p", { class: value && value.status === "VALUE" ? "big" : "big absent" }, text),
      element("p", {}, basis[state.lang]),
      defineButton(indicator));
  }));
}

const plain = (text) => text.toLowerCase().replaceAll("ł", "l").normalize("NFD").replace(/\p{M}/gu, "");

function officeCell(value) {
  if (!value) {
    return element("span", { class: "absent" }, say("none"));
  }
  const details = [interval(value, state.lang), value.denominator && say("base") + "\u00a0=\u00a0" + partText(value, "denominator")].filter(Boolean);
  return [valueText(value), value.judgement && value.judgement !== "NOT_JUDGED" ? symbol("judgement", value.judgement) : "",
    details.map((text) => element("small", {}, text))];
}

/** A numerator or denominator in what it is counted in: money for a share of money. */
function partText(value, part) {
  return inUnit(indicators.get(value.indicator)[part + "Unit"], state.lang, value[part]);
}

const sortNumber = (value, part = "value") => (value && value.status === "VALUE" && value[part] ? Number(value[part]) : undefined);

function drawOffices() {
  const chosen = state.cols.split(" ").filter((id) => indicators.has(id));
  const wanted = plain(state.find);
  const offices = data.areas.filter((a) => a.level === "office" && plain(a.name[state.lang]).includes(wanted));
  const country = data.areas.filter((a) => a.level === "country");
  const cells = new Map([...offices, ...country].map((a) => [a, new Map(chosen.map((id) => [id, total(id, a.level, a.code, state.when)]))]));
  const result = table({
    id: "offices", caption: say("officesCaption", { period: periodName(state.when) }), rows: offices, foot: country,
    sorting: sorting(state.by), onsort: sortBy("by", "offices-table"),
    most: MOST_ROWS,
    columns: [
      { id: "name", head: say("office"), cell: (o) => o.name[state.lang], sort: (o) => o.name[state.lang] },
      ...chosen.map((id) => ({ id, head: name(id), after: defineButton(id, true), figures: true,
        cell: (o) => officeCell(cells.get(o).get(id)), sort: (o) => sortNumber(cells.get(o).get(id)) })),
    ],
  });
  shownRows.offices = result.rows.flatMap((o) => [...cells.get(o).values()].filter(Boolean));
  byId("offices-table").replaceChildren(result.node, rowsShown(offices.length));
  fillPeriods("officesPeriod", (p) => chosen.some((id) => has(id, "office", p, "total")), state.when);
}

function drawChooser() {
  const chosen = state.cols.split(" ");
  const box = (i) => element("label", {},
    element("input", { type: "checkbox", value: i.id, checked: chosen.includes(i.id) }), " ", listed(i.id));
  byId("chooser").replaceChildren(...families.map((family) => element("details", { open: family.indicators.some((id) => chosen.includes(id)) },
    element("summary", {}, family.name[state.lang]),
    element("div", { class: "boxes", role: "group", "aria-label": family.name[state.lang] }, family.indicators.map((id) => box(indicators.get(id)))))));
}

function rowsShown(rows) {
  const cut = rows > MOST_ROWS ? " " + say("rowsCut", { shown: count(MOST_ROWS) }) : "";
  return element("p", { class: "remark" }, say("rowsShown", { rows: count(rows) }) + cut);
}

/** Years and all of them, then programming periods, then half-years: those that there are. */
function fillPeriods(choice, there, selected) {
  const offered = data.periods.filter((p) => p.id === selected || there(p.id));
  const group = (...kinds) => offered.filter((p) => kinds.includes(p.kind)).map((p) => [p.id, p.name[state.lang]]);
  fillGroups(choice, [[say("years"), group("all", "year")], [say("programmingPeriods"), group("programming_period")],
    [say("halfYears"), group("half_year")]], selected);
}

function fillGroups(choice, groups, selected) {
  const select = document.querySelector(`[data-choice="${choice}"]`);
  const option = ([value, text]) => element("option", { value, selected: value === selected }, text);
  select.replaceChildren(...groups.filter(([, options]) => options.length > 0)
    .map(([label, options]) => element("optgroup", { label }, options.map(option))));
  select.value = selected;
}

function fillChoice(choice, options, selected) {
  const select = document.querySelector(`[data-choice="${choice}"]`);
  select.replaceChildren(...options.map(([value, text]) => element("option", { value, selected: value === selected }, text)));
  select.value = selected;
}

function drawIndicatorChoices() {
  const there = (level, period, split) => has(state.ind, level, period, split);
  const levels = Object.keys(data.labels.level).filter((level) => there(level, state.period, "total") || level === state.level);
  const splits = Object.keys(data.labels.breakdown)
    .filter((split) => split === "total" || split === state.split || there(state.level, state.period, split));
  fillGroups("indicator", families.map((f) => [f.name[state.lang], f.indicators.map((id) => [id, listed(id)])]), state.ind);
  fillChoice("level", levels.map((level) => [level, capital(label("level", level))]), state.level);
  fillPeriods("period", (period) => there(state.level, period, "total"), state.period);
  fillChoice("breakdown", splits.map((split) => [split, capital(label("breakdown", split))]), state.split);
}

function indicatorColumns(values, reference) {
  const picture = whiskers(values, reference);
  const text = (part) => (v) => (v[part] ? partText(v, part) : "");
  const areaOf = (v) => areaName(v.area_level, v.area, state.lang);
  const category = (v) => data.labels.category[v.breakdown][v.category][state.lang];
  return [
    { id: "area", head: say("area"), cell: areaOf, sort: areaOf },
    state.split !== "total" && { id: "category", head: say("category"), cell: category, sort: category },
    { id: "value", head: say("value"), figures: true, sort: (v) => sortNumber(v), cell: (v) =>
      [valueText(v), v.note && v.status === "VALUE" ? element("small", {}, v.note) : ""] },
    values.some((v) => v.lower) && { id: "interval", head: say("interval"), figures: true, cell: (v) => interval(v, state.lang) },
    { id: "picture", head: say("picture"), cell: picture },
    values.some((v) => v.judgement) && { id: "judgement", head: say("judgement"),
      cell: (v) => (v.judgement ? symbol("judgement", v.judgement) : ""), sort: (v) => (v.judgement ? label("judgement", v.judgement) : undefined) },
    values.some((v) => v.denominator) && { id: "numerator", head: say("numerator"), figures: true, cell: text("numerator"), sort: (v) => sortNumber(v, "numerator") },
    values.some((v) => v.denominator) && { id: "denominator", head: say("denominator"), figures: true, cell: text("denominator"), sort: (v) => sortNumber(v, "denominator") },
  ].filter(Boolean);
}

function drawIndicator() {
  const values = state.ind ? rows(state.ind, state.level, state.period, state.split) : [];
  drawIndicatorChoices();
  shownRows.indicator = values;
  const indicator = indicators.get(state.ind);
  byId("indicator-definition").replaceChildren(...(indicator ? [element("p", {}, indicator.definition[state.lang], " ", defineButton(state.ind))] : []));
  if (values.length === 0) {
    byId("indicator-table").replaceChildren(element("p", { class: "absent" }, say("nothing")));
    return;
  }
  const rate = indicator.denominator !== "";
  const result = table({
    id: "one", rows: values, most: MOST_ROWS, sorting: sorting(state.order), onsort: sortBy("order", "indicator-table"),
    caption: say("indicatorCaption", { indicator: name(state.ind), level: label("level", state.level),
      period: periodName(state.period), breakdown: label("breakdown", state.split).toLowerCase() }),
    columns: indicatorColumns(values, rate ? total(state.ind, "country", "all", state.period) : undefined),
  });
  shownRows.indicator = result.rows;
  byId("indicator-table").replaceChildren(result.node, rowsShown(values.length), element("p", { class: "remark" }, say("pictureNote")));
}

/** Every value that a chart of the indicator can show: areas by period, and the country by category. */
function chartTables(id, place) {
  const value = (v) => (v ? [valueText(v), element("small", {}, interval(v, state.lang))] : "");
  const shownAreas = data.areas.filter((a) => a.level === "country" || a.level === "office");
  const byPeriod = table({ id: place, rows: shownAreas, caption: name(id), columns: [
    { id: "area", head: say("area"), cell: (a) => a.name[state.lang] },
    ...yearsAndAll.map((p) => ({ id: p, head: periodName(p), figures: true, cell: (a) => value(total(id, a.level, a.code, p)) }))] });
  const splits = Object.keys(data.labels.breakdown).filter((s) => s !== "total" && has(id, "country", "all", s));
  return [byPeriod.node, ...splits.map((split) => table({
    id: place + "-" + split, rows: rows(id, "country", "all", split),
    caption: say("indicatorCaption", { indicator: name(id), level: label("level", "country"), period: periodName("all"), breakdown: label("breakdown", split) }),
    columns: [{ id: "category", head: say("category"), cell: (v) => data.labels.category[split][v.category][state.lang] },
      { id: "value", head: say("value"), figures: true, cell: value }] }).node)];
}

function drawChart(details, place) {
  details.replaceChildren(details.querySelector("summary"), ...details.dataset.chart.split(" ").flatMap((id) => chartTables(id, "chart-table-" + place + "-" + id)));
}

function drawCharts() {
  all("[data-chart]").forEach((details, place) => details.open && drawChart(details, place));
  if (byId("charts-language")) {
    byId("charts-language").hidden = state.lang === data.language;
  }
}

function drawReconciliation() {
  const quantity = (r, text) => (r.unit === "PLN" ? inUnit("PLN", state.lang, text)
    : number(text, /\.\d*[1-9]/.test(text) ? text.split(".")[1].length : 0, state.lang));
  const sign = (text) => (/^[^-]*[1-9]/.test(text) ? "+" : "");
  const result = table({ id: "agreement", caption: say("reconciliationCaption"), rows: data.reconciliations, columns: [
    { id: "office", head: say("office"), cell: (r) => [areaName("office", r.office, state.lang), element("small", {}, r.project)] },
    { id: "measure", head: say("measure"), cell: (r) => [r.indicator ? name(r.indicator) : r.measure[state.lang],
      element("small", {}, r.from === r.to ? r.from : r.from + " \u2013 " + r.to)] },
    { id: "published", head: say("published"), figures: true, cell: (r) => quantity(r, r.published) },
    { id: "computed", head: say("computed"), figures: true, cell: (r) => (r.computed ? quantity(r, r.computed) : label("verdict", "NOT_COMPUTED")) },
    { id: "difference", head: say("difference"), figures: true, cell: (r) => (r.difference ? sign(r.difference) + quantity(r, r.difference) : "") },
    { id: "verdict", head: say("verdict"), cell: (r) => symbol("verdict", r.verdict) },
    { id: "note", head: say("note"), cell: (r) => element("small", {}, r.note) }] });
  byId("reconciliation-table").replaceChildren(data.reconciliations.length ? result.node : element("p", {}, say("noReconciliation")));
}

function issueList(issues) {
  const merged = new Map();
  issues.forEach(([code, message, n]) => merged.set(code, { code, message, n: n + (merged.has(code) ? merged.get(code).n : 0) }));
  const top = [...merged.values()].sort((a, b) => b.n - a.n || (a.code < b.code ? -1 : 1)).slice(0, 3);
  return top.length === 0 ? say("noIssues") : element("ul", { class: "issues" }, top.map((issue) =>
    element("li", {}, issue.n ? count(issue.n) + "\u00a0× " : "", element("span", { lang: data.language }, issue.message), " ", element("code", {}, issue.code))));
}

function sums(submissions) {
  const counted = submissions.filter((s) => s.status !== "SUPERSEDED");
  const sum = (part) => counted.reduce((total, s) => total + s[part], 0);
  return { files: submissions.length, rows: sum("rows"), accepted: sum("accepted"), quarantined: sum("quarantined"), issues: counted.flatMap((s) => s.issues) };
}

function drawQuality() {
  const figures = (part) => ({ id: part, head: say(part), figures: true, cell: (s) => count(s[part]) });
  const office = (code) => (code ? areaName("office", code, state.lang) : say("severalOffices"));
  const codes = [...new Set(data.submissions.map((s) => s.office))];
  const offices = codes.map((code) => ({ code, ...sums(data.submissions.filter((s) => s.office === code)) }));
  const issues = { id: "issues", head: say("issues"), cell: (s) => issueList(s.issues) };
  const overall = sums(data.submissions);
  byId("quality-facts").replaceChildren(...terms(...["files", "rows", "accepted", "quarantined"].map((part) => [say(part), count(overall[part])])));
  byId("quality-table").replaceChildren(table({ id: "quality-offices", caption: say("qualityCaption"), rows: offices,
    columns: [{ id: "office", head: say("office"), cell: (o) => office(o.code) }, ...["files", "rows", "accepted", "quarantined"].map(figures), issues] }).node);
  byId("files-table").replaceChildren(table({ id: "quality-files", caption: say("qualityFiles"), rows: data.submissions,
    columns: [{ id: "file", head: say("file"), cell: (s) => s.path + (s.sheet ? " [" + s.sheet + "]" : "") }, { id: "office", head: say("office"), cell: (s) => office(s.office) },
      { id: "entity", head: say("table"), cell: (s) => s.entity }, { id: "state", head: say("state"), cell: (s) => say(s.status) },
      ...["rows", "accepted", "quarantined"].map(figures), issues] }).node);
}

function drawDefinitions() {
  const line = (id) => element("li", {}, element("button", { type: "button", class: "link", onclick: () => define(id) }, listed(id)));
  byId("definition-list").replaceChildren(...families.flatMap((family) =>
    [element("h3", {}, family.name[state.lang]), element("ul", { class: "columns" }, family.indicators.map(line))]));
}

/** What the page had no room for stands beside it. */
function drawLeftOut() {
  const { count: here, published, leftOut } = data.values;
  byId("left-out").hidden = leftOut.length === 0;
  byId("left-out-text").textContent = say("leftOut", { here: count(here), published: count(published),
    details: leftOut.map((detail) => say("detail" + detail)).join("; ") });
}

function draw(everything) {
  if (everything) {
    [drawWords, drawKey, drawChooser, drawCharts, drawReconciliation, drawQuality, drawDefinitions, drawLeftOut].forEach((section) => section());
  }
  drawOffices();
  drawIndicator();
}

/* --- what readers do --- */

function download(file, lines, mark) {
  const address = URL.createObjectURL(new Blob([mark + csv(lines)], { type: "text/csv;charset=utf-8" }));
  element("a", { href: address, download: file }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
  announce(say("downloaded", { file }));
}

async function downloadChoice(what) {
  if (what === "all") {
    download("indicators.csv", await allLines(), "");
  } else {
    download("szansa-" + what + ".csv", namedLines(shownRows[what], state.lang), "\ufeff"); // the mark tells Excel that it is UTF-8
  }
}

async function copyLink() {
  try {
    await navigator.clipboard.writeText(location.href);
    announce(say("copied"));
  } catch {
    announce(say("copyByHand"));
  }
}

function go(event) {
  event.preventDefault(); // an anchor in the address would push the view out of it
  const target = byId(event.currentTarget.dataset.go);
  target.setAttribute("tabindex", "-1");
  target.focus({ preventScroll: true });
  target.scrollIntoView();
}

function listen() {
  const fields = { officesPeriod: "when", indicator: "ind", level: "level", period: "period", breakdown: "split" };
  Object.entries(fields).forEach(([choice, field]) =>
    document.querySelector(`[data-choice="${choice}"]`).addEventListener("change", (e) => change({ [field]: e.target.value })));
  byId("filter").addEventListener("input", (e) => change({ find: e.target.value }));
  byId("chooser").addEventListener("change", () => change({ cols: all("#chooser input:checked").map((box) => box.value).join(" ") }));
  all("[data-language]").forEach((node) => node.addEventListener("click", () => change({ lang: node.dataset.language })));
  all("[data-go]").forEach((node) => node.addEventListener("click", go));
  all("[data-define]").forEach((node) => node.addEventListener("click", () => define(node.dataset.define)));
  all("[data-download]").forEach((node) => node.addEventListener("click", () => downloadChoice(node.dataset.download)));
  all("[data-copy]").forEach((node) => node.addEventListener("click", copyLink));
  all("[data-chart]").forEach((details, place) => details.addEventListener("toggle", () => details.open && drawChart(details, place)));
  window.addEventListener("hashchange", start);
  window.addEventListener("beforeprint", () => all("details.equal").forEach((details) => { details.open = true; drawCharts(); }));
  window.addEventListener("afterprint", () => all("details.equal").forEach((details) => { details.open = false; }));
}

function start() {
  readAddress();
  byId("filter").value = state.find;
  draw(true);
}

load(packed.keys()).then(() => {
  listen();
  start();
  document.documentElement.dataset.ready = "";
}, () => {
  byId("old-browser").hidden = false;
});
