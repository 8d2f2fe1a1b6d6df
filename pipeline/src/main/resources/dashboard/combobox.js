/* A field that finds one of many by a few letters: hundreds of indicators, thousands of offices. The pattern is ARIA's editable combobox. */

const MOST_OFFERED = 100;

/** options: {value, text, group?}, those of a group together. onpick(value) is called when the reader chooses. */
function combobox({ key, label: caption, options, value, onpick }) {
  const chosen = options.find((o) => o.value === value);
  const list = element("div", { id: key + "-list", role: "listbox", class: "offered", "aria-label": caption, hidden: true });
  const more = element("p", { class: "more", hidden: true });
  const input = element("input", { id: key, "data-key": key, type: "text", role: "combobox", autocomplete: "off", spellcheck: "false",
    "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id });
  input.value = chosen ? chosen.text : "";
  const box = { input, list, more, options, value, chosen, onpick, at: -1 };
  listenTo(box);
  return element("div", { class: "field combobox" }, element("label", { for: key }, caption),
    element("div", { class: "around" }, input, element("div", { class: "drop" }, list, more)));
}

function listenTo(box) {
  const { input, list } = box;
  input.addEventListener("focus", () => input.select());
  input.addEventListener("click", () => list.hidden && offer(box, ""));
  input.addEventListener("input", () => offer(box, input.value));
  input.addEventListener("blur", () => withdraw(box));
  input.addEventListener("keydown", (event) => pressed(box, event));
  list.addEventListener("mousedown", (event) => event.preventDefault()); // the focus stays in the field
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) pick(box, option);
  });
}

/** Shows what fits the letters. */
function offer(box, letters) {
  const wanted = plain(letters.trim()).split(/\s+/);
  const fitting = box.options.filter((o) => wanted.every((w) => plain(o.text + " " + o.value).includes(w)));
  const offered = fitting.slice(0, letters ? MOST_OFFERED : Math.max(MOST_OFFERED, box.options.some((o) => o.group) ? box.options.length : 0));
  const groups = new Map();
  offered.forEach((o) => groups.set(o.group, [...(groups.get(o.group) || []), o]));
  box.list.replaceChildren(...[...groups].flatMap(([group, options], g) => optionGroup(box, group, options, g)));
  box.more.textContent = fitting.length === 0 ? say("noneFound") : say("moreFound", { more: count(fitting.length - offered.length) });
  box.more.hidden = fitting.length > 0 && fitting.length === offered.length;
  box.list.hidden = offered.length === 0;
  box.input.setAttribute("aria-expanded", String(offered.length > 0));
  announce(fitting.length === 0 ? say("noneFound") : say("found", { found: count(fitting.length) }));
  box.at = -1;
  point(box, letters ? 0 : offered.findIndex((o) => o.value === box.value));
}

function optionGroup(box, group, options, place) {
  const nodes = options.map((o, i) => element("div", { role: "option", id: [box.input.id, place, i].join("-"), "data-value": o.value,
    "aria-selected": String(o.value === box.value) }, o.text));
  if (!group) {
    return nodes;
  }
  const heading = element("div", { class: "group", role: "presentation", id: box.input.id + "-group-" + place }, group);
  return [element("div", { role: "group", "aria-labelledby": heading.id }, heading, nodes)];
}

/** Marks the option that Enter would pick. */
function point(box, place) {
  const options = all("[role=option]", box.list);
  if (options[box.at]) options[box.at].classList.remove("pointed");
  box.at = options.length === 0 ? -1 : Math.min(Math.max(place, -1), options.length - 1);
  const option = options[box.at];
  if (option) {
    option.classList.add("pointed");
    option.scrollIntoView({ block: "nearest" });
    box.input.setAttribute("aria-activedescendant", option.id);
  } else {
    box.input.removeAttribute("aria-activedescendant");
  }
}

function pressed(box, event) {
  const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }[event.key];
  const option = all("[role=option]", box.list)[box.at];
  if (step) {
    event.preventDefault();
    if (box.list.hidden) offer(box, "");
    else point(box, Math.max(box.at + step, 0));
  } else if (event.key === "Enter" && option && !box.list.hidden) {
    event.preventDefault();
    pick(box, option);
  } else if (event.key === "Escape" && !box.list.hidden) {
    event.preventDefault();
    withdraw(box);
  }
}

function pick(box, option) {
  withdraw(box);
  box.input.value = option.textContent;
  if (option.dataset.value !== box.value) box.onpick(option.dataset.value);
}

/** Closes the list; letters that were not picked from it mean nothing. */
function withdraw(box) {
  box.list.hidden = true;
  box.more.hidden = true;
  box.input.setAttribute("aria-expanded", "false");
  box.input.removeAttribute("aria-activedescendant");
  box.input.value = box.chosen ? box.chosen.text : "";
}
