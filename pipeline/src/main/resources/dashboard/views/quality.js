/* What became of the rows of every file, by office. */

const COUNTED = ["files", "rows", "accepted", "quarantined"];

view({
  id: "quality",
  submissions: true,
  filters: ["find"],
  content: () => {
    const overall = sums(submissions);
    return {
      lead: [element("p", {}, say("qualityLead")), element("dl", { class: "facts" }, terms(...COUNTED.map((part) => [say(part), count(overall[part])])))],
      parts: [qualityPart(), issuesPart(overall), filesPart()],
    };
  },
});

/** A file that a later one replaced counts as a file, but its rows do not. */
function sums(submissions) {
  const counted = submissions.filter((s) => s.status !== "SUPERSEDED");
  const sum = (part) => counted.reduce((whole, s) => whole + s[part], 0);
  return { files: submissions.length, rows: sum("rows"), accepted: sum("accepted"), quarantined: sum("quarantined"), issues: merged(counted.flatMap((s) => s.issues)) };
}

/** Issues by how often they occur, the most frequent first. */
function merged(issues) {
  const byCode = new Map();
  issues.forEach(([code, message, n]) => byCode.set(code, { code, message, n: n + (byCode.has(code) ? byCode.get(code).n : 0) }));
  return [...byCode.values()].sort((a, b) => b.n - a.n || (a.code < b.code ? -1 : 1));
}

/** Tables of published figures, which may lie in a folder of their own, are those of several offices. */
const ofSeveral = (code) => !code || (!areas.has("office|" + code) && submissions.every((s) => s.office !== code || s.entity === "published"));

const senderName = (code) => (ofSeveral(code) ? say("severalOffices") : officeName(code));

/** An office's files and rows; none for an office that sent no file. */
function qualityOf(code) {
  return { code, ...sums(submissions.filter((s) => s.office === code)) };
}

function qualityPart() {
  const wanted = plain(state.find);
  const byOffice = d3.group(submissions, (s) => s.office);
  const offices = [...byOffice].map(([code, files]) => ({ code, ...sums(files) })).filter((o) => plain(senderName(o.code)).includes(wanted));
  const share = (o) => (o.rows ? o.quarantined / o.rows : 0);
  const worst = [...offices].sort((a, b) => share(b) - share(a));
  const bars = worst.map((o) => ({ name: senderName(o.code), value: share(o), words: percent(o.quarantined, o.rows), kind: "worse" }));
  return { id: "quality", caption: say("qualityCaption"), alt: say("qualityAlt"),
    chart: offices.length > 0 ? (width) => barChart(bars, width) : undefined, table: qualityTable(offices) };
}

/** A share of rows, which are whole numbers: one decimal, or the word for none at all. */
const percent = (part, whole) => (whole ? inUnit("proportion", state.lang, (part / whole).toFixed(6)) : say("none"));

/** Files and rows of offices; also for an office's profile. */
function qualityTable(offices) {
  return { rows: offices, sorting: { column: "office", descending: false }, columns: [
    { id: "office", head: say("office"), cell: (o) => (ofSeveral(o.code) ? say("severalOffices") : officeLink(o.code)), sort: (o) => senderName(o.code) },
    ...COUNTED.map(countColumn),
    { id: "share", head: say("quarantinedShare"), figures: true, cell: (o) => percent(o.quarantined, o.rows), sort: (o) => (o.rows ? o.quarantined / o.rows : undefined) },
    { id: "issues", head: say("issues"), cell: (o) => issueList(o.issues), csv: (o) => o.issues.map((i) => i.code + " " + i.n).join("; ") }] };
}

function countColumn(part) {
  return { id: part, head: say(part), figures: true, cell: (s) => count(s[part]), csv: (s) => s[part], sort: (s) => s[part] };
}

function issueList(issues) {
  return issues.length === 0 ? say("noIssues") : element("ul", { class: "issues" }, issues.slice(0, 3).map((issue) =>
    element("li", {}, issue.n ? count(issue.n) + "\u00a0× " : "", element("span", { lang: data.language }, issue.message), " ", element("code", {}, issue.code))));
}

function issuesPart({ issues }) {
  return issues.length === 0 ? { id: "issues", caption: say("issuesCaption"), nodes: element("p", {}, say("noIssues")) }
    : { id: "issues", caption: say("issuesCaption"), table: { rows: issues, columns: [
      { id: "message", head: say("issue"), wide: true, cell: (i) => element("span", { lang: data.language }, i.message), sort: (i) => i.message },
      { id: "code", head: say("identifier"), cell: (i) => element("code", {}, i.code), sort: (i) => i.code },
      { id: "n", head: say("issueRows"), figures: true, cell: (i) => (i.n ? count(i.n) : say("wholeFile")), sort: (i) => i.n }] } };
}

function filesPart() {
  const wanted = plain(state.find);
  const path = (s) => s.path + (s.sheet ? " [" + s.sheet + "]" : "");
  return { id: "files", caption: say("qualityFiles"), table: {
    rows: submissions.filter((s) => plain(senderName(s.office) + " " + path(s)).includes(wanted)), columns: [
      { id: "file", head: say("file"), wide: true, cell: path, sort: path },
      { id: "office", head: say("office"), cell: (s) => senderName(s.office), sort: (s) => senderName(s.office) },
      { id: "entity", head: say("table"), cell: (s) => s.entity, sort: (s) => s.entity },
      { id: "state", head: say("state"), cell: (s) => say(s.status), sort: (s) => say(s.status) },
      ...COUNTED.slice(1).map(countColumn),
      { id: "issues", head: say("issues"), cell: (s) => issueList(merged(s.issues)), csv: (s) => merged(s.issues).map((i) => i.code + " " + i.n).join("; ") }] } };
}
