// The views that compare offices, as a reader would use them. comparisons.csv is read where it stands beside indicators.csv.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, describe, it } from "node:test";
import { gunzipSync, gzipSync } from "node:zlib";
import { DASHBOARD, INDICATORS, click, collate, dataOf, drawn, open } from "./page.mjs";

const COMPARISONS = join(dirname(INDICATORS), "comparisons.csv");
const PALETTE = new URL("../../main/resources/charts/palette.json", import.meta.url);
const RATE = "qualification_rate";
const MINE = ["map", "ranking", "funnel", "trend", "frontier", "office", "compare", "matrix"];
const TIMES = 30; // a published office and so many copies of it make a page of many offices

let published; // rows of indicators.csv: totals of offices
let folder;
let many; // the page of many offices

/** Rows of a table without quoted line ends, by its head. */
function read(csv) {
  const cells = (line) => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map((m) => m[1].replace(/^"|"$/g, "").replaceAll('""', '"'));
  const [head, ...lines] = csv.replace("\ufeff", "").split("\n").filter(Boolean).map(cells);
  return lines.map((line) => Object.fromEntries(head.map((name, i) => [name, line[i]])));
}

const totals = (indicator, period = "all") => published.filter((v) => v.indicator === indicator && v.period === period);
const labels = (page, part) => page.locator(`[data-part="${part}"] svg .mark`).evaluateAll((marks) => marks.map((m) => m.getAttribute("aria-label")));
const focused = (page) => page.evaluate(() => document.activeElement.getAttribute("aria-label") || document.activeElement.dataset.key);

/** Texts by row of a packed column, and packed again with rows of other areas in the place of some. */
const unrun = ({ runs, values }) => runs.flatMap((place, i) => (i % 2 ? [] : Array(runs[i + 1]).fill(values[place])));
function run(texts) {
  const values = [...new Set(texts)];
  return { runs: texts.flatMap((t) => [values.indexOf(t), 1]), values };
}

function withCopies(chunk) {
  const columns = Object.entries(chunk).filter(([, c]) => typeof c === "string" || c.runs)
    .map(([name, c]) => [name, typeof c === "string" ? c.split(",") : unrun(c), typeof c === "string"]);
  const level = columns.find(([name]) => name === "area_level")[1];
  const area = columns.find(([name]) => name === "area")[1];
  const all = area.map((_, i) => ({ i, copy: 0 }));
  const order = all.flatMap((r) => {
    const starts = level[r.i] === "office" && (r.i === 0 || area[r.i - 1] !== area[r.i] || level[r.i - 1] !== "office");
    const block = starts ? all.filter((o) => level[o.i] === "office" && area[o.i] === area[r.i]) : [];
    return level[r.i] !== "office" ? [r] : Array.from({ length: starts ? TIMES : 0 }, (_, copy) => block.map(({ i }) => ({ i, copy }))).flat();
  });
  const text = (name, list, { i, copy }) => list[i] + (name === "area" && copy ? "-" + copy : "");
  return { ...chunk, count: order.length, ...Object.fromEntries(columns.map(([name, list, joined]) => {
    const texts = order.map((r) => text(name, list, r));
    return [name, joined ? texts.join(",") : run(texts)];
  })) };
}

async function pageOfMany(file) {
  let html = await readFile(DASHBOARD, "utf8");
  const at = html.indexOf('id="data">') + 'id="data">'.length;
  const end = html.indexOf("</script>", at);
  const data = JSON.parse(html.slice(at, end));
  data.areas = data.areas.flatMap((a) => (a.level !== "office" ? [a] : Array.from({ length: TIMES }, (_, copy) => (copy === 0 ? a
    : { ...a, code: a.code + "-" + copy, name: { pl: a.name.pl + " " + copy, en: a.name.en + " " + copy } }))));
  html = html.slice(0, at) + JSON.stringify(data).replaceAll("<", "\\u003c") + html.slice(end);
  html = html.replace(new RegExp(`(data-values="${RATE}">)([^<]*)`), (_, start, packed) =>
    start + gzipSync(JSON.stringify(withCopies(JSON.parse(gunzipSync(Buffer.from(packed, "base64")))))).toString("base64"));
  await writeFile(file, html);
}

before(async () => {
  const lines = (await readFile(INDICATORS, "utf8")).split("\n");
  published = read([lines[0], ...lines.filter((l) => /^[^,]*,office,[^,]*,[^,]*,total,/.test(l))].join("\n"));
  folder = await mkdtemp(join(tmpdir(), "szansa-"));
  many = join(folder, "index.html");
  await pageOfMany(many);
});
after(() => rm(folder, { recursive: true }));

describe("ranking", () => {
  it("has the offices in the order of the published values, and those without one last with the reason", async () => {
    const page = await open("#view=ranking&lang=en&ind=" + RATE);
    const { areas, labels: words } = await dataOf(page);
    const name = new Map(areas.filter((a) => a.level === "office").map((a) => [a.code, a.name.en]));
    const there = totals(RATE).filter((v) => v.status === "VALUE").sort((a, b) => Number(b.value) - Number(a.value));
    const missing = totals(RATE).filter((v) => v.status !== "VALUE");
    const shown = await labels(page, "ranking");
    assert.equal(shown.length, there.length + missing.length);
    there.forEach((v, i) => assert.ok(shown[i].startsWith(name.get(v.area) + ", "), shown[i] + " is " + v.area));
    missing.forEach((v) => assert.ok(shown.some((l) => l.startsWith(name.get(v.area)) && l.includes(words.status[v.status].en)), v.area));
    assert.equal(await page.locator('[data-part="ranking"] svg .mark rect[fill^="url"]').count(), missing.length);
  });

  it("comes in pages of fifty, and the chosen office stays in sight", async () => {
    const page = await open("#view=ranking&lang=en&page=1&ind=" + RATE, {}, many);
    const rows = await page.evaluate((id) => rows(id, "office", "all", "total").length, RATE);
    assert.ok(rows > 100);
    const chosen = await page.evaluate(() => officeName(state.office));
    const seen = new Set();
    for (let left = rows; left > 0; left -= 50) {
      const shown = await labels(page, "ranking");
      assert.ok(shown.length <= 51 && shown.some((l) => l.startsWith(chosen + ", ")), "the chosen office is on every page");
      shown.forEach((l) => seen.add(l.split(", ")[0]));
      if (left > 50) {
        await page.locator('[data-key="pageAfter"]').click();
        await drawn(page);
        assert.equal(await focused(page), "pageAfter");
      }
    }
    assert.equal(seen.size, rows);
    assert.match(page.url(), /page=\d/);
  });

  it("opens on the page of the chosen office", async () => {
    const last = await (await open("#view=ranking&page=99&ind=" + RATE, {}, many)).evaluate((id) => bestFirst(rows(id, "office", "all", "total"), id).pop().area, RATE);
    const page = await open(`#view=ranking&ind=${RATE}&office=${last}`, {}, many);
    assert.equal(await page.locator('[data-part="ranking"] svg .mark.chosen').count(), 1);
    assert.equal(await page.locator('[data-key="pageAfter"]').getAttribute("aria-disabled"), "true");
  });

  it("leads to a profile", async () => {
    const page = await open("#view=ranking&lang=en&ind=" + RATE);
    const first = (await labels(page, "ranking"))[0].split(", ")[0];
    await page.locator('[data-part="ranking"] svg .mark').first().click();
    await page.locator('[aria-current="page"][data-key="nav-office"]').waitFor({ state: "attached" });
    await drawn(page);
    assert.equal(await page.locator("#heading").textContent(), first);
  });
});

describe("funnel", () => {
  // Python: c - z*(c*(1-c)/n)**.5 and so on, z by statistics.NormalDist().inv_cdf; the Poisson sums with 60 digits (decimal), e^-65 65^x/x! added up from either end
  it("has limits by their formulas", async () => {
    const page = await open("#view=funnel&ind=" + RATE);
    const limits = (funnel, base, percent) => page.evaluate(([f, n, p]) => funnelLimits(f, n, p), [funnel, base, percent]);
    const near = (found, wanted) => found.forEach((limit, i) => assert.ok(Math.abs(limit - wanted[i]) < 1e-9, `${limit} is ${wanted[i]}`));
    near(await limits({ shape: "proportion", center: 0.3, spread: 0 }, 50, 95), [0.1729798163797764, 0.42702018362022354]);
    near(await limits({ shape: "proportion", center: 0.02, spread: 0 }, 10, 99.8), [0, 0.15681041621135122]);
    near(await limits({ shape: "rate", center: 0.5, spread: 0 }, 130, 95), [49.17339444227417 / 130, 81.77709848385221 / 130]);
    near(await limits({ shape: "rate", center: 0.3, spread: 0 }, 10, 99.8), [0.0 / 10, 10.126504944648433 / 10]);
    near(await limits({ shape: "mean", center: 6000, spread: 2500 }, 25, 95), [5020.018007729973, 6979.981992270027]);
  });

  it("has the limits that were published", { skip: !existsSync(COMPARISONS) && "no comparisons.csv" }, async () => {
    const page = await open("#view=funnel&ind=" + RATE);
    const rows = read(await readFile(COMPARISONS, "utf8")).filter((r) => r.funnel);
    assert.ok(rows.length > 0);
    const found = await page.evaluate(async (asked) => {
      await load(asked.map((r) => r.indicator));
      return asked.map((r) => {
        const funnel = funnelOf(r.indicator, r.reference_level, r.reference_area, r.period);
        return ["95", "99.8"].flatMap((percent) => funnelLimits(funnel, Number(r.base), percent));
      });
    }, rows);
    rows.forEach((r, i) => ["lower_95", "upper_95", "lower_998", "upper_998"].forEach((side, j) => {
      const step = 0.5 / 10 ** (r[side].split(".")[1] || "").length; // published rounded
      assert.ok(Math.abs(found[i][j] - Number(r[side])) <= step * 1.000001, `${r.indicator} ${r.area} ${r.period} ${side}: ${found[i][j]} is ${r[side]}`);
    }));
  });

  it("draws each office on the side of the curves that was published", async () => {
    const page = await open("#view=funnel&lang=en&ind=" + RATE, {}, many);
    const points = await page.evaluate((id) => {
      const path = (limit) => [...document.querySelector(`[data-limit="${limit}"]`).getAttribute("d").matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map((m) => [Number(m[1]), Number(m[2])]);
      const at = (limit, x) => { const line = path(limit); const i = line.findIndex((p) => p[0] >= x);
        return i < 1 ? undefined : line[i - 1][1] + (line[i][1] - line[i - 1][1]) * (x - line[i - 1][0]) / (line[i][0] - line[i - 1][0]); };
      return rows(id, "office", "all", "total").filter(hasValue).map((v) => {
        const [, x, y] = /translate\(([^,]+),([^)]+)\)/.exec(document.querySelector(`[data-key="mark-office-${v.area}-${id}-all"] path`).getAttribute("transform"));
        return { area: v.area, position: positionOf(v, "country"), y: Number(y), upper: at("95-upper", Number(x)), lower: at("95-lower", Number(x)) };
      });
    }, RATE);
    assert.ok(points.length > 50);
    points.forEach((p) => {
      const drawnAt = p.upper !== undefined && p.y < p.upper ? "ABOVE" : p.lower !== undefined && p.y > p.lower ? "BELOW" : "WITHIN";
      assert.ok(p.position.startsWith(drawnAt), `${p.area}: ${p.position}, drawn ${drawnAt}`);
    });
  });

  it("is walked with the arrow keys, tells the office, and Enter opens it", async () => {
    const page = await open("#view=funnel&lang=en&ind=" + RATE);
    const marks = page.locator('[data-part="funnel"] svg .mark');
    const all = await labels(page, "funnel");
    assert.equal(await page.locator('[data-part="funnel"] svg .mark[tabindex="0"]').count(), 1, "one stop in the page's tab order");
    await marks.first().focus();
    await page.keyboard.press("Home");
    const walked = [await focused(page)];
    for (let i = 1; i < all.length; i++) {
      await page.keyboard.press("ArrowRight");
      walked.push(await focused(page));
    }
    assert.deepEqual(walked, all);
    assert.equal(await page.locator(".tip").isVisible(), true);
    assert.equal(await page.locator(".tip strong").textContent(), all[all.length - 1].split(", ")[0]);
    await page.keyboard.press("Escape");
    assert.equal(await page.locator(".tip").isVisible(), false);
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await page.locator('[aria-current="page"][data-key="nav-office"]').waitFor({ state: "attached" });
    assert.equal(await page.locator("#heading").textContent(), all[0].split(", ")[0]);
  });
});

describe("a profile", () => {
  it("is opened by its address, with what the office published and its files", async () => {
    const { reconciliations, areas } = await dataOf(await open());
    const office = reconciliations[0].office;
    const page = await open("#view=office&lang=en&office=" + office);
    assert.equal(await page.locator("#heading").textContent(), areas.find((a) => a.level === "office" && a.code === office).name.en);
    assert.equal(await page.locator('[data-part="agreement"] tbody tr').count(), reconciliations.filter((r) => r.office === office).length);
    assert.ok((await labels(page, "spine")).length > 1);
    assert.ok(await page.locator('[data-part="quality"] tbody tr').count() > 0);
  });

  it("has every indicator of a family when asked, the rates as a picture", async () => {
    const page = await open("#view=office&lang=en");
    await page.locator("#choice-set").selectOption("all");
    await drawn(page);
    const all = await labels(page, "spine");
    assert.ok(all.length > 20);
    assert.match(page.url(), /set=all/);
    await page.locator('[data-key="as-table-spine"]').click();
    await drawn(page);
    assert.ok(await page.locator('[data-part="spine"] tbody tr').count() > all.length, "the table has the counts too");
  });
});

describe("comparing offices", () => {
  it("says a difference only where the published intervals do not overlap", async () => {
    const { key, areas } = await dataOf(await open());
    const offices = areas.filter((a) => a.level === "office").map((a) => a.code).slice(0, 6);
    const page = await open(`#view=compare&lang=en&offices=${offices.join("+")}`);
    for (const { indicator } of key) {
      const values = totals(indicator).filter((v) => offices.includes(v.area) && v.status === "VALUE" && v.lower);
      const above = values.filter((v) => values.some((w) => Number(v.lower) > Number(w.upper)));
      const said = await page.locator(`[data-part="compare-${indicator}"] .remarks li`).allTextContents();
      assert.equal(said.filter((line) => line.includes("higher than")).length, above.length, indicator);
      assert.equal(said.length, Math.max(1, above.length));
    }
  });

  it("draws a row for each office and leaves one out", async () => {
    const { areas, key } = await dataOf(await open());
    const [one, two, three] = areas.filter((a) => a.level === "office").map((a) => a.code);
    const page = await open(`#view=compare&offices=${one}+${two}+${three}`);
    const rows = () => page.locator(`[data-part="compare-${key[0].indicator}"] svg .mark`).count();
    assert.equal(await rows(), 3);
    await click(page, `[data-key="drop-${two}"]`);
    assert.equal(await rows(), 2);
    assert.equal(new URLSearchParams(new URL(page.url()).hash.slice(1)).get("offices"), `${one} ${three}`);
  });
});

describe("the matrix", () => {
  it("is sorted by any column with a click or the keyboard, and keeps the focus", async () => {
    const page = await open("#view=matrix&lang=en");
    const order = (id) => page.evaluate((indicator) => [...document.querySelectorAll(`svg .mark[data-key^="mark-office-"][data-key$="-${indicator}-all"]`)]
      .map((m) => Number(total(indicator, "office", m.dataset.key.slice("mark-office-".length, -`-${indicator}-all`.length), "all").value || NaN)), id);
    const head = page.locator(`[data-key="mark-matrix-head-cost_per_participant"]`);
    await head.click();
    await drawn(page);
    const falling = (await order("cost_per_participant")).filter((n) => !Number.isNaN(n));
    assert.ok(falling.length > 1);
    assert.deepEqual(falling, [...falling].sort((a, b) => b - a));
    await head.focus();
    await page.keyboard.press("Enter");
    await drawn(page);
    assert.deepEqual((await order("cost_per_participant")).filter((n) => !Number.isNaN(n)), [...falling].reverse());
    assert.equal(await page.evaluate(() => document.activeElement.dataset.key), "mark-matrix-head-cost_per_participant");
    assert.match(page.url(), /by=cost_per_participant/);
  });

  it("is walked in two directions", async () => {
    const page = await open("#view=matrix&lang=en");
    await page.locator('[data-part="matrix"] svg .mark').first().focus();
    await page.keyboard.press("ArrowDown");
    const name = await focused(page);
    const names = (await dataOf(page)).areas.filter((a) => a.level === "office").map((a) => a.name.en);
    assert.equal(name, collate(names, "en")[0]);
    await page.keyboard.press("ArrowRight");
    assert.ok((await focused(page)).startsWith(name + ", "));
    await page.keyboard.press("ArrowUp");
    assert.match(await focused(page), /sort/);
  });
});

describe("the map", () => {
  it("names every area, and one that is chosen shows its offices", async () => {
    const page = await open("#view=map&lang=en&ind=" + RATE);
    const { areas } = await dataOf(page);
    const shown = await labels(page, "map");
    assert.ok(shown.length >= 16);
    shown.forEach((l) => assert.doesNotMatch(l, /^\d+,/, "no area is a bare code"));
    const office = areas.find((a) => a.level === "office");
    await page.locator(`[data-key="mark-map-${office.parent}"]`).focus();
    await page.keyboard.press("Enter");
    await drawn(page);
    assert.equal((await labels(page, "map-offices")).length, totals(RATE).filter((v) => areas.find((a) => a.level === "office" && a.code === v.area).parent === office.parent).length);
    assert.match(page.url(), new RegExp("area=" + office.parent));
    await page.keyboard.press("Enter");
    await drawn(page);
    assert.equal(await page.locator('[data-part="map-offices"]').count(), 0);
  });
});

describe("trends", () => {
  it("join no years across one without a value, which is marked with the reason", async () => {
    const broken = published.find((v) => v.indicator === RATE && /^\d{4}$/.test(v.period) && v.status !== "VALUE");
    assert.ok(broken, "the data have a year without a value");
    const page = await open(`#view=trend&lang=en&ind=${RATE}&office=${broken.area}`);
    const { labels: words, areas } = await dataOf(page);
    const name = areas.find((a) => a.level === "office" && a.code === broken.area).name.en;
    assert.ok((await labels(page, "trend")).some((l) => l.startsWith(`${name}, ${broken.period}, ${words.status[broken.status].en}`)));
    const there = published.filter((v) => v.indicator === RATE && v.area === broken.area && /^\d{4}$/.test(v.period) && v.status === "VALUE").length;
    const joined = await page.locator(`[data-part="trend"] svg g[aria-label="${name}"] path.line:not(.back)`).evaluateAll((paths) =>
      paths.reduce((points, path) => points + path.getAttribute("d").split(/[ML]/).filter(Boolean).length, 0));
    assert.equal(joined, there);
  });
});

describe("all of them", () => {
  for (const lang of ["pl", "en"]) {
    it(`have every word and number: ${lang}`, async () => {
      const page = await open("#lang=" + lang);
      for (const view of MINE) {
        for (const as of ["chart", "table"]) {
          await page.evaluate((hash) => { location.hash = hash; }, `view=${view}&lang=${lang}&as=${as}&ind=${RATE}`);
          await page.waitForFunction(([v, a]) => state.view === v && state.as === a, [view, as]);
          await drawn(page);
          const words = await page.evaluate(() => document.getElementById("main").textContent + [...document.querySelectorAll("[aria-label]")].map((n) => n.getAttribute("aria-label")).join("\n"));
          assert.doesNotMatch(words, /undefined|NaN|\[object|\{\w+\}|Infinity/, view + " as " + as);
        }
      }
    });
  }

  it("take their colours from the palette of the other charts", async () => {
    const { roles, areas } = JSON.parse(await readFile(PALETTE, "utf8"));
    const colours = async (colorScheme) => (await open("", { colorScheme })).evaluate(() => Object.fromEntries(["value", "reference", "better", "worse", "similar"]
      .map((role) => [role, getComputedStyle(document.documentElement).getPropertyValue("--chart-" + role).trim().toUpperCase()])));
    const { value, reference, better, worse, similar } = await colours("light");
    assert.deepEqual({ value, reference, better, worse, similar }, Object.fromEntries(["value", "reference", "better", "worse", "similar"].map((r) => [r, roles[r].toUpperCase()])));
    const dark = await colours("dark");
    assert.deepEqual([dark.better, dark.worse], [areas.sky.toUpperCase(), areas.orange.toUpperCase()]);
  });
});
