/* The published values, read from the page: decoding, looking up, formatting, CSV. Nothing here computes one. */

const COLUMNS = ["indicator", "area_level", "area", "period", "breakdown", "category", "status", "value", "lower",
  "upper", "confidence", "method", "numerator", "denominator", "unit", "note"];
const data = JSON.parse(document.getElementById("data").textContent);

/** Runs of places in a list of texts, or numbers between commas, as one array. */
function decoded(column, count) {
  if (typeof column === "string") {
    return count === 0 ? [] : column.split(",");
  }
  const texts = [];
  for (let i = 0; i < column.runs.length; i += 2) {
    for (let n = column.runs[i + 1]; n > 0; n--) {
      texts.push(column.values[column.runs[i]]);
    }
  }
  return texts;
}

const indicators = new Map(data.indicators.map((indicator) => [indicator.id, indicator]));
const areas = new Map(data.areas.map((area) => [area.level + "|" + area.code, area]));
let lines = new Map(); // the packed values of an indicator, unread
const tables = new Map(); // those that were read

/** Unpacks the values; an indicator's are read when it is looked at. */
async function unpack() {
  const packed = atob(document.getElementById("values").textContent);
  const bytes = new Uint8Array(packed.length);
  for (let i = 0; i < packed.length; i++) {
    bytes[i] = packed.charCodeAt(i);
  }
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  const texts = (await new Response(stream).text()).split("\n");
  lines = new Map(data.values.indicators.map((id, i) => [id, texts[i]]));
}

let unpacking;

/** Makes the values of the indicators ready to be looked up. */
async function load(ids) {
  unpacking = unpacking || unpack();
  await unpacking;
  ids.forEach(tableOf);
}

/** What was found of the years of an area, or undefined. */
function trendOf(indicator, level, area) {
  return ((data.trends || {})[indicator] || []).find((t) => t.level === level && t.area === area);
}

function key(...parts) {
  return parts.join("\u0001");
}

/** The values of an indicator by column, the rows of each level, period and breakdown, and the row of a whole key. */
function tableOf(indicator) {
  if (!tables.has(indicator)) {
    const line = lines.has(indicator) ? JSON.parse(lines.get(indicator)) : { count: 0 };
    const columns = Object.fromEntries([...COLUMNS, "judgement"].map((name) => [name, line.count ? decoded(line[name], line.count) : []]));
    const groups = new Map(); // in published order
    const places = new Map();
    for (let i = 0; i < line.count; i++) {
      const group = key(columns.area_level[i], columns.period[i], columns.breakdown[i]);
      if (!groups.has(group)) {
        groups.set(group, []);
      }
      groups.get(group).push(i);
      places.set(key(...["area_level", "area", "period", "breakdown", "category"].map((c) => columns[c][i])), i);
    }
    tables.set(indicator, { columns, groups, places, count: line.count });
  }
  return tables.get(indicator);
}

/** Whether the page has values of an indicator for a level, period and breakdown. */
function has(indicator, level, period, breakdown) {
  return tableOf(indicator).groups.has(key(level, period, breakdown));
}

/** A row of values as an object, or undefined. */
function row(of, i) {
  return i === undefined ? undefined : Object.fromEntries([...COLUMNS, "judgement"].map((c) => [c, of.columns[c][i]]));
}

/** Areas in published order, within each its categories in the dictionary's order. */
function rows(indicator, level, period, breakdown) {
  const of = tableOf(indicator);
  const found = (of.groups.get(key(level, period, breakdown)) || []).map((i) => row(of, i));
  const areaOrder = new Map([...new Set(found.map((v) => v.area))].map((area, i) => [area, i]));
  const order = new Map(Object.keys(data.labels.category[breakdown] || {}).map((category, i) => [category, i]));
  const place = new Map(found.map((v) => [v, areaOrder.get(v.area) * order.size + order.get(v.category)]));
  return found.sort((a, b) => place.get(a) - place.get(b));
}

function total(indicator, level, area, period) {
  const of = tableOf(indicator);
  return row(of, of.places.get(key(level, area, period, "total", "all")));
}

/** A decimal text moved by powers of ten and rounded half up, as Formats in the job does it: no floating point. */
function rounded(text, shift, decimals) {
  const [whole, fraction = ""] = text.replace("-", "").split(".");
  const surplus = fraction.length - shift - decimals;
  let digits = BigInt(whole + fraction);
  if (surplus > 0) {
    const unit = 10n ** BigInt(surplus);
    digits = (digits * 2n + unit) / (unit * 2n);
  } else {
    digits *= 10n ** BigInt(-surplus);
  }
  return { negative: text.startsWith("-") && digits !== 0n, digits: digits.toString().padStart(decimals + 1, "0") };
}

function number(text, decimals, language, shift = 0) {
  const marks = data.marks[language];
  const { negative, digits } = rounded(text, shift, decimals);
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, marks.group);
  return (negative ? marks.minus : "") + whole + (decimals ? marks.decimal + digits.slice(-decimals) : "");
}

function inUnit(unit, language, ...texts) {
  const { shift, decimals, pattern } = data.units[unit];
  return pattern[language].replace("#", texts.map((text) => number(text, decimals, language, shift)).join("\u2013"));
}

/** The value with its unit, or the word that says why there is none. */
function shown(value, language) {
  return value.status === "VALUE" ? inUnit(value.unit, language, value.value) : data.labels.status[value.status][language];
}

function interval(value, language) {
  return value.lower && value.upper ? inUnit(value.unit, language, value.lower, value.upper) : "";
}

function areaName(level, code, language) {
  const area = areas.get(level + "|" + code);
  return area ? area.name[language] : code;
}

/** As SafeText.csv does it: a spreadsheet must not take a text for a formula. */
function safe(text) {
  return /^[=+\-@\t\r\n]/.test(text) && !/^[+-]?\d+(?:[.,]\d+)?$/.test(text) ? "'" + text : text;
}

function csv(lines) {
  const quoted = (text) => (/[",\r\n]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text);
  return lines.map((line) => line.map((cell) => quoted(safe(String(cell)))).join(",") + "\n").join("");
}

/** The rows of indicators.csv that stand in the page. */
function allLines() {
  return [COLUMNS, ...data.values.indicators.flatMap((id) => {
    const of = tableOf(id);
    return Array.from({ length: of.count }, (_, i) => COLUMNS.map((name) => of.columns[name][i]));
  })];
}

/** Rows of values with the names and judgements that the page shows beside them. */
function namedLines(values, language) {
  return [["area_name", ...COLUMNS, "judgement"],
    ...values.map((v) => [areaName(v.area_level, v.area, language), ...COLUMNS.map((c) => v[c]), v.judgement.toLowerCase()])];
}

