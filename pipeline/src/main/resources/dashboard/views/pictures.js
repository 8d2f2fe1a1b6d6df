/* The charts of the report, one at a time, with the values that it can show as tables. They wait in templates until they are chosen. */

const IN_DETAIL = 3; // indicators of a chart that are shown in every detail

const pictures = () => all("template[data-reading]");
const pictureOf = (chosen) => pictures().find((p) => p.id === chosen) || pictures()[0];
const picturedIds = (picture) => picture.dataset.indicators.split(" ").filter((id) => indicators.has(id));

FILTERS.picture = () => pictures().length > 1 && combobox({ key: "filter-picture", label: say("pictureChoice"), value: pictureOf(state.picture).id,
  options: pictures().map((p) => ({ value: p.id, text: p.dataset.title })), onpick: (picture) => change({ picture }) });

view({
  id: "pictures",
  filters: ["picture"],
  defaults: { picture: "" },
  needs: (chosen) => (pictures().length > 0 ? picturedIds(pictureOf(chosen.picture)) : []),
  content: () => ({
    lead: [element("p", {}, say("picturesLead")), state.lang === data.language ? "" : element("p", {}, say("chartsLanguage"))],
    parts: [pictures().length > 0 ? picturePart(pictureOf(state.picture)) : { id: "pictures", nodes: element("p", { class: "absent" }, say("noPictures")) }],
  }),
});

function picturePart(picture) {
  const { title, reading } = picture.dataset;
  const ids = picturedIds(picture);
  return { id: picture.id, caption: title, captionLanguage: data.language, alt: element("span", { lang: data.language }, reading),
    indicators: ids.slice(0, IN_DETAIL), html: "chart", chart: () => staticChart(picture),
    tables: ids.length > IN_DETAIL ? [manyTable(ids, title)] : ids.flatMap(picturedTables),
    values: (shownRow) => (shownRow.status ? [shownRow] : shownRow.values.filter(Boolean)) };
}

/** Drawn for paper: white in the dark as well, and scrolled where the screen is narrow. */
function staticChart(picture) {
  const svg = picture.content.firstElementChild.cloneNode(true);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", picture.dataset.title);
  return element("div", { class: "static scroll", "data-key": "static-" + picture.id, role: "group", tabindex: "0", lang: data.language, "aria-label": picture.dataset.title }, svg);
}

const picturedPeriods = () => ["all", ...yearIds];

const periodColumns = () => picturedPeriods().map((p, i) => ({ id: p, head: periodName(p), figures: true,
  cell: (r) => (r.values[i] ? valueCell(r.values[i]) : ""), sort: (r) => sortNumber(r.values[i]) }));

const valuesOver = (id, area) => picturedPeriods().map((p) => total(id, area.level, area.code, p));

/** Every value that a chart of the indicator can show: areas by period, and the country by category. */
function picturedTables(id) {
  const shownAreas = data.areas.filter((a) => a.level === "country" || a.level === "office").map((area) => ({ area, values: valuesOver(id, area) }));
  const areaOf = (r) => text(r.area.name);
  const splits = Object.keys(data.labels.breakdown).filter((s) => s !== "total" && has(id, "country", "all", s));
  return [{ caption: name(id), rows: shownAreas, columns: [{ id: "area", head: say("area"), cell: areaOf, sort: areaOf }, ...periodColumns()] },
    ...splits.map((split) => categoryTable(id, split))];
}

/** A chart of many indicators is one of an area: the office that its title names, else the country. */
function manyTable(ids, title) {
  const named = data.areas.filter((a) => a.level === "office" && title.includes(a.name[data.language]));
  const shownAreas = [...data.areas.filter((a) => a.level === "country"), ...named];
  const areaOf = (r) => text(r.area.name);
  return { rows: ids.flatMap((id) => shownAreas.map((area) => ({ id, area, values: valuesOver(id, area) }))), columns: [
    { id: "indicator", head: say("indicator"), cell: (r) => name(r.id), sort: (r) => name(r.id) },
    { id: "area", head: say("area"), cell: areaOf, sort: areaOf }, ...periodColumns()] };
}

function categoryTable(id, split) {
  const category = (v) => categoryName(split, v.category);
  return { rows: rows(id, "country", "all", split),
    caption: say("indicatorCaption", { indicator: name(id), level: label("level", "country"), period: periodName("all"), breakdown: label("breakdown", split) }),
    columns: [{ id: "category", head: say("category"), cell: category, sort: category },
      { id: "value", head: say("value"), figures: true, cell: valueCell, sort: (v) => sortNumber(v) }] };
}
