/* How values moved over the years, and whether one may speak of a trend. */

view({
  id: "trend",
  filters: ["ind", "area", "peer", "office"],
  content: () => ({ lead: say("trend_lead"), parts: [trendPart("trend", state.ind, trendAreas())] }),
});

/** The country, then what was chosen. */
function trendAreas() {
  return [["country", "all"], state.area && ["voivodeship", state.area], state.peer && ["peer_group", state.peer], state.office && ["office", state.office]].filter(Boolean);
}

/** A year without a row in the tables is a year without data, which is no zero either. */
function trendYear(indicator, level, area, year) {
  const value = total(indicator, level, area, year);
  const heading = areaName(level, area, state.lang) + ", " + year;
  if (!value) {
    return { year, text: say("noData"), label: heading + ", " + say("noData"), tip: [heading, say("noData")] };
  }
  return { year, published: value, ...numbersOf(value), text: shown(value, state.lang), ...marked(value, heading, undefined, "country") };
}

const trendYears = (indicator, level, area) => yearIds.map((year) => trendYear(indicator, level, area, year));

function trendSentence(indicator, level, area) {
  const trend = trendOf(indicator, level, area);
  return trend ? text(trend.sentence) : say("noTrend");
}

/** The sentences first: they are what the picture is for. */
function trendPart(id, indicator, areasShown) {
  if (yearIds.length === 0) {
    return nothingThere(id);
  }
  const title = ([level, area]) => areaName(level, area, state.lang);
  const caption = say("trendOf", { indicator: name(indicator) });
  const lines = areasShown.map((area) => element("li", {}, element("strong", {}, title(area)), ": ", trendSentence(indicator, ...area)));
  return {
    id, caption, indicators: [indicator],
    nodes: element("ul", { class: "remarks" }, lines),
    chart: (width) => drawTrend(indicator, areasShown, caption, width),
    alt: say("trendAlt", { areas: areasShown.map(title).join(", "), years: yearIds[0] + "–" + yearIds[yearIds.length - 1] }),
    table: { columns: trendColumns(indicator), rows: areasShown },
    values: ([level, area]) => yearIds.map((year) => total(indicator, level, area, year)).filter(Boolean),
  };
}

function trendColumns(indicator) {
  const cell = (value) => (value ? [valueText(value), element("small", {}, interval(value, state.lang))] : element("span", { class: "absent" }, say("noData")));
  const title = ([level, area]) => areaName(level, area, state.lang);
  return [{ id: "area", head: say("area"), cell: title, sort: title }, ...yearIds.map((year) => ({
    id: year, head: year, figures: true, sort: ([level, area]) => sortNumber(total(indicator, level, area, year)),
    cell: ([level, area]) => cell(total(indicator, level, area, year)) }))];
}

function drawTrend(indicator, areasShown, caption, width) {
  const country = areasShown.length > 1 ? trendYears(indicator, "country", "all") : undefined;
  const rate = indicators.get(indicator).denominator !== ""; // a country's count would press an office's to the ground
  const panels = areasShown.map(([level, area]) => ({ name: areaName(level, area, state.lang), years: trendYears(indicator, level, area),
    back: rate && level !== "country" ? country : undefined })).filter((p, i) => rate || i > 0 || areasShown.length === 1);
  const gaps = panels.some((p) => p.years.some((y) => y.value === undefined));
  return trendChart({ label: caption, unit: indicators.get(indicator).unit, language: state.lang, panels,
    legend: (hatch) => [[legendLine("line"), say("value")], [legendBox("band"), say("interval")],
      ...(panels.some((p) => p.back) ? [[legendLine("line back"), areaName("country", "all", state.lang)]] : []),
      ...(gaps ? [[legendBox("outlined", hatch), say("yearWithoutValue")]] : [])] }, width);
}
