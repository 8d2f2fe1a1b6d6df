/* Offices in the order of one indicator, with how sure the order is. */

view({
  id: "ranking",
  filters: ["ind", "level", "period", "split", "cat", "area", "peer", "ref", "office"],
  defaults: { page: "" },
  content: () => ({ lead: say("ranking_lead"), parts: [rankingPart("ranking", rankedValues())] }),
});

function rankedValues() {
  const found = state.level === "office" ? officeValues(state.ind, state)
    : rows(state.ind, state.level, state.period, state.split).filter((v) => v.category === state.cat);
  return bestFirst(found, state.ind);
}

/** A part of ranked values; the chosen office stays in sight above a page that it is not on. */
function rankingPart(id, values, caption = subject(state.ind, state)) {
  if (values.length === 0) {
    return nothingThere(id);
  }
  const isChosen = (v) => v.area_level === "office" && v.area === state.office;
  const page = pageOf(values, PAGE, isChosen);
  const visible = values.slice(page * PAGE, (page + 1) * PAGE);
  const pinned = values.filter((v) => isChosen(v) && !visible.includes(v));
  return {
    id, caption, indicators: [state.ind],
    nodes: state.as === CHART ? pager(page, PAGE, values.length) : "",
    chart: (width) => rankingChart(visible, pinned, caption, width),
    alt: rankingWords(values),
    table: { columns: comparedColumns(values), rows: values },
    values: (v) => [v],
  };
}

function rankingWords(values) {
  const there = values.filter(hasValue);
  const says = (v) => areaName(v.area_level, v.area, state.lang) + " (" + shown(v, state.lang) + ")";
  const ends = there.length > 1 ? say("rankingEnds", { first: says(there[0]), last: says(there[there.length - 1]) }) : "";
  const judged = state.level === "office" && there.some((v) => judgementOf(v) !== "NOT_JUDGED");
  return [say("rankingCount", { there: count(there.length), all: count(values.length) }), ends,
    judged && say("judgedSentence", { reference: say("against_" + state.ref), tally: tally(values) })].filter(Boolean).join(" ");
}

function rankingRow(value) {
  const title = areaName(value.area_level, value.area, state.lang);
  return { name: title, ...numbersOf(value), judgement: judgementOf(value), text: shown(value, state.lang), side: rankWords(value),
    chosen: value.area_level === "office" && value.area === state.office,
    ...marked(value, title, value.area_level === "office" ? openOffice(value.area) : undefined) };
}

function rankingChart(visible, pinned, caption, width) {
  const shownRows = [...pinned, ...visible].map(rankingRow);
  const ranked = visible.some((v) => v.rank);
  const used = JUDGEMENTS.filter((judgement) => shownRows.some((r) => r.value !== undefined && r.judgement === judgement));
  return intervalRows({
    label: caption, unit: indicators.get(state.ind).unit, language: state.lang,
    heads: { name: capital(label("level", state.level)), value: say("value"), side: ranked ? say("rankHead") : "" },
    legend: [...judgementLegend(state.ref, used), [legendLine("whisker"), say("interval")]],
    reference: referenceLine(state.ind, state.split, state.cat),
    rows: pinned.length ? [...shownRows.slice(0, pinned.length), { rule: true }, ...shownRows.slice(pinned.length)] : shownRows,
  }, width);
}
