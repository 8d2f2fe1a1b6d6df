/* What an outcome costs, and which offices no other beats in both. */

view({
  id: "frontier",
  filters: ["ind2", "ind", "period", "area", "peer", "office"],
  needs: () => [state.ind, state.ind2],
  content: () => ({ lead: say("frontier_lead"), parts: [frontierPart()] }),
});

const frontOf = (cost, result, period) => (data.fronts || []).find((f) => f.cost === cost && f.result === result && f.period === period);

/** Offices that have both values. */
function frontierRows(front) {
  const results = new Map(rows(state.ind, "office", state.period, "total").map((v) => [v.area, v]));
  return rows(state.ind2, "office", state.period, "total").filter((v) => asked(v.area) && results.has(v.area))
    .map((cost) => ({ code: cost.area, name: officeName(cost.area), cost, result: results.get(cost.area), front: Boolean(front) && front.offices.includes(cost.area) }));
}

function frontierPart() {
  const front = frontOf(state.ind2, state.ind, state.period);
  const all = frontierRows(front);
  const both = all.filter((r) => hasValue(r.cost) && hasValue(r.result));
  const caption = [say("frontierCaption", { cost: name(state.ind2), result: lowerFirst(name(state.ind)) }), periodName(state.period),
    state.area && areaName("voivodeship", state.area, state.lang), state.peer && areaName("peer_group", state.peer, state.lang)].filter(Boolean).join(", ");
  return all.length === 0 ? { ...nothingThere("frontier"), nodes: [element("p", { class: "absent" }, say("nothing")), frontierPairs()] } : {
    id: "frontier", caption, indicators: [state.ind2, state.ind],
    nodes: front ? "" : frontierPairs(),
    chart: both.length ? (width) => drawFrontier(both, caption, width) : undefined,
    alt: say("frontierSentence", { both: count(both.length), all: count(all.length) }) + (front ? " " + say("frontierFront", { offices: front.offices.map(officeName).join(", ") }) : ""),
    table: { columns: frontierColumns(), rows: all },
    values: (r) => [r.cost, r.result],
  };
}

/** The front is published for some pairs only. */
function frontierPairs() {
  const pairs = (data.fronts || []).filter((f) => f.period === state.period || f.period === "all");
  const unique = pairs.filter((f, i) => pairs.findIndex((g) => g.cost === f.cost && g.result === f.result) === i);
  return unique.length === 0 ? "" : element("div", {}, element("p", {}, say("frontierPairs")), element("ul", { class: "remarks" }, unique.map((f) =>
    element("li", {}, link({ ind2: f.cost, ind: f.result, period: frontOf(f.cost, f.result, state.period) ? state.period : f.period }, name(f.cost) + " – " + lowerFirst(name(f.result)))))));
}

function frontierColumns() {
  return [{ id: "area", head: say("office"), cell: (r) => officeLink(r.code), sort: (r) => r.name, csv: (r) => r.name },
    { id: "front", head: say("onFront"), cell: (r) => (r.front ? say("yes") : ""), sort: (r) => (r.front ? 0 : 1) },
    ...["cost", "result"].map((part) => ({ id: part, head: name(part === "cost" ? state.ind2 : state.ind), figures: true,
      cell: (r) => [valueText(r[part]), element("small", {}, interval(r[part], state.lang))], sort: (r) => sortNumber(r[part]) }))];
}

function drawFrontier(both, caption, width) {
  const reference = (id) => {
    const value = total(id, "country", "all", state.period);
    return hasValue(value) && indicators.get(id).denominator ? { value: Number(value.value), text: areaName("country", "all", state.lang) + ": " + shown(value, state.lang) } : undefined;
  };
  const line = (v) => name(v.indicator) + ": " + shown(v, state.lang) + (interval(v, state.lang) ? " (" + interval(v, state.lang) + ")" : "");
  const points = both.map((r) => {
    const lines = [r.name, line(r.cost), line(r.result), r.front && say("onFront")].filter(Boolean);
    return { cost: Number(r.cost.value), result: Number(r.result.value), name: r.name, front: r.front, chosen: r.code === state.office,
      label: lines.join(", "), tip: lines, go: openOffice(r.code), key: "front-" + r.code };
  });
  const unit = (id) => indicators.get(id).unit;
  return frontierChart({
    label: caption, language: state.lang, units: { x: unit(state.ind2), y: unit(state.ind) }, axes: { x: name(state.ind2), y: name(state.ind) },
    references: { cost: reference(state.ind2), result: reference(state.ind) }, points,
    legend: [[(p, x, y) => p.append("path").attr("class", "point value").attr("transform", `translate(${x + 13},${y})`).attr("d", d3.symbol(d3.symbolCircle, 60)()), say("office")],
      ...(points.some((p) => p.front) ? [[(p, x, y) => p.append("path").attr("class", "point front-point").attr("transform", `translate(${x + 13},${y})`).attr("d", d3.symbol(d3.symbolDiamond, 90)()), say("onFront")],
        [legendLine("front"), say("frontLine")]] : []), ...(points.some((p) => p.chosen) ? [[legendRing, officeName(state.office)]] : [])],
  }, width);
}
