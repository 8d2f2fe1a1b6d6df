// What an analyst would write with polars: the main rules, re-entries, ten indicators by office and year.
//   node peer.js WORKSPACE RESULTS
// The rules are those of ../python/peer.py. Leaves values.csv and totals.csv.
"use strict";
const fs = require("fs");
const pl = require("nodejs-polars");
const { col, lit, when } = pl;

const [workspace, results] = process.argv.slice(2);
const FIRST_YEAR = 2008;
const LAST_YEAR = 2014;
const ABSENT = ["no_answer", "refused", "not_collected"];
const UNKNOWN = "unknown";

// texts and codes by table and field
const words = {};
for (const row of pl.readCSV(`${results}/codes.csv`, { inferSchemaLength: 0 }).toRecords()) {
  const known = ((words[row.table] ??= {})[row.field] ??= { texts: [], codes: [] });
  known.texts.push(row.text ?? "");
  known.codes.push(row.code);
}

const all = (...conditions) => conditions.reduce((a, b) => a.and(b));
const iso = (text) => text.str.strptime(pl.Date, "%Y-%m-%d");
const inEsf = (field) =>
  col(field).isNull().or(col(field).gtEq(iso(lit("2004-05-01"))).and(col(field).ltEq(iso(lit("2030-12-31")))));
const unless = (condition) => condition.fillNull(false).not();

// All files of a table: coded columns as codes, dates as days, numbers as numbers; what is there but cannot be read leaves
// the text in t_FIELD beside a value that is null.
function read(table, { texts, coded, dates, numbers }) {
  const code = (f) =>
    col(f).fillNull("").replaceStrict(words[table][f].texts, words[table][f].codes, UNKNOWN, pl.Utf8).alias(f);
  return pl
    .scanCSV(`${workspace}/inbox/*/*_${table}_*.csv`, { sep: ";", inferSchemaLength: 0, includeFilePaths: "file" })
    .select(
      ...texts.map((f) => col(f)),
      ...coded.map(code),
      ...dates.map((f) => iso(col(f)).alias(f)),
      ...numbers.map((f) => col(f).cast(pl.Float64, false).alias(f)),
      ...[...dates, ...numbers].map((f) => col(f).isNull().alias(`blank_${f}`)),
      col("file").hash().alias("file"),
      col("file").str.extract("/inbox/([^/]+)/", 1).alias("folder"),
    );
}

const readable = (coded, values) => [
  ...coded.map((f) => col(f).neq(lit(UNKNOWN))),
  ...values.map((f) => col(f).isNotNull().or(col(`blank_${f}`))),
];

// of eleven digits: the check digit and the day of birth, whose century is in the month
function peselValid() {
  const number = when(col("person").str.lengths().eq(11)).then(col("person")).otherwise(lit(null)).cast(pl.Int64, false);
  const digit = (k) => number.div(10 ** (10 - k)).floor().cast(pl.Int64).modulo(10);
  const d = Array.from({ length: 11 }, (_, k) => digit(k));
  const total = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3].map((w, k) => d[k].mul(w)).reduce((a, b) => a.add(b));
  const stated = d[2].mul(10).add(d[3]);
  const century = [1900, 2000, 2100, 2200, 1800].reduceRight(
    (otherwise, first, i) => when(stated.lt(20 * (i + 1))).then(lit(first)).otherwise(otherwise), lit(1800));
  const year = century.add(d[0].mul(10)).add(d[1]);
  const month = stated.modulo(20);
  const day = d[4].mul(10).add(d[5]);
  const leap = year.modulo(4).eq(0).and(year.modulo(100).neq(0).or(year.modulo(400).eq(0)));
  const days = when(month.eq(2)).then(when(leap).then(lit(29)).otherwise(lit(28)))
    .otherwise(when(month.isIn([4, 6, 9, 11])).then(lit(30)).otherwise(lit(31)));
  const valid = all(
    total.modulo(10).mul(-1).add(10).modulo(10).eq(d[10]),
    month.gtEq(1), month.ltEq(12), day.gtEq(1), day.ltEq(days));
  return number.isNull().or(valid);
}

// an office that has ended has a successor
const offices = pl
  .scanCSV(`${workspace}/reference/offices.csv`, { inferSchemaLength: 0 })
  .select(col("office_id").alias("folder"), iso(col("valid_to")).alias("valid_to"), col("successor"));
const placed = (frame, date) =>
  frame.join(offices, { on: "folder", how: "left" }).withColumns(
    when(col(date).gt(col("valid_to")).fillNull(false)).then(col("successor")).otherwise(col("folder")).alias("office"),
    col(date).dt.year().alias("year"));

const values = [];
const publish = (indicator, frame) => {
  for (const row of frame.toRecords()) {
    if (row.year >= FIRST_YEAR && row.year <= LAST_YEAR) {
      const d = row.d === undefined || row.d === null ? "" : Number(row.d).toFixed(2);
      values.push([indicator, "office", row.office, row.year, "total", "all", Number(row.n).toFixed(2), d].join(","));
    }
  }
};
const totals = [];
const byYear = (frame) => frame.groupBy(["office", "year"]);
const count = (frame) => byYear(frame).agg(col("office").count().alias("n"));

// participants
const ofPeople = {
  texts: ["project", "person"],
  coded: ["sex", "education", "labour_status", "disability", "completed_path", "exit_reason", "result_job_search",
    "result_education", "result_qualification", "result_employment", "education_at_exit"],
  dates: ["birth_date", "entry_date", "exit_date", "result_date"],
  numbers: ["age_at_entry"],
};
const register = read("participants", ofPeople).withColumns(
  all(
    col("person").isNotNull(),
    col("entry_date").isNotNull(),
    ...readable(ofPeople.coded, [...ofPeople.dates, ...ofPeople.numbers]),
    unless(col("age_at_entry").lt(12).or(col("age_at_entry").gt(110))),
    inEsf("entry_date"), inEsf("exit_date"),
    unless(col("exit_date").lt(col("entry_date"))), unless(col("entry_date").lt(col("birth_date"))),
    peselValid().fillNull(true),
  ).fillNull(false).alias("good")).collectSync();
const key = ["project", "person"];
let people = register.filter(col("good")).unique({ subset: ["file", ...key, "entry_date", "result_date"], keep: "first", maintainOrder: false });
totals.push(["participants", register.height, register.height - people.height].join(","));

// re-entry to a project: entry data of the first entry, results of the last
const outcome = ["exit_date", "completed_path", "result_qualification", "result_employment", "education_at_exit", "result_date"];
people = people.sort("entry_date");
const last = people.unique({ subset: key, keep: "last", maintainOrder: false }).select(...key, ...outcome);
const first = people.unique({ subset: key, keep: "first", maintainOrder: false }).drop(outcome);
const complete = placed(first.join(last, { on: key }).lazy(), "entry_date")
  .filter(all(
    col("age_at_entry").isNotNull().or(col("birth_date").isNotNull()),
    ...["sex", "education", "labour_status"].map((f) => col(f).isIn(ABSENT).not())))
  .collectSync();
const participations = count(complete);
publish("participations", participations);
publish("persons", byYear(complete).agg(col("person").nUnique().alias("n")));
const level = (field) => {
  const levels = ["isced_0", "isced_1", "isced_2", "isced_3", "isced_4", "isced_5_8"];
  return levels.reduce((otherwise, code, i) => when(col(field).eq(lit(code))).then(lit(i)).otherwise(otherwise), lit(null));
};
const leavers = complete.filter(col("exit_date").isNotNull()).withColumns(
  col("exit_date").dt.year().alias("year"),
  col("result_date").cast(pl.Int32).gt(col("exit_date").cast(pl.Int32).add(28)).fillNull(false).alias("late"),
  level("education_at_exit").sub(level("education")).alias("gain"));
publish("leavers", count(leavers));
const share = (indicator, frame, yes) =>
  publish(indicator, byYear(frame.withColumns(yes.cast(pl.Int64).alias("yes"))).agg(col("yes").sum().alias("n"), col("yes").count().alias("d")));
const answer = (indicator, field, frame) =>
  share(indicator, frame.filter(col(field).isIn(["yes", "no"])), col(field).eq(lit("yes")));
const inTime = leavers.filter(col("late").not());
answer("completion_rate", "completed_path", leavers);
answer("qualification_rate", "result_qualification", inTime);
answer("employment_rate_exit", "result_employment", inTime);
share("education_gain_rate", leavers.filter(col("gain").isNotNull()), col("gain").gt(0));

// supports
const ofSupports = {
  texts: ["project", "person"],
  coded: ["form", "completed", "certificate", "qualification"],
  dates: ["start_date", "end_date"],
  numbers: ["hours"],
};
const supports = read("supports", ofSupports).select(
  ...key.map((f) => col(f)), col("hours"),
  all(
    col("person").isNotNull(),
    ...readable(ofSupports.coded, [...ofSupports.dates, ...ofSupports.numbers]),
    col("form").neq(lit("no_answer")),
    inEsf("start_date"), inEsf("end_date"),
    unless(col("end_date").lt(col("start_date"))),
    peselValid().fillNull(true),
  ).fillNull(false).alias("good")).collectSync();
totals.push(["supports", supports.height, supports.filter(col("good").not()).height].join(","));
const given = supports.filter(col("good").and(col("hours").isNotNull())).groupBy(key).agg(col("hours").sum().alias("hours"));
const received = complete.select(...key, "office", "year").join(given, { on: key });
publish("mean_hours_of_support", byYear(received).agg(col("hours").sum().alias("n"), col("hours").count().alias("d")));

// spending; in hundredths, so that sums are exact
const ofSpending = {
  texts: ["project", "category"],
  coded: ["task", "own_source", "indirect", "cross_financing", "eligible"],
  dates: ["document_date"],
  numbers: ["amount", "eu_amount", "own_amount"],
};
const spending = read("spending", ofSpending)
  .withColumns(...ofSpending.numbers.map((f) => col(f).mul(100).round(0).cast(pl.Int64).alias(f)))
  .withColumns(
    all(
      col("document_date").isNotNull(),
      ...ofSpending.numbers.map((f) => col(f).isNotNull()),
      ...readable(ofSpending.coded, []),
      inEsf("document_date"),
      col("amount").eq(col("eu_amount").add(col("own_amount"))),
    ).fillNull(false).alias("good")).collectSync();
totals.push(["spending", spending.height, spending.filter(col("good").not()).height].join(","));
const eligible = placed(spending.filter(col("good").and(col("eligible").neq(lit("no")))).lazy(), "document_date").collectSync();
const cost = byYear(eligible).agg(col("amount").sum().cast(pl.Float64).div(100).alias("n"));
publish("total_cost", cost);
publish("cost_per_participant", cost.join(participations.rename({ n: "d" }), { on: ["office", "year"] }));

fs.writeFileSync(`${results}/values.csv`, ["indicator,area_level,area,period,breakdown,category,numerator,denominator", ...values, ""].join("\n"));
fs.writeFileSync(`${results}/totals.csv`, ["entity,rows,quarantined", ...totals, ""].join("\n"));
