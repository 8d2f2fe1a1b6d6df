// Drives the dashboard as a reader would. DASHBOARD and INDICATORS are absolute paths of a published
// dashboard/index.html and indicators.csv, CHROMIUM is the browser.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, before, beforeEach, afterEach, describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const { DASHBOARD, INDICATORS, CHROMIUM = "/usr/bin/chromium" } = process.env;
assert.ok(DASHBOARD && INDICATORS, "set DASHBOARD and INDICATORS to the published files");
const address = pathToFileURL(DASHBOARD).href;
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

let browser;
let page;
let requests;
let complaints;

/** A page that notes every request but the one for itself, every console message and every error. */
async function open(hash = "", options = {}) {
  const opened = await browser.newPage({ viewport: { width: 1440, height: 900 }, ...options });
  opened.on("request", (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith("blob:")) requests.push(request.url());
  });
  opened.on("console", (message) => complaints.push(message.text()));
  opened.on("pageerror", (error) => complaints.push(String(error)));
  opened.on("dialog", (dialog) => { complaints.push("dialog " + dialog.message()); dialog.dismiss(); });
  await opened.goto(address + hash);
  await opened.locator("html[data-ready]").waitFor({ state: "attached" });
  return opened;
}

before(async () => {
  browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
});
after(() => browser.close());
beforeEach(async () => {
  requests = [];
  complaints = [];
  page = await open();
});
afterEach(async () => {
  await page.close();
  assert.deepEqual(requests, [], "the page asks for nothing");
  assert.deepEqual(complaints, [], "the page complains of nothing");
});

const firstCells = (of, table) => of.locator(`${table} tbody th`).allTextContents();
const data = (of) => of.evaluate(() => JSON.parse(document.getElementById("data").textContent));
const collate = (names, language) => [...names].sort(new Intl.Collator(language).compare);

async function downloaded(of, button) {
  const [download] = await Promise.all([of.waitForEvent("download"), of.locator(button).click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

async function violations(of) {
  if (!await of.evaluate(() => "axe" in window)) await of.addScriptTag({ path: axe });
  return of.evaluate(async () => (await window.axe.run(document, { resultTypes: ["violations"] })).violations
    .map((v) => v.id + ": " + v.nodes.map((n) => n.target.join(" ") + " " + n.failureSummary).join("; ")));
}

describe("tables", () => {
  it("sort by name and by value, with the mouse", async () => {
    const names = await firstCells(page, "#offices-table");
    assert.deepEqual(names, collate(names, "pl"));
    await page.locator('#offices-table [data-sort="name"]').click();
    assert.deepEqual(await firstCells(page, "#offices-table"), collate(names, "pl").reverse());
    await page.locator('#offices-table [data-sort="participations"]').click();
    const shown = await page.locator("#offices-table tbody tr td:nth-child(2) strong").allTextContents();
    const numbers = shown.map((text) => Number(text.replace(/\D/g, "")));
    assert.ok(numbers.length > 1);
    assert.deepEqual(numbers, [...numbers].sort((a, b) => b - a));
    assert.equal(await page.locator('#offices-table th[aria-sort="descending"]').count(), 1);
  });

  it("sort with the keyboard, and keep the focus", async () => {
    await page.locator('#offices-table [data-sort="participations"]').focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.dataset.sort), "participations");
    assert.equal(await page.locator('#offices-table th[aria-sort="ascending"]').count(), 1);
    assert.match(await page.locator("#status").textContent(), /rosnąco|ascending/);
  });

  it("put what has no value last in either order, and say why in words", async () => {
    for (const order of ["qualification_rate", "-qualification_rate"]) {
      const sorted = await open("#cols=qualification_rate&by=" + order);
      const cells = await sorted.locator("#offices-table tbody tr td").evaluateAll((tds) =>
        tds.map((td) => Boolean(td.querySelector(".absent"))));
      assert.deepEqual(cells, [...cells].sort((a, b) => a - b));
      const words = await sorted.locator("#offices-table tbody .absent").allTextContents();
      words.forEach((word) => assert.match(word, /^\p{L}[\p{L} ]+$/u));
      await sorted.close();
    }
  });

  it("find an office without diacritics", async () => {
    const names = await firstCells(page, "#offices-table");
    const wanted = names.find((name) => /[ąćęłńóśźż]/i.test(name));
    const plain = wanted.toLowerCase().replaceAll("ł", "l").normalize("NFD").replace(/\p{M}/gu, "");
    await page.locator("#filter").fill(plain);
    assert.deepEqual(await firstCells(page, "#offices-table"), [wanted]);
  });

  it("show the indicators that are chosen", async () => {
    await page.locator("details.chooser > summary").click();
    const chosen = page.locator("#chooser input:checked");
    while (await chosen.count() > 0) await chosen.first().uncheck();
    await page.locator('#chooser input[value="leavers"]').check();
    assert.deepEqual(await page.locator("#offices-table [data-sort]").evaluateAll((nodes) =>
      nodes.map((node) => node.dataset.sort)), ["name", "leavers"]);
  });
});

describe("one indicator", () => {
  it("falls back to the total where an indicator lacks the breakdown", async () => {
    await page.locator('[data-choice="indicator"]').selectOption("qualification_rate");
    await page.locator('[data-choice="breakdown"]').selectOption("sex");
    await page.locator('[data-choice="indicator"]').selectOption("cost_per_participant");
    assert.equal(await page.locator('[data-choice="breakdown"]').inputValue(), "total");
    assert.ok(await page.locator("#indicator-table tbody tr").count() > 0);
  });

  it("follows the choice of indicator, level, period and breakdown", async () => {
    await page.locator('[data-choice="indicator"]').selectOption("qualification_rate");
    await page.locator('[data-choice="level"]').selectOption("country");
    await page.locator('[data-choice="breakdown"]').selectOption("sex");
    const { areas, periods } = await data(page);
    const year = periods.filter((p) => p.kind === "year").at(-1).id;
    assert.deepEqual(new Set(await firstCells(page, "#indicator-table")),
      new Set(areas.filter((a) => a.level === "country").map((a) => a.name.pl)));
    await page.locator('[data-choice="period"]').selectOption(year);
    assert.match(page.url(), /level=country/);
    assert.match(await page.locator("#one-caption").textContent(), new RegExp(year));
  });

  it("is chosen from the families of the catalogue", async () => {
    const { families } = await data(page);
    const groups = await page.locator('[data-choice="indicator"] optgroup').evaluateAll((nodes) =>
      nodes.map((node) => [node.label, [...node.children].map((option) => option.value)]));
    assert.deepEqual(groups, families.filter((f) => f.indicators.length > 0).map((f) => [f.name.pl, f.indicators]));
  });

  it("offers years first, programming periods then, half-years last", async () => {
    await page.locator('[data-choice="indicator"]').selectOption("participations");
    await page.locator('[data-choice="level"]').selectOption("country");
    const kinds = await page.locator('[data-choice="period"] optgroup').evaluateAll((nodes) =>
      nodes.map((node) => [...node.children].map((option) => option.value.length)));
    const [years, programming, halves] = kinds;
    assert.equal(years[0], 3);
    assert.ok(years.slice(1).every((length) => length === 4) && years.length > 1);
    assert.ok(programming.every((length) => length === 9));
    assert.ok(halves.every((length) => length === 7));
  });

  it("names both codes of a breakdown by two columns", async () => {
    await page.locator('[data-choice="indicator"]').selectOption("participations");
    await page.locator('[data-choice="level"]').selectOption("country");
    const splits = await page.locator('[data-choice="breakdown"] option').evaluateAll((nodes) => nodes.map((node) => node.value));
    const names = await page.locator('[data-choice="breakdown"] option').allTextContents();
    assert.equal(new Set(names).size, names.length, "no two breakdowns have one name");
    if (splits.includes("sex_by_labour_status")) {
      await page.locator('[data-choice="breakdown"]').selectOption("sex_by_labour_status");
      const categories = await page.locator("#indicator-table tbody td:nth-child(2)").allTextContents();
      assert.ok(categories.length > 1);
      categories.forEach((category) => assert.match(category, /^\p{L}[^,_:]*, \p{L}[^_:]*$/u));
    }
  });
});

describe("the page", () => {
  it("shows words and numbers only, whatever is chosen", async () => {
    const { indicators, labels } = await data(page);
    for (const summary of await page.locator("main summary").all()) await summary.click();
    for (const split of Object.keys(labels.breakdown)) {
      const view = await open("#split=" + split + "&cols=" + indicators.map((i) => i.id).join("+"));
      assert.doesNotMatch(await view.locator("body").innerText(), /\[object|undefined|NaN|null|Infinity|\{\w+\}/);
      await view.close();
    }
    assert.doesNotMatch(await page.locator("body").innerText(), /\[object|undefined|NaN|null|Infinity|\{\w+\}/);
  });
});

describe("address", () => {
  it("brings back the view that it was copied from", async () => {
    await page.locator('[data-language="en"]').click();
    await page.locator('[data-choice="indicator"]').selectOption("completion_rate");
    await page.locator('#offices-table [data-sort="participations"]').click();
    const again = await open(new URL(page.url()).hash);
    const view = (of) => of.locator("main").innerText();
    assert.equal(await view(again), await view(page));
    assert.equal(await again.evaluate(() => document.documentElement.lang), "en");
    await again.close();
  });

  it("survives an address that makes no sense", async () => {
    const odd = await open("#ind=<script>&level=moon&period=1066&split=x&lang=de&cols=none&by=-none");
    assert.equal(await odd.locator("#indicator-table table").count(), 1);
    await odd.close();
  });
});

describe("languages", () => {
  it("switch every word of the page", async () => {
    const { texts, title } = await data(page);
    for (const language of ["en", "pl"]) {
      await page.locator(`[data-language="${language}"]`).click();
      assert.equal(await page.title(), title[language]);
      assert.equal(await page.locator("html").getAttribute("lang"), language);
      assert.equal(await page.locator("#offices-title").textContent(), texts.offices[language]);
      assert.equal(await page.locator(`[data-language="${language}"]`).getAttribute("aria-pressed"), "true");
    }
  });

  it("write numbers as each language does", async () => {
    const formatted = await page.evaluate(() => ["pl", "en"].map((language) => [
      inUnit("PLN", language, "6528.54"), inUnit("proportion", language, "0.1045"), inUnit("proportion", language, "0.104449"),
      inUnit("persons", language, "1234567"), inUnit("PLN", language, "-0.004"), inUnit("PLN", language, "-1234.5")]));
    assert.deepEqual(formatted, [
      ["6\u00a0528,54\u00a0zł", "10,5\u00a0%", "10,4\u00a0%", "1\u00a0234\u00a0567", "0,00\u00a0zł", "\u22121\u00a0234,50\u00a0zł"],
      ["PLN\u00a06,528.54", "10.5%", "10.4%", "1,234,567", "PLN\u00a00.00", "PLN\u00a0\u22121,234.50"]]);
  });
});

describe("downloads", () => {
  it("give all data exactly as indicators.csv", async () => {
    const { name, text } = await downloaded(page, '[data-download="all"]');
    assert.equal(name, "indicators.csv");
    const { values } = await data(page);
    const published = (await readFile(INDICATORS, "utf8")).replaceAll("\r\n", "\n");
    if (values.leftOut.length === 0) {
      assert.equal(text, published);
      assert.equal(await page.locator("#left-out").isVisible(), false);
    } else {
      const here = new Set(text.split("\n"));
      assert.equal(published.split("\n").filter((line) => here.has(line)).join("\n"), text.trimEnd());
      assert.match(await page.locator("#left-out").innerText(), /indicators\.csv/);
    }
  });

  it("give the table that is shown, in its order", async () => {
    await page.locator('[data-choice="indicator"]').selectOption("qualification_rate");
    await page.locator('#indicator-table [data-sort="value"]').click();
    const { text } = await downloaded(page, '[data-download="indicator"]');
    const lines = text.replace("\ufeff", "").trim().split("\n");
    assert.match(lines[0], /^area_name,indicator,area_level,area,period,/);
    assert.ok(lines.slice(1).every((line) => line.includes(",qualification_rate,office,")));
    assert.equal(lines.length - 1, await page.locator("#indicator-table tbody tr").count());
  });
});

describe("names of offices", () => {
  it("are text wherever they stand", async () => {
    const { areas } = await data(page);
    assert.equal(await page.locator("main img").count(), 0);
    const shown = await page.locator("#offices-table tbody th").allTextContents();
    assert.deepEqual(new Set(shown), new Set(areas.filter((a) => a.level === "office").map((a) => a.name.pl)));
  });
});

describe("accessibility", () => {
  it("opens a definition and gives the focus back, by keyboard", async () => {
    const button = page.locator("#key-figures button").first();
    await button.focus();
    await page.keyboard.press("Enter");
    assert.equal(await page.locator("dialog[open] h2").count(), 1);
    await page.keyboard.press("Escape");
    assert.equal(await page.locator("dialog[open]").count(), 0);
    assert.ok(await button.evaluate((node) => node === document.activeElement));
  });

  it("lets the keyboard skip to the content without losing the view", async () => {
    const view = await open("#lang=en");
    await view.keyboard.press("Tab");
    await view.keyboard.press("Enter");
    assert.equal(await view.evaluate(() => document.activeElement.id), "main");
    assert.match(view.url(), /lang=en/);
    await view.close();
  });

  it("gives each chart an equal table", async () => {
    const charts = page.locator("#charts details.equal");
    for (let i = 0; i < await charts.count(); i++) {
      await charts.nth(i).locator("summary").click();
      await charts.nth(i).locator("tbody").first().waitFor();
      assert.ok(await charts.nth(i).locator("tbody tr").count() > 1);
    }
  });

  for (const colorScheme of ["light", "dark"]) {
    for (const width of [1440, 390]) {
      it(`axe finds nothing, ${colorScheme}, ${width} wide`, async () => {
        const viewed = await open("#split=sex&ind=qualification_rate", { colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
        for (const summary of await viewed.locator("main summary").all()) await summary.click();
        assert.deepEqual(await violations(viewed), []);
        await viewed.locator("#key-figures button").first().click();
        assert.deepEqual(await violations(viewed), []);
        assert.equal(await viewed.evaluate(() => document.documentElement.scrollWidth), width, "nothing hangs over the edge");
        await viewed.close();
      });
    }
  }
});
