/* What the offices published themselves beside what was computed from their files. */

view({
  id: "agreement",
  filters: data.reconciliations.length > 0 ? ["find"] : [],
  content: () => ({
    lead: say("reconciliationLead"),
    parts: [data.reconciliations.length > 0 ? agreementPart()
      : { id: "agreement", nodes: element("p", { class: "absent" }, say("noReconciliation")) }],
  }),
});

function agreementPart() {
  const wanted = plain(state.find);
  return { id: "agreement", caption: say("reconciliationCaption"),
    table: reconciliationTable(data.reconciliations.filter((r) => plain(officeName(r.office)).includes(wanted))) };
}

/** Published figures in the unit they were published in; also for an office's profile. */
function reconciliationTable(reconciliations) {
  const quantity = (r, part) => (r.unit === "PLN" ? inUnit("PLN", state.lang, r[part])
    : number(r[part], /\.\d*[1-9]/.test(r[part]) ? r[part].split(".")[1].length : 0, state.lang));
  const sign = (words) => (/^[^-]*[1-9]/.test(words) ? "+" : "");
  const figures = (part, cell) => ({ id: part, head: say(part), figures: true, cell, csv: (r) => r[part], sort: (r) => (r[part] ? Number(r[part]) : undefined) });
  const measure = (r) => (r.indicator ? name(r.indicator) : text(r.measure));
  return { rows: reconciliations, columns: [
    { id: "office", head: say("office"), cell: (r) => [officeLink(r.office), element("small", {}, r.project)], sort: (r) => officeName(r.office) },
    { id: "measure", head: say("measure"), cell: (r) => [measure(r), element("small", {}, r.from === r.to ? r.from : r.from + " \u2013 " + r.to)], sort: measure },
    figures("published", (r) => quantity(r, "published")),
    figures("computed", (r) => (r.computed ? quantity(r, "computed") : label("verdict", "NOT_COMPUTED"))),
    figures("difference", (r) => (r.difference ? sign(r.difference) + quantity(r, "difference") : "")),
    { id: "verdict", head: say("verdict"), cell: (r) => symbol("verdict", r.verdict), csv: (r) => label("verdict", r.verdict), sort: (r) => label("verdict", r.verdict) },
    { id: "note", head: say("note"), cell: (r) => element("small", {}, r.note) }] };
}
