/* The published values, read from the page: decoding, looking up, formatting, CSV. Nothing here computes one. */

const COLUMNS = ["indicator", "area_level", "area", "period", "breakdown", "category", "status", "value", "lower",
  "upper", "confidence", "method", "numerator", "denominator", "unit", "note"];
const RANKS = ["rank", "rank_best", "rank_worst", "ranked"];
const REFERENCES = ["country", "voivodeship", "peer_group"]; // as in the parts of "compared"
const data = JSON.parse(document.getElementById("data").textContent);

const indicators = new Map(data.indicators.map((indicator) => [indicator.id, indicator]));
const areas = new Map(data.areas.map((area) => [area.level + "|" + area.code, area]));
const packed = new Map([...document.querySelectorAll("script[data-values]")].map((node) => [node.dataset.values, node]));
const tables = new Map(); // those that were unpacked
const NOTHING = { count: 0, funnels: [], trends: [], caseMix: [] };

async function unpack(node) {
  const bytes = Uint8Array.from(atob(node.textContent), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).json();
}

/** Unpacks what is known of indicators; a view asks for those that it shows. */
async function load(ids) {
  await Promise.all([...new Set(ids)].filter((id) => packed.has(id) && !tables.has(id))
    .map(async (id) => tables.set(id, tableOf(await unpack(packed.get(id))))));
}

let submissions; // the delivered files, unpacked when a view shows them

async function loadSubmissions() {
  submissions ||= await unpack(document.getElementById("submissions"));
}

/** Runs of places in a list of texts, or numbers between commas: a function from a row to its text. */
function column(packedColumn, count) {
  if (typeof packedColumn === "string") {
    let texts; // split when first asked for
    return { text: (i) => (texts ||= packedColumn.split(","))[i] };
  }
  const { runs, values } = packedColumn;
  const codes = new Int32Array(count);
  for (let i = 0, from = 0; i < runs.length; from += runs[i + 1], i += 2) {
    codes.fill(runs[i], from, from + runs[i + 1]);
  }
  return { text: (i) => values[codes[i]], codes, code: (text) => values.indexOf(text) };
}

/** The columns of an indicator, and where the rows of each area begin: sorted values have them together. */
function tableOf(chunk) {
  const names = [...COLUMNS, ...RANKS, "compared"];
  const columns = Object.fromEntries(names.map((name) => [name, column(chunk[name], chunk.count)]));
  const { area_level: level, area } = columns;
  const starts = new Map();
  for (let i = 0; i < chunk.count; i++) {
    if (i === 0 || level.codes[i] !== level.codes[i - 1] || area.codes[i] !== area.codes[i - 1]) {
      starts.set(level.text(i) + "|" + area.text(i), i);
    }
  }
  return { columns, starts, count: chunk.count, funnels: chunk.funnels, trends: chunk.trends, caseMix: chunk.caseMix };
}

const unpacked = (indicator) => tables.get(indicator) || NOTHING;

/** Calls a function with the places of the rows whose columns have these texts, from a place on, until it returns true. */
function seek(of, wanted, each, from = 0, to = of.count) {
  const tests = Object.entries(wanted).map(([name, text]) => [of.columns[name].codes, of.columns[name].code(text)]);
  for (let i = from; i < to; i++) {
    if (tests.every(([codes, code]) => codes[i] === code) && each(i)) {
      return;
    }
  }
}

/** Whether the page has values of an indicator for a level, period and breakdown. */
function has(indicator, level, period, breakdown) {
  let found = false;
  const of = unpacked(indicator);
  if (of.count > 0) {
    seek(of, { area_level: level, period, breakdown }, () => (found = true));
  }
  return found;
}

/** A row of values as an object: the published columns, the rank, and what comparing with each reference gave. */
function row(of, i) {
  const value = Object.fromEntries([...COLUMNS, ...RANKS].map((name) => [name, of.columns[name].text(i)]));
  const compared = of.columns.compared.text(i).split("|");
  REFERENCES.forEach((reference, place) => {
    const suffix = place === 0 ? "" : "_" + reference;
    value["judgement" + suffix] = compared[2 * place] || "";
    value["position" + suffix] = compared[2 * place + 1] || "";
  });
  return value;
}

/** Areas in published order, within each its categories in the dictionary's order. */
function rows(indicator, level, period, breakdown) {
  const of = unpacked(indicator);
  const found = [];
  if (of.count > 0) {
    seek(of, { area_level: level, period, breakdown }, (i) => { found.push(row(of, i)); });
  }
  if (breakdown === "total") {
    return found;
  }
  const areaOrder = new Map([...new Set(found.map((v) => v.area))].map((area, i) => [area, i]));
  const order = new Map(Object.keys(data.labels.category[breakdown] || {}).map((category, i) => [category, i]));
  const place = new Map(found.map((v) => [v, areaOrder.get(v.area) * order.size + order.get(v.category)]));
  return found.sort((a, b) => place.get(a) - place.get(b));
}

/** The value of an area without breakdown, or undefined. */
function total(indicator, level, area, period) {
  const of = unpacked(indicator);
  const start = of.count > 0 ? of.starts.get(level + "|" + area) : undefined;
  let found;
  if (start !== undefined) {
    const { area_level: levels, area: codes } = of.columns;
    let end = start;
    while (end < of.count && levels.codes[end] === levels.codes[start] && codes.codes[end] === codes.codes[start]) {
      end++;
    }
    seek(of, { period, breakdown: "total" }, (i) => { found = row(of, i); return true; }, start, end);
  }
  return found;
}

/** What was found of an indicator for a reference or an area, or undefined. */
const funnelOf = (indicator, level, area, period) =>
  unpacked(indicator).funnels.find((f) => f.level === level && f.area === area && f.period === period);
const trendOf = (indicator, level, area) => unpacked(indicator).trends.find((t) => t.level === level && t.area === area);
const caseMixOf = (indicator, office) => unpacked(indicator).caseMix.find((c) => c.office === office);

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
  const unpublished = level === "voivodeship" && data.voivodeships[code];
  return area ? area.name[language] : unpublished ? unpublished[language] : code;
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
async function allLines() {
  await load(packed.keys());
  return [COLUMNS, ...[...packed.keys()].flatMap((id) => {
    const of = tables.get(id);
    return Array.from({ length: of.count }, (_, i) => COLUMNS.map((name) => of.columns[name].text(i)));
  })];
}

const FOUND = ["", ...REFERENCES.slice(1).map((reference) => "_" + reference)].flatMap((suffix) => ["judgement" + suffix, "position" + suffix]);

/** Rows of values with the names, judgements and ranks that the page shows beside them. */
function namedLines(values, language) {
  return [["area_name", ...COLUMNS, ...FOUND, ...RANKS], ...values.map((v) =>
    [areaName(v.area_level, v.area, language), ...[...COLUMNS, ...FOUND, ...RANKS].map((c) => (FOUND.includes(c) ? v[c].toLowerCase() : v[c]))])];
}
