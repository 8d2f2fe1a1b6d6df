/* What every indicator counts, and by which source. */

view({
  id: "definitions",
  filters: ["find"],
  content: () => {
    const wanted = plain(state.find);
    const found = data.indicators.filter((i) => plain([i.id, text(i.name), text(i.definition)].join(" ")).includes(wanted));
    return { lead: say("definitionsLead"), parts: [found.length > 0 ? definitionsPart(found) : { id: "definitions", nodes: element("p", { class: "absent" }, say("nothing")) }] };
  },
});

function definitionsPart(found) {
  const ids = new Set(found.map((i) => i.id));
  const button = (id) => element("button", { type: "button", class: "link", "data-key": "define-" + id, onclick: () => define(id) }, listed(id));
  const family = (f) => [element("h3", {}, text(f.name)), element("ul", { class: "columns" }, f.indicators.filter((id) => ids.has(id)).map((id) => element("li", {}, button(id))))];
  return { id: "definitions", caption: say("definitionsCaption"), html: "list",
    chart: () => element("div", { class: "families" }, families.filter((f) => f.indicators.some((id) => ids.has(id))).map(family)),
    table: { rows: found, columns: [
      { id: "name", head: say("indicator"), cell: (i) => [text(i.name), element("small", {}, element("code", {}, i.id))], sort: (i) => text(i.name) },
      { id: "definition", head: say("definition"), cell: (i) => text(i.definition) },
      { id: "family", head: say("family"), cell: (i) => familyName(i.family), sort: (i) => familyName(i.family) },
      { id: "unit", head: say("unit"), cell: (i) => label("unit", i.unit), sort: (i) => label("unit", i.unit) },
      { id: "direction", head: say("direction"), cell: (i) => say(i.direction), sort: (i) => say(i.direction) },
      { id: "source", head: say("source"), cell: (i) => i.source }] } };
}
