/* One office's profile: where it stands, how it moved, what it published itself, how good its data are. */

view({
  id: "office",
  submissions: true,
  filters: ["office", "period", "ref", "ind"],
  defaults: { set: "key" },
  needs: () => [...new Set([state.ind, ...keyIds, ...chosenSet(), ...caseMixIndicators()])],
  heading: () => officeName(state.office),
  content: () => ({ lead: say("office_lead"), parts: [profileHead(), spinePart(), profileTrend(), ...profileCaseMix(), profileAgreement(), profileQuality()] }),
});

/** A count of a large office is no better than that of a small one: pictures have rates, the table has all. */
const profileSet = () => chosenSet().filter((id) => has(id, "office", state.period, "total"));
const inSpine = (id) => indicators.get(id).denominator !== "";

function profileHead() {
  const office = officeOf(state.office);
  const group = peerGroups().find((g) => g.id === office.peer);
  const facts = terms(
    [label("level", "voivodeship"), office.parent && link({ view: "ranking", area: office.parent }, areaName("voivodeship", office.parent, state.lang))],
    [label("level", "peer_group"), group && link({ view: "ranking", peer: group.id }, text(group.name))],
    [say("groupProfile"), group && text(group.profile)]);
  return { id: "facts", caption: say("key"), nodes: [element("dl", { class: "profile" }, facts), element("ul", { class: "cards" }, keyIds.map(profileCard))] };
}

function profileCard(id) {
  const value = total(id, "office", state.office, state.period);
  const there = hasValue(value);
  const limits = there && interval(value, state.lang);
  const judged = there && judgementOf(value) !== "NOT_JUDGED";
  return element("li", {}, element("h3", {}, name(id)),
    element("p", { class: there ? "big" : "big absent" }, value ? shown(value, state.lang) : say("noData")),
    element("p", {}, limits ? say("intervalShort") + " " + limits : "", there && value.denominator ? [limits ? "; " : "", say("baseIs", { base: partText(value, "denominator") })] : ""),
    element("p", {}, judged ? [symbol("judgement", judgementOf(value)), say("judgementAgainst", { reference: say("against_" + state.ref) }).toLowerCase()] : ""),
    element("p", {}, there && rankWords(value) ? say("rank") + ": " + rankWords(value) : ""),
    element("p", { class: "onward" }, defineButton(id, false, say("definition"))));
}

/* --- the spine --- */

const LEAST_QUARTERS = 8; // a quarter of fewer offices is no more than two of them
const spreads = new Map();

/** How the offices' values lie: least, quarters, most. Offices without a value are not in it. */
function spread(indicator, period) {
  const kept = indicator + " " + period;
  if (!spreads.has(kept)) {
    const numbers = d3.sort(rows(indicator, "office", period, "total").filter(hasValue), (v) => Number(v.value)).map((v) => Number(v.value));
    spreads.set(kept, { count: numbers.length, least: numbers[0], ...(numbers.length >= LEAST_QUARTERS ? { low: d3.quantile(numbers, 0.25), high: d3.quantile(numbers, 0.75) } : {}), most: numbers[numbers.length - 1] });
  }
  return spreads.get(kept);
}

function spineScaleOf(id, reference) {
  const { count: there, least, low, high, most } = spread(id, state.period);
  const down = indicators.get(id).direction === "LOWER_IS_BETTER";
  const middle = hasValue(reference) ? Number(reference.value) : undefined;
  return there < 2 || middle === undefined ? undefined
    : { worst: down ? most : least, best: down ? least : most, low: down ? high : low, high: down ? low : high, reference: middle };
}

function spineRowOf(id) {
  const value = total(id, "office", state.office, state.period);
  const reference = total(id, state.ref, ownReference(), state.period);
  const scale = spineScaleOf(id, reference);
  const ends = scale ? { worstText: inUnitOf(id, scale.worst), bestText: inUnitOf(id, scale.best), referenceText: shown(reference, state.lang) } : {};
  const extra = scale ? [say("spineReference", { reference: ends.referenceText }), say("spineRange", { worst: ends.worstText, best: ends.bestText, n: count(spread(id, state.period).count) })] : [];
  const lines = value ? [...valueLines(value, name(id)), ...extra] : [name(id), say("noData"), ...extra];
  return { id, published: value, reference, name: name(id), text: value ? shown(value, state.lang) : say("noData"), ...(value ? numbersOf(value) : {}), judgement: value ? judgementOf(value) : "NOT_JUDGED",
    scale, ...ends, label: lines.join(", "), tip: lines, key: "spine-" + id, go: () => change({ ind: id }) };
}

/** A profile is held against its own voivodeship and group, whatever the filters of other views say. */
function ownReference() {
  const office = officeOf(state.office);
  return { country: "all", voivodeship: office.parent || "", peer_group: office.peer || "" }[state.ref];
}

function spineGroups() {
  const ids = profileSet();
  if (state.set !== "all") {
    return [{ name: "", rows: ids.filter(inSpine).map(spineRowOf) }];
  }
  return families.map((f) => ({ name: text(f.name), rows: f.indicators.filter((id) => ids.includes(id) && inSpine(id)).map(spineRowOf) })).filter((g) => g.rows.length);
}

function spinePart() {
  const groups = spineGroups();
  const rowsShown = profileSet().map(spineRowOf);
  const judged = JUDGEMENTS.map((judgement) => [judgement, groups.flatMap((g) => g.rows).filter((r) => r.value !== undefined && r.judgement === judgement).length]);
  return {
    id: "spine", caption: say("spineCaption", { period: periodName(state.period), reference: say("against_" + state.ref) }), nodes: setChoice(true),
    chart: groups.some((g) => g.rows.length) ? (width) => drawSpine(groups, width) : undefined,
    alt: say("judgedSentence", { reference: say("against_" + state.ref), tally: judged.filter(([, n]) => n).map(([j, n]) => label("judgement", j) + ": " + count(n)).join("; ") || say("none") })
      + (groups.some((g) => g.rows.some((r) => r.scale && indicators.get(r.id).direction === "NEITHER")) ? " " + say("spineNeither") : ""),
    table: { columns: spineColumns(), rows: rowsShown },
    values: (r) => (r.published ? [r.published] : []),
  };
}

function spineColumns() {
  const value = (v) => (v ? valueText(v) : element("span", { class: "absent" }, say("noData")));
  return [
    { id: "indicator", head: say("indicator"), cell: (r) => [r.name, " ", defineButton(r.id, true)], sort: (r) => r.name, csv: (r) => r.name },
    { id: "value", head: say("value"), figures: true, cell: (r) => value(r.published) },
    { id: "interval", head: say("interval"), figures: true, cell: (r) => (r.published ? interval(r.published, state.lang) : "") },
    { id: "reference", head: capital(label("level", state.ref)), figures: true, cell: (r) => value(r.reference) },
    { id: "judgement", head: say("judgementAgainst", { reference: say("against_" + state.ref) }), cell: (r) => (r.value === undefined ? "" : symbol("judgement", r.judgement)), sort: (r) => label("judgement", r.judgement) },
    { id: "rank", head: say("rank"), figures: true, cell: (r) => (r.published ? rankWords(r.published) : "") },
    { id: "worst", head: say("spineWorst"), figures: true, cell: (r) => r.worstText || "" },
    { id: "best", head: say("spineBest"), figures: true, cell: (r) => r.bestText || "" }];
}

function drawSpine(groups, width) {
  const used = JUDGEMENTS.filter((judgement) => groups.some((g) => g.rows.some((r) => r.value !== undefined && r.judgement === judgement)));
  const missing = groups.some((g) => g.rows.some((r) => !r.scale));
  return spineChart({
    label: say("spineCaption", { period: periodName(state.period), reference: say("against_" + state.ref) }), groups,
    heads: { office: say("office"), reference: capital(label("level", state.ref)), referenceColumn: capital(label("level", state.ref)), worst: say("spineWorst"), best: say("spineBest") },
    legend: (hatch) => [...judgementLegend(state.ref, used), [legendLine("whisker"), say("interval")], [legendLine("reference"), capital(label("level", state.ref))], ...(groups.some((g) => g.rows.some((r) => r.scale && r.scale.low !== undefined)) ? [[legendBox("quarters"), say("spineQuarters")]] : []), [legendBox("range"), say("spineRangeWords")],
      ...(missing ? [[legendBox("outlined", hatch), say("spineTooFew")]] : [])],
  }, width);
}

/* --- the rest of the profile --- */

/** What may have been held against an expectation: shares of participants of which more is better. */
const caseMixIndicators = () => data.caseMix;

function profileTrend() {
  const office = officeOf(state.office);
  return trendPart("office-trend", state.ind, [["country", "all"], office.peer && ["peer_group", office.peer], ["office", state.office]].filter(Boolean));
}

/** Observed against expected, beside the crude value. */
function profileCaseMix() {
  const found = caseMixIndicators().map((id) => [id, caseMixOf(id, state.office)]).filter(([, mix]) => mix);
  const times = (n) => number(exact(Number(n)), 2, state.lang);
  const figures = (id, head, cell) => ({ id, head, figures: true, cell });
  const value = ([id]) => total(id, "office", state.office, "all");
  return found.length === 0 ? [] : [{ id: "casemix", caption: say("caseMix"), nodes: element("p", {}, say("caseMixLead")),
    table: { rows: found, columns: [
      { id: "indicator", head: say("indicator"), cell: ([id]) => name(id), sort: ([id]) => name(id) },
      figures("crude", say("crude"), (r) => (value(r) ? valueText(value(r)) : "")),
      figures("observed", say("observed"), ([, m]) => number(exact(Number(m.observed)), 0, state.lang)),
      figures("expected", say("expected"), ([, m]) => number(exact(Number(m.expected)), 1, state.lang)),
      figures("ratio", say("observedExpected"), ([, m]) => [element("strong", {}, times(m.ratio)), element("small", {}, times(m.lower) + "–" + times(m.upper))]),
      figures("adjusted", say("adjusted"), ([id, m]) => inUnitOf(id, Number(m.adjusted))),
      { id: "judgement", head: say("verdict"), cell: ([, m]) => symbol("judgement", m.judgement) }] } }];
}

function profileAgreement() {
  const rowsOf = data.reconciliations.filter((r) => r.office === state.office);
  return rowsOf.length === 0 ? { id: "agreement", caption: say("view_agreement"), nodes: element("p", {}, say("noReconciliationHere")) }
    : { id: "agreement", caption: say("view_agreement"), table: withoutOffice(reconciliationTable(rowsOf)) };
}

const withoutOffice = ({ rows: kept, columns }) => ({ rows: kept, columns: columns.filter((c) => c.id !== "office") });

function profileQuality() {
  const files = submissions.filter((s) => s.office === state.office);
  const figures = (part) => ({ id: part, head: say(part), figures: true, cell: (s) => count(s[part]), sort: (s) => s[part] });
  return files.length === 0 ? { id: "quality", caption: say("view_quality"), nodes: element("p", {}, say("noFilesHere")) }
    : { id: "quality", caption: say("view_quality"), nodes: element("p", {}, qualityWords(files)), table: { rows: files, columns: [
      { id: "file", head: say("file"), cell: (s) => s.path + (s.sheet ? " [" + s.sheet + "]" : ""), sort: (s) => s.path },
      { id: "state", head: say("state"), cell: (s) => say(s.status), sort: (s) => say(s.status) },
      ...["rows", "accepted", "quarantined"].map(figures),
      { id: "issues", head: say("issues"), cell: (s) => issueList(merged(s.issues)), csv: (s) => merged(s.issues).map((i) => i.code + " " + i.n).join("; ") }] } };
}

function qualityWords(files) {
  const counted = files.filter((s) => s.status !== "SUPERSEDED");
  const sum = (part) => counted.reduce((all, s) => all + s[part], 0);
  return say("qualityHere", { files: count(files.length), rows: count(sum("rows")), accepted: count(sum("accepted")), quarantined: count(sum("quarantined")) });
}
