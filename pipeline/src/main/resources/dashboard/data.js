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

const columns = Object.fromEntries(COLUMNS.map((name) => [name, decoded(data.values[name], data.values.count)]));
const indicators = new Map(data.indicators.map((indicator) => [indicator.id, indicator]));
const areas = new Map(data.areas.map((area) => [area.level + "|" + area.code, area]));
const groups = new Map(); // rows of an indicator, level, period and breakdown, in published order
const places = new Map(); // the row of a whole key
for (let i = 0; i < data.values.count; i++) {
  const group = key(columns.indicator[i], columns.area_level[i], columns.period[i], columns.breakdown[i]);
  if (!groups.has(group)) {
    groups.set(group, []);
  }
  groups.get(group).push(i);
  places.set(key(...["indicator", "area_level", "area", "period", "breakdown", "category"].map((c) => columns[c][i])), i);
}
const judgements = new Map(data.comparisons.map((c) => [places.get(key(...c.slice(0, 6))), c[6]]));

function key(...parts) {
  return parts.join("\u0001");
}

/** A row of values as an object, or undefined. */
function row(i) {
  return i === undefined ? undefined
    : Object.assign({ i, judgement: judgements.get(i) || "" }, Object.fromEntries(COLUMNS.map((c) => [c, columns[c][i]])));
}

/** Areas in published order, within each its categories in the dictionary's order. */
function rows(indicator, level, period, breakdown) {
  const found = (groups.get(key(indicator, level, period, breakdown)) || []).map(row);
  const areaOrder = new Map([...new Set(found.map((v) => v.area))].map((area, i) => [area, i]));
  const order = Object.keys(data.labels.category[breakdown] || {});
  const place = new Map(found.map((v) => [v, areaOrder.get(v.area) * order.length + order.indexOf(v.category)]));
  return found.sort((a, b) => place.get(a) - place.get(b));
}

function total(indicator, level, area, period) {
  return row(places.get(key(indicator, level, area, period, "total", "all")));
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
  const marks = data.marks[language];
  const plain = (decimals, shift) => texts.map((text) => number(text, decimals, language, shift)).join("\u2013");
  switch (unit) {
    case "proportion": return marks.percent.replace("#", plain(1, 2));
    case "PLN": return marks.money.replace("#", plain(2, 0));
    default: return plain(0, 0);
  }
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

/** The rows of indicators.csv. */
function allLines() {
  return [COLUMNS, ...columns.indicator.map((_, i) => COLUMNS.map((name) => columns[name][i]))];
}

/** Rows of values with the names and judgements that the page shows beside them. */
function namedLines(values, language) {
  return [["area_name", ...COLUMNS, "judgement"],
    ...values.map((v) => [areaName(v.area_level, v.area, language), ...COLUMNS.map((c) => v[c]), v.judgement.toLowerCase()])];
}

