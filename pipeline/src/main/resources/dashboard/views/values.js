/* One indicator in full: every area of a level, every category of a breakdown. */

view({
  id: "values",
  filters: ["ind", "level", "period", "split", "find"],
  needs: (chosen) => [chosen.ind],
  content: () => {
    const indicator = indicators.get(state.ind);
    return { lead: indicator ? element("p", {}, text(indicator.definition)) : say("nothing"), parts: indicator ? [valuesPart()] : [] };
  },
});

function valuesPart() {
  const wanted = plain(state.find);
  const nameOf = (v) => areaName(v.area_level, v.area, state.lang);
  const values = rows(state.ind, state.level, state.period, state.split).filter((v) => plain(nameOf(v)).includes(wanted));
  const reference = indicators.get(state.ind).denominator ? total(state.ind, "country", "all", state.period) : undefined;
  return { id: "values", indicators: [state.ind], values: (v) => [v], nodes: element("p", { class: "remark" }, say("pictureNote")),
    caption: say("indicatorCaption", { indicator: name(state.ind), level: label("level", state.level),
      period: periodName(state.period), breakdown: label("breakdown", state.split).toLowerCase() }),
    table: { rows: values, columns: detailedColumns(values, reference) } };
}

/** The columns that there is something to show in. */
function detailedColumns(values, reference) {
  const picture = whiskers(values, reference);
  const areaOf = (v) => areaName(v.area_level, v.area, state.lang);
  const category = (v) => categoryName(v.breakdown, v.category);
  const part = (id) => values.some((v) => v.denominator) && { id, head: say(id), figures: true, cell: (v) => partText(v, id), sort: (v) => sortNumber(v, id) };
  return [
    { id: "area", head: say("area"), cell: (v) => (v.area_level === "office" ? officeLink(v.area) : areaOf(v)), sort: areaOf },
    values.some((v) => v.breakdown !== "total") && { id: "category", head: say("category"), cell: category, sort: category },
    { id: "value", head: say("value"), figures: true, sort: (v) => sortNumber(v), cell: (v) =>
      [valueText(v), v.note && v.status === "VALUE" ? element("small", {}, v.note) : ""] },
    values.some((v) => v.lower) && { id: "interval", head: say("interval"), figures: true, cell: (v) => interval(v, state.lang), sort: (v) => sortNumber(v, "lower") },
    { id: "picture", head: say("picture"), cell: picture },
    values.some((v) => v.judgement) && { id: "judgement", head: say("judgement"),
      cell: (v) => (v.judgement ? symbol("judgement", v.judgement) : ""), sort: (v) => (v.judgement ? label("judgement", v.judgement) : undefined) },
    part("numerator"), part("denominator"),
  ].filter(Boolean);
}
