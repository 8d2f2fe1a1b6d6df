/* The page around the views: navigation, filters, parts with their chart and table, language, print. Only the chosen view is drawn. */

const views = new Map();
const NAVIGATION = {
  navResults: ["overview", "map", "ranking", "funnel", "trend", "frontier"],
  navOffices: ["office", "compare", "matrix", "peers"],
  navData: ["values", "quality", "agreement", "pictures"],
  navAbout: ["definitions", "accessibility"],
};
const MOST_ROWS = 600; // a browser draws these at once
const LEAST_WIDTH = 280; // a narrower chart scrolls
const PRINT_WIDTH = 680; // of an A4 page, in CSS pixels
let turns = 0;
let drawn; // the view and language that stand on the page
let shownParts = [];
let printing = false;

/**
 * Tells the page of a view.
 *
 * id; filters: which, in order; needs(state): indicators to unpack beforehand; submissions?: whether the delivered files are to be; heading(state)?: instead of its name; defaults?: state of its own;
 * content(state): {lead: text or nodes, parts}. A part: {id, caption, chart?(width), alt?, table?, tables?, values?, nodes?, indicators?}:
 * table as table() takes it, values the published rows behind it (or a function from a row of the table to them), for the CSV;
 * indicators those whose definition stands beside it; html: the word for what chart gives where that is no drawing of its own
 * (cards, list). What can take the focus and is drawn anew has a data-key of its own, by which it keeps the focus.
 */
function view(described) {
  Object.assign(DEFAULTS, described.defaults);
  FLEETING.push(...Object.keys(described.defaults || {}));
  views.set(described.id, { filters: [], needs: () => [], ...described });
}

/* --- drawing --- */

async function show() {
  const turn = ++turns;
  const shown = views.get(state.view);
  byId("main").setAttribute("aria-busy", "true");
  await load([...new Set([...shown.filters.includes("ind") ? [state.ind] : [], ...shown.needs(state)])].filter(Boolean));
  if (shown.submissions) {
    await loadSubmissions();
  }
  if (turn === turns) {
    if (shown.filters.includes("ind")) settle();
    draw(shown);
  }
}

function draw(shown) {
  const before = drawn;
  const content = shown.content(state);
  drawn = { view: state.view, lang: state.lang };
  if (!before || before.lang !== drawn.lang) drawWords();
  drawNavigation();
  document.title = (shown.heading ? "" : say("view_" + shown.id) + " · ") + text(data.title);
  keepFocus(() => drawView(shown, content));
  if (before && before.view !== drawn.view) enter();
  else if (before) announce(shownRows());
  byId("main").setAttribute("aria-busy", "false");
}

/** A new view is read from its heading on. */
function enter() {
  closeMenu();
  announce("");
  byId("heading").focus({ preventScroll: true });
  scrollTo({ top: 0 });
}

function drawView(shown, content) {
  shownParts = content.parts.map((part) => ({ part, node: partNode(part) }));
  byId("heading").textContent = shown.heading ? shown.heading(state) : say("view_" + shown.id);
  byId("lead").replaceChildren(...[content.lead || ""].flat());
  const filters = drawFilters(shown.filters);
  byId("filters").hidden = filters.length === 0;
  byId("filters").replaceChildren(...filters);
  byId("parts").replaceChildren(...shownParts.map(({ node }) => node));
  shownParts.forEach(fill);
}

/** What is drawn anew keeps the focus, and the place between the letters. */
function keepFocus(drawing) {
  const active = document.activeElement;
  const key = active && active.dataset ? active.dataset.key : undefined;
  const place = active && active.type === "search" ? active.selectionStart : undefined;
  drawing();
  const again = key && document.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (again && again !== document.activeElement) {
    again.focus({ preventScroll: true });
    if (place !== undefined) again.setSelectionRange(place, place);
  }
}

function drawWords() {
  document.documentElement.lang = state.lang;
  all("[data-text]").forEach((node) => { node.textContent = say(node.dataset.text); });
  all("[data-label]").forEach((node) => node.setAttribute("aria-label", say(node.dataset.label)));
  all("[data-language]").forEach((node) => node.setAttribute("aria-pressed", String(node.dataset.language === state.lang)));
  byId("site").textContent = text(data.title);
  byId("notice-text").textContent = text(data.notice);
  byId("notice").hidden = !text(data.notice);
  const { count: here, published, leftOut } = data.values;
  byId("left-out").textContent = leftOut.length === 0 ? "" : say("leftOut", { here: count(here), published: count(published),
    details: leftOut.map((detail) => say("detail" + detail)).join("; ") });
}

function drawNavigation() {
  const item = (id) => element("li", {}, element("a", { href: addressOf({ view: id }), "data-key": "nav-" + id,
    "aria-current": id === state.view ? "page" : undefined }, say("view_" + id)));
  const group = ([heading, ids]) => element("div", { class: "group" }, element("h2", { id: heading }, say(heading)),
    element("ul", { "aria-labelledby": heading }, ids.filter((id) => views.has(id)).map(item)));
  keepFocus(() => byId("navigation").replaceChildren(...Object.entries(NAVIGATION).filter(([, ids]) => ids.some((id) => views.has(id))).map(group)));
  byId("menu-view").textContent = say("view_" + state.view);
}

/* --- parts --- */

const tablesOf = (part) => part.tables || (part.table ? [part.table] : []);
const asChart = (part) => part.chart && (state.as === CHART || tablesOf(part).length === 0);

function partNode(part) {
  const heading = part.caption ? element("h2", { id: "part-" + part.id, lang: part.captionLanguage }, part.caption) : "";
  const both = part.chart && tablesOf(part).length > 0;
  return element("section", { class: "part", "data-part": part.id, "aria-labelledby": part.caption ? "part-" + part.id : "heading" },
    element("div", { class: "over" }, heading, both ? asSwitch(part) : ""),
    part.nodes || "", element("div", { class: "figure" }), element("div", { class: "tables" }), actions(part));
}

function asSwitch(part) {
  const button = (as, called = as) => element("button", { type: "button", "data-key": "as-" + as + "-" + part.id, "aria-pressed": String(state.as === as),
    onclick: () => change({ as }) }, say("as_" + called));
  return element("div", { class: "switch", role: "group", "aria-label": say("showAs", { part: part.caption || say("view_" + state.view) }) }, button(CHART, part.html), button("table"));
}

/** Draws the chart and the tables of a part that stands on the page, so that its width is known. */
function fill({ part, node }) {
  const [chart, tables] = [node.querySelector(".figure"), node.querySelector(".tables")];
  chart.replaceChildren(...asChart(part) || (part.chart && printing) ? chartNodes(part, printing ? PRINT_WIDTH : chart.clientWidth) : []);
  tables.replaceChildren(...asChart(part) && !printing ? [] : tablesOf(part).flatMap((described, i) => tableNodes(part, described, i)));
}

function chartNodes(part, width) {
  const picture = part.chart(Math.max(width, LEAST_WIDTH));
  if (picture instanceof SVGElement) {
    if (!picture.hasAttribute("role")) picture.setAttribute("role", "img");
    if (!picture.hasAttribute("aria-label")) picture.setAttribute("aria-label", part.alt || part.caption);
  }
  return [picture, part.alt ? element("p", { class: "reading" }, part.alt) : ""];
}

function tableNodes(part, described, place) {
  const result = sortedTable(part, described, place);
  const cut = result.rows.length > MOST_ROWS ? " " + say("rowsCut", { shown: count(MOST_ROWS) }) : "";
  return described.rows.length === 0 ? [element("p", { class: "absent" }, say("nothing"))]
    : [result.node, element("p", { class: "remark" }, say("rowsShown", { rows: count(described.rows.length) }) + cut)];
}

/** The sorting of the view's first table stands in the address as its column, that of another as table:column. */
function sortedTable(part, described, place) {
  const id = part.id + (place ? "-" + place : "");
  const first = shownParts.find((s) => tablesOf(s.part).length > 0).part;
  const prefix = first === part && place === 0 ? "" : id + ":";
  const many = tablesOf(part).length > 1; // each needs a name that is seen
  const [, minus, column] = /^(-?)(.*)$/.exec(state.by);
  const mine = prefix ? column.startsWith(prefix) : column && !column.includes(":");
  const sorting = mine ? { column: column.slice(prefix.length), descending: minus === "-" } : described.sorting;
  return table({ caption: part.caption || say("view_" + state.view), named: many, most: MOST_ROWS, ...described, id, sorting,
    onsort: (clicked) => sortBy(clicked, sorting, prefix) });
}

/** A first click sorts names upwards and numbers downwards; the next one turns the order round. */
function sortBy(column, now, prefix) {
  const descending = now && now.column === column.id ? !now.descending : Boolean(column.figures);
  change({ by: (descending ? "-" : "") + prefix + column.id });
}

function shownRows() {
  const rows = shownParts.flatMap(({ part }) => tablesOf(part)).map((t) => t.rows.length);
  return rows.length === 0 ? say("redrawn") : say("rowsShown", { rows: count(rows.reduce((a, b) => a + b, 0)) });
}

/* --- what readers take with them --- */

function actions(part) {
  const file = "szansa-" + state.view + (part.id === state.view ? "" : "-" + part.id);
  const svgOf = () => byId("parts").querySelector(`[data-part="${CSS.escape(part.id)}"] svg`);
  const button = (kind, onclick) => element("button", { type: "button", "data-key": kind + "-" + part.id, "data-download": kind, onclick }, say("download_" + kind));
  const picture = (how) => () => how(file, svgOf(), ...wordsAround(part));
  return element("div", { class: "actions", role: "group", "aria-label": say("actionsOf", { part: part.caption || say("view_" + state.view) }) },
    (part.indicators || []).map((id) => defineButton(id)),
    tablesOf(part).length > 0 ? button("csv", () => saveCsv(file + ".csv", csvLines(part))) : "",
    asChart(part) && [undefined, CHART].includes(part.html) ? [button("svg", picture(saveSvg)), button("png", picture(savePng))] : "",
    element("button", { type: "button", "data-key": "copy-" + part.id, onclick: copyLink }, say("copyLink")));
}

/** What a chart says that stands alone: what it shows, where from, what every reader must know. One drawn for the report says so itself. */
function wordsAround(part) {
  return part.html ? ["", ""] : [part.caption || say("view_" + state.view),
    say("chartSource", { title: text(data.title), fingerprint: data.fingerprint }) + " " + text(data.notice)];
}

/** The published values behind the rows that are shown, in their order; where there are none, the words of the cells. */
function csvLines(part) {
  const sorted = tablesOf(part).map((described, i) => ({ columns: described.columns, rows: sortedTable(part, described, i).rows }));
  if (typeof part.values === "function") {
    return namedLines(sorted.flatMap((t) => t.rows.flatMap(part.values)).filter(Boolean), state.lang);
  }
  return part.values ? namedLines(part.values, state.lang)
    : sorted.flatMap(({ columns, rows: items }) => [columns.map((c) => c.head), ...items.map((item) => columns.map((c) => cellWords(c, item)))]);
}

/** What a cell says; a column may say it otherwise to a spreadsheet. */
function cellWords(column, item) {
  const words = (node) => (node instanceof Node ? node.textContent : String(node));
  return column.csv ? column.csv(item) : [column.cell(item)].flat(Infinity).filter((n) => n || n === 0).map(words).join("; ");
}

/* --- what readers do --- */

/** Paper has no buttons: it shows the chart and the table. */
function print(starts) {
  if (printing !== starts) {
    printing = starts;
    shownParts.forEach(fill);
  }
}

/** Charts are drawn for their width. */
function watchWidth() {
  let width = byId("parts").clientWidth;
  new ResizeObserver(() => {
    if (!printing && Math.abs(byId("parts").clientWidth - width) > 4) {
      width = byId("parts").clientWidth;
      keepFocus(() => shownParts.filter(({ part }) => asChart(part)).forEach(fill));
    }
  }).observe(byId("parts"));
}

function openMenu(open) {
  byId("menu").setAttribute("aria-expanded", String(open));
  byId("navigation").classList.toggle("open", open);
}

const closeMenu = () => openMenu(false);

function listen() {
  all("[data-language]").forEach((node) => node.addEventListener("click", () => change({ lang: node.dataset.language })));
  byId("menu").addEventListener("click", () => openMenu(byId("menu").getAttribute("aria-expanded") !== "true"));
  byId("navigation").addEventListener("keydown", (event) => {
    if (event.key === "Escape" && byId("menu").getAttribute("aria-expanded") === "true") {
      closeMenu();
      byId("menu").focus();
    }
  });
  byId("skip").addEventListener("click", (event) => {
    event.preventDefault(); // an anchor in the address would push the view out of it
    byId("main").focus();
  });
  byId("all-values").addEventListener("click", async () => {
    saveCsv("indicators.csv", await allLines(), "");
  });
  window.addEventListener("hashchange", () => { state = readAddress(); show(); });
  matchMedia("print").addEventListener("change", (event) => print(event.matches));
  window.addEventListener("beforeprint", () => print(true));
  window.addEventListener("afterprint", () => print(false));
}

async function start() {
  if (!("DecompressionStream" in window)) {
    byId("old-browser").hidden = false;
    return;
  }
  listen();
  state = readAddress();
  await show();
  watchWidth();
  document.documentElement.dataset.ready = "";
}

document.addEventListener("DOMContentLoaded", start); // the views come after this script
