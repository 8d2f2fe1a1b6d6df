/* Voivodeships, or other areas whose outlines were given, in classes of one indicator. */

view({
  id: "map",
  filters: ["ind", "period", "split", "cat"],
  content: () => ({ lead: say(mapOutlines() ? "map_lead_outlines" : "map_lead"), parts: [mapPart(), ...(state.area ? [areaOffices()] : [])] }),
});

const mapOutlines = () => (data.outlines && data.outlines.shapes.length ? data.outlines : undefined);
const mapLevel = () => (mapOutlines() ? data.outlines.level : "voivodeship");

/** What is drawn of an area: its outline, or its tile. */
function mapShapes() {
  return mapOutlines() ? data.outlines.shapes.map((s) => ({ code: s.code, rings: s.rings }))
    : Object.entries(data.tiles || {}).map(([code, tile]) => ({ code, tile }));
}

function mapArea(place, value) {
  const title = areaName(mapLevel(), place.code, state.lang);
  const chosen = mapLevel() === "voivodeship" && state.area === place.code;
  const lines = value ? valueLines(value, title) : [title, say("noData")];
  const go = mapLevel() === "voivodeship" && areas.has("voivodeship|" + place.code) ? () => change({ area: chosen ? "" : place.code }) : undefined;
  return { ...place, name: title, text: value ? shown(value, state.lang) : say("noData"), ...numbersOf(value), chosen, go, key: "map-" + place.code,
    label: lines.join(", ") + (chosen ? ", " + say("chosenArea") : ""), tip: [...lines, go && say(chosen ? "mapRelease" : "mapChoose")] };
}

function mapPart() {
  const values = rows(state.ind, mapLevel(), state.period, state.split).filter((v) => v.category === state.cat);
  const byArea = new Map(values.map((v) => [v.area, v]));
  const places = mapShapes().map((place) => mapArea(place, byArea.get(place.code)));
  const caption = [name(state.ind), periodName(state.period), state.split !== "total" && categoryName(state.split, state.cat)].filter(Boolean).join(", ");
  return places.length === 0 ? nothingThere("map") : {
    id: "map", caption, indicators: [state.ind],
    chart: (width) => mapChart({ label: caption, areas: places, outlines: Boolean(mapOutlines()), hatchedText: say("withoutValue"),
      put: (limits) => tickWords(indicators.get(state.ind).unit, limits, state.lang) }, width),
    alt: mapWords(places),
    table: { columns: comparedColumns(values), rows: bestFirst(values, state.ind) },
    values: (v) => [v],
  };
}

function mapWords(places) {
  const there = d3.sort(places.filter((p) => p.value !== undefined), (p) => p.value);
  const says = (p) => p.name + " (" + p.text + ")";
  return say("mapSentence", { there: count(there.length), all: count(places.length) })
    + (there.length > 1 ? " " + say("mapEnds", { low: says(there[0]), high: says(there[there.length - 1]) }) : "");
}

/** The offices of the area that was chosen on the map. */
function areaOffices() {
  return rankingPart("map-offices", bestFirst(officeValues(state.ind, state), state.ind));
}
