/* Which offices work in like circumstances, why they were grouped so, and who is in which group. */

view({
  id: "peers",
  filters: data.peers && data.peers.groups.length > 0 ? ["peer", "find"] : [],
  content: () => ({
    lead: element("p", {}, say("peersLead")),
    parts: peerGroups().length > 0 ? [groupsPart(), membersPart()] : [{ id: "peers", nodes: element("p", { class: "absent" }, say("noPeers")) }],
  }),
});

function groupsPart() {
  const bars = peerGroups().map((g) => ({ name: text(g.name), value: g.offices.length, words: count(g.offices.length) }));
  return { id: "peers", caption: say("peersCaption"), alt: say("peersAlt"), nodes: element("p", {}, text(data.peers.explanation)),
    chart: (width) => barChart(bars, width), table: { rows: peerGroups(), columns: [
      { id: "group", head: say("peerFilter"), cell: (g) => text(g.name), sort: (g) => text(g.name) },
      { id: "profile", head: say("peerProfile"), cell: (g) => text(g.profile) },
      { id: "offices", head: say("officesCount"), figures: true, cell: (g) => count(g.offices.length), sort: (g) => g.offices.length }] } };
}

function membersPart() {
  const wanted = plain(state.find);
  const members = peerGroups().filter((g) => !state.peer || g.id === state.peer)
    .flatMap((g) => g.offices.map((office) => ({ office, group: text(g.name) }))).filter((m) => plain(officeName(m.office)).includes(wanted));
  return { id: "members", caption: say("membersCaption"), table: { rows: members, columns: [
    { id: "office", head: say("office"), cell: (m) => officeLink(m.office), sort: (m) => officeName(m.office) },
    { id: "group", head: say("peerFilter"), cell: (m) => m.group, sort: (m) => m.group }] } };
}
