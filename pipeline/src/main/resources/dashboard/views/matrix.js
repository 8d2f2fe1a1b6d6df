/* Offices by indicators: where an office stands out in more than one. */

const MATRIX_PAGE = 30;
const MATRIX_COLUMNS = 12; // more do not fit a page; the families are chosen one by one

view({
  id: "matrix",
  filters: ["period", "area", "peer", "ref", "office"],
  defaults: { page: "", set: "key" },
  needs: () => matrixIndicators(),
  content: () => ({ lead: say("matrix_lead"), parts: [matrixPart()] }),
});

/** Which indicators a chart of several has: the key ones, or those of a family, rates before counts. */
function chosenSet(most = Infinity) {
  const family = families.find((f) => f.id === state.set);
  const isRate = (id) => indicators.get(id).denominator !== "";
  const ids = state.set === "all" ? families.flatMap((f) => f.indicators) : family ? family.indicators : keyIds;
  return [...ids.filter(isRate), ...ids.filter((id) => !isRate(id))].slice(0, most);
}

const matrixIndicators = () => chosenSet(MATRIX_COLUMNS);

/** A choice between the key indicators and each family; the profile also offers all. */
function setChoice(withAll) {
  const options = [["key", say("set_key")], ...families.map((f) => [f.id, text(f.name)]), ...(withAll ? [["all", say("set_all")]] : [])];
  return element("div", { class: "field choice" }, element("label", { for: "choice-set" }, say("set")),
    element("select", { id: "choice-set", "data-key": "choice-set", onchange: (e) => change({ set: e.target.value, page: "" }) },
      options.map(([value, words]) => element("option", { value, selected: value === state.set }, words))));
}

function matrixRows(ids) {
  const values = new Map(ids.map((id) => [id, new Map(rows(id, "office", state.period, "total").map((v) => [v.area, v]))]));
  return officeAreas.filter((o) => asked(o.code)).map((o) => ({ code: o.code, name: text(o.name), values: new Map(ids.map((id) => [id, values.get(id).get(o.code)])) }));
}

function matrixPart() {
  const ids = matrixIndicators();
  const columns = matrixColumns(ids);
  const sorting = matrixSorting(columns);
  const offices = inOrder(matrixRows(ids), columns.find((c) => c.id === sorting.column), sorting.descending);
  const page = pageOf(offices, MATRIX_PAGE, (o) => o.code === state.office);
  const caption = [say("matrixCaption", { period: periodName(state.period) }), state.area && areaName("voivodeship", state.area, state.lang),
    state.peer && areaName("peer_group", state.peer, state.lang)].filter(Boolean).join(", ");
  return offices.length === 0 ? nothingThere("matrix") : {
    id: "matrix", caption, indicators: ids,
    nodes: [setChoice(false), state.as === CHART ? pager(page, MATRIX_PAGE, offices.length) : ""],
    chart: (width) => drawMatrix(ids, offices.slice(page * MATRIX_PAGE, (page + 1) * MATRIX_PAGE), sorting, caption, width),
    alt: say("matrixSentence", { offices: count(offices.length), indicators: count(ids.length) }),
    table: { columns, rows: offices, sorting },
    values: (o) => ids.map((id) => o.values.get(id)).filter(Boolean),
  };
}

function matrixColumns(ids) {
  const cell = (v) => (v ? [valueText(v), hasValue(v) && judgementOf(v) !== "NOT_JUDGED" ? symbol("judgement", judgementOf(v)) : ""] : element("span", { class: "absent" }, say("noData")));
  return [{ id: "area", head: say("office"), cell: (o) => officeLink(o.code), sort: (o) => o.name, csv: (o) => o.name },
    ...ids.map((id) => ({ id, head: name(id), figures: true, cell: (o) => cell(o.values.get(id)), sort: (o) => sortNumber(o.values.get(id)) }))];
}

/** The same as the table's: by the column in the address, else by name. */
function matrixSorting(columns) {
  const column = state.by.replace(/^-/, "");
  return columns.some((c) => c.id === column) ? { column, descending: state.by.startsWith("-") } : { column: "area", descending: false };
}

function matrixHeadMark(id, title, sorting) {
  const now = sorting.column === id;
  const descending = now ? !sorting.descending : id !== "area";
  const lines = [title, now ? say("sorted", { column: title, order: say(sorting.descending ? "descending" : "ascending") }) : say("sortBy")];
  return { name: title, sorted: now ? (sorting.descending ? "↓" : "↑") : "", label: lines.join(", "), tip: lines, key: "matrix-head-" + id,
    go: () => change({ by: (descending ? "-" : "") + id, page: "1" }) };
}

function matrixCellOf(office, id) {
  const value = office.values.get(id);
  const heading = office.name + ", " + name(id);
  return value ? { ...numbersOf(value), text: shown(value, state.lang), judgement: judgementOf(value), ...marked(value, heading, openOffice(office.code)) }
    : { text: say("noData"), label: heading + ", " + say("noData"), tip: [heading, say("noData")] };
}

function drawMatrix(ids, offices, sorting, caption, width) {
  return matrixChart({
    label: caption, head: matrixHeadMark("area", say("office"), sorting),
    legend: (hatch) => [...judgementLegend(state.ref, ["BETTER", "WORSE"]), [legendBox("cell similar"), label("judgement", "SIMILAR")],
      [legendBox("cell not-judged"), label("judgement", "NOT_JUDGED")], [legendBox("outlined", hatch), say("withoutValue")]],
    columns: ids.map((id) => matrixHeadMark(id, name(id), sorting)),
    rows: offices.map((o) => ({ name: o.name, chosen: o.code === state.office, label: o.name, tip: [o.name, say("openProfile")], go: openOffice(o.code),
      key: "matrix-" + o.code, cells: ids.map((id) => matrixCellOf(o, id)) })),
  }, width);
}
