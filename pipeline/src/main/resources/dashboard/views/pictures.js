/* The charts of the report, each with the values that it can show as tables. They wait in templates and are drawn when looked at. */

const pictures = () => all("template[data-reading]");
const picturedIds = (picture) => picture.dataset.indicators.split(" ").filter((id) => indicators.has(id));

view({
  id: "pictures",
  needs: () => [...new Set(pictures().flatMap(picturedIds))],
  content: () => ({
    lead: state.lang === data.language ? say("picturesLead") : [element("p", {}, say("picturesLead")), element("p", {}, say("chartsLanguage"))],
    parts: pictures().length > 0 ? pictures().map(picturePart) : [{ id: "pictures", nodes: element("p", { class: "absent" }, say("noPictures")) }],
  }),
});

function picturePart(picture) {
  const { title, reading } = picture.dataset;
  const words = (line) => element("span", { lang: data.language }, line);
  return { id: picture.id, caption: title, captionLanguage: data.language, alt: words(reading), indicators: picturedIds(picture).slice(0, 3),
    chart: () => staticChart(picture), html: "chart", tables: picturedIds(picture).flatMap(picturedTables),
    values: (shownRow) => (shownRow.status ? [shownRow] : shownRow.values.filter(Boolean)) };
}

/** Drawn for paper: white in the dark as well, and scrolled where the screen is narrow. */
function staticChart(picture) {
  const svg = picture.content.firstElementChild.cloneNode(true);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", picture.dataset.title);
  return element("div", { class: "static scroll", "data-key": "static-" + picture.id, role: "group", tabindex: "0", lang: data.language, "aria-label": picture.dataset.title }, svg);
}

/** Every value that a chart of the indicator can show: areas by period, and the country by category. */
function picturedTables(id) {
  const periodsShown = ["all", ...yearIds];
  const areasShown = data.areas.filter((a) => a.level === "country" || a.level === "office")
    .map((a) => ({ area: a, values: periodsShown.map((p) => total(id, a.level, a.code, p)) }));
  const byPeriod = { caption: name(id), rows: areasShown, columns: [
    { id: "area", head: say("area"), cell: (r) => text(r.area.name), sort: (r) => text(r.area.name) },
    ...periodsShown.map((p, i) => ({ id: p, head: periodName(p), figures: true, cell: (r) => (r.values[i] ? valueCell(r.values[i]) : ""), sort: (r) => sortNumber(r.values[i]) }))] };
  const splits = Object.keys(data.labels.breakdown).filter((s) => s !== "total" && has(id, "country", "all", s));
  return [byPeriod, ...splits.map((split) => categoryTable(id, split))];
}

function categoryTable(id, split) {
  const category = (v) => categoryName(split, v.category);
  return { rows: rows(id, "country", "all", split),
    caption: say("indicatorCaption", { indicator: name(id), level: label("level", "country"), period: periodName("all"), breakdown: label("breakdown", split) }),
    columns: [{ id: "category", head: say("category"), cell: category, sort: category },
      { id: "value", head: say("value"), figures: true, cell: valueCell, sort: (v) => sortNumber(v) }] };
}
