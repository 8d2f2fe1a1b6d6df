/* Elements and tables. Texts only ever become text nodes, so that no name can become markup. */

function element(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (attribute.startsWith("on")) {
      node.addEventListener(attribute.slice(2), value);
    } else if (value !== false && value !== undefined) {
      node.setAttribute(attribute, value === true ? "" : value);
    }
  }
  node.append(...children.flat(Infinity).filter((child) => child || child === 0));
  return node;
}

function drawing(name, attributes, ...children) {
  const node = document.createElementNS("http://www.w3.org/2000/svg", name);
  Object.entries(attributes).forEach(([attribute, value]) => node.setAttribute(attribute, value));
  node.append(...children);
  return node;
}

/**
 * A table that scrolls on its own when it is wider than the page.
 *
 * columns: {id, head, after?, cell(row), sort(row)?, figures?, wide?}; a column with sort gets a button in its head. Absent values,
 * for which sort gives undefined, stay last in either order; csv(row)? is what a spreadsheet gets. Rows in foot stay below, whatever the order. sorting: {column, descending}.
 * No more than most rows are drawn. The caption is seen if the table is named; else the heading above says the same.
 */
function table({ id, caption, named, columns: described, rows: given, foot = [], sorting, onsort, most = given.length }) {
  const sorted = sorting ? inOrder(given, described.find((c) => c.id === sorting.column), sorting.descending) : given;
  const head = element("tr", {}, described.map((column) => headCell(id, column, sorting, onsort)));
  const line = (item) => element("tr", {}, described.map((column, i) =>
    element(i === 0 ? "th" : "td", { scope: i === 0 ? "row" : undefined, class: cellClass(column) },
      column.cell(item))));
  const node = element("table", {}, element("caption", { id: id + "-caption", class: named ? undefined : "unseen" }, caption),
    element("thead", {}, head),
    element("tbody", {}, sorted.slice(0, most).map(line)), foot.length ? element("tfoot", {}, foot.map(line)) : "");
  return { rows: [...sorted, ...foot], node: element("div", { class: "scroll", role: "group", tabindex: "0", "aria-labelledby": id + "-caption" }, node) };
}

const cellClass = (column) => (column.figures ? "figures" : column.wide ? "wide" : undefined);

function headCell(id, column, sorting, onsort) {
  const attributes = { scope: "col", class: cellClass(column) };
  if (!column.sort || !onsort) {
    return element("th", attributes, column.head);
  }
  const active = sorting && sorting.column === column.id;
  attributes["aria-sort"] = active ? (sorting.descending ? "descending" : "ascending") : "none";
  const arrow = element("span", { class: "arrow", "aria-hidden": "true" }, active ? (sorting.descending ? "↓" : "↑") : "↕");
  return element("th", attributes,
    element("button", { type: "button", class: "sort", "data-sort": column.id, "data-key": "sort-" + id + "-" + column.id, onclick: () => onsort(column) }, column.head, " ", arrow),
    column.after);
}

function inOrder(given, column, descending) {
  if (!column || !column.sort) {
    return given;
  }
  const collator = new Intl.Collator(document.documentElement.lang);
  const compare = (a, b) => (typeof a === "string" ? collator.compare(a, b) : a - b);
  return given.map((item, place) => ({ item, place, by: column.sort(item) })).sort((a, b) => {
    if (a.by === undefined || b.by === undefined) {
      return (a.by === undefined) - (b.by === undefined) || a.place - b.place;
    }
    return (descending ? -1 : 1) * compare(a.by, b.by) || a.place - b.place;
  }).map(({ item }) => item);
}

/** Dots with whiskers on one scale: a function from a value to its picture. Beside equal text, so hidden from readers. */
function whiskers(values, reference) {
  const numbers = values.filter((v) => v.status === "VALUE").flatMap((v) => [v.value, v.lower, v.upper])
    .concat(reference && reference.status === "VALUE" ? [reference.value] : []).filter(Boolean).map(Number);
  const low = Math.min(0, ...numbers);
  const span = Math.max(...numbers) - low || 1;
  const x = (text) => 4 + (192 * (Number(text) - low)) / span;
  const line = (from, to, y, kind) => drawing("line", { x1: from, x2: to, y1: y[0], y2: y[1], class: kind });
  return (value) => {
    const picture = drawing("svg", { viewBox: "0 0 200 24", class: "whiskers", "aria-hidden": "true", focusable: "false" });
    picture.append(line(4, 196, [12, 12], "scale"));
    if (reference && reference.status === "VALUE") {
      picture.append(line(x(reference.value), x(reference.value), [1, 23], "reference"));
    }
    if (value.status === "VALUE") {
      if (value.lower && value.upper) {
        picture.append(line(x(value.lower), x(value.upper), [12, 12], "whisker"));
      }
      picture.append(drawing("circle", { cx: x(value.value), cy: 12, r: 5, class: "dot" }));
    }
    return picture;
  };
}

