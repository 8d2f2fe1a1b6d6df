import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { click, collate, dataOf, drawn, firstCells, open } from "./page.mjs";

const VALUES = "#view=values&ind=qualification_rate";

describe("tables", () => {
  it("sort by name and by value, with the mouse", async () => {
    const page = await open(VALUES);
    const names = await firstCells(page, "values");
    assert.ok(names.length > 1);
    await click(page, '[data-sort="area"]');
    assert.deepEqual(await firstCells(page, "values"), collate(names, "pl"));
    await click(page, '[data-sort="area"]');
    assert.deepEqual(await firstCells(page, "values"), collate(names, "pl").reverse());
    await click(page, '[data-sort="value"]');
    const shown = await page.locator("tbody tr td:nth-child(2) strong").allTextContents();
    const numbers = shown.map((text) => Number(text.replace(",", ".").replace(/[^\d.]/g, "")));
    assert.deepEqual(numbers, [...numbers].sort((a, b) => b - a));
    assert.equal(await page.locator('th[aria-sort="descending"]').count(), 1);
    assert.match(page.url(), /by=-value/);
  });

  it("put what has no value last in either order, and say why in words", async () => {
    for (const by of ["value", "-value"]) {
      const page = await open(VALUES + "&split=sex&by=" + by);
      const absent = await page.locator("tbody tr td:nth-child(3)").evaluateAll((cells) => cells.map((cell) => Boolean(cell.querySelector(".absent"))));
      assert.ok(absent.length > 1);
      assert.deepEqual(absent, [...absent].sort((a, b) => a - b));
      for (const word of await page.locator("tbody .absent").allTextContents()) assert.match(word, /^\p{L}[\p{L} ]+$/u);
    }
  });

  it("keep their own order where a view has several", async () => {
    const page = await open("#view=quality&as=table");
    await click(page, '[data-part="files"] [data-sort="rows"]');
    assert.match(page.url(), /by=-files%3Arows/);
    assert.equal(await page.locator('[data-part="files"] th[aria-sort="descending"]').count(), 1);
    assert.equal(await page.locator('[data-part="issues"] th[aria-sort="descending"]').count(), 0);
  });

  it("find an office without diacritics", async () => {
    const page = await open(VALUES);
    const wanted = (await firstCells(page, "values")).find((name) => /[ąćęłńóśźż]/i.test(name));
    await page.locator("#filter-find").fill(wanted.toLowerCase().replaceAll("ł", "l").normalize("NFD").replace(/\p{M}/gu, ""));
    await drawn(page);
    assert.deepEqual(await firstCells(page, "values"), [wanted]);
  });

  it("stand behind every chart", async () => {
    const page = await open();
    for (const view of await page.evaluate("[...views.keys()]")) {
      const shown = await open("#as=table&view=" + view);
      const charts = await shown.evaluate("shownParts.filter(({ part }) => part.chart).map(({ part }) => [part.id, tablesOf(part).length])");
      for (const [part, tables] of charts) {
        assert.ok(tables > 0, `${view}: ${part} has a table`);
        assert.equal(await shown.locator(`[data-part="${part}"] table`).count() > 0 || await shown.locator(`[data-part="${part}"] .absent`).count() > 0, true, part);
      }
      await shown.close();
    }
  });
});

describe("bars", () => {
  it("keep their names before them and their numbers behind", async () => {
    const page = await open("#view=quality");
    const rows = await page.locator('[data-part="quality"] svg').evaluate((svg) => {
      const box = (node) => node.getBoundingClientRect();
      const words = [...svg.querySelectorAll("text")].map(box);
      return [...svg.querySelectorAll("rect")].map(box).map((bar, i) => [words[2 * i].right <= bar.left, words[2 * i + 1].left >= bar.right, words[2 * i].left >= box(svg).left]);
    });
    assert.ok(rows.length > 0);
    rows.forEach((row) => assert.deepEqual(row, [true, true, true]));
  });
});

describe("filters", () => {
  it("follow the choice of indicator, level, period and breakdown", async () => {
    const page = await open("#view=values&ind=qualification_rate&level=country");
    await page.locator("#filter-split").selectOption("sex");
    await drawn(page);
    const { areas, periods } = await dataOf(page);
    const country = areas.find((a) => a.level === "country").name.pl;
    assert.deepEqual(new Set(await firstCells(page, "values")), new Set([country]));
    const year = periods.filter((p) => p.kind === "year").at(-1).id;
    await page.locator("#filter-period").selectOption(year);
    await drawn(page);
    assert.match(page.url(), /level=country&period=\d{4}&split=sex/);
    assert.match(await page.locator("#part-values").textContent(), new RegExp(year));
  });

  it("fall back to the total where an indicator lacks the breakdown", async () => {
    const page = await open("#view=values&ind=cost_per_participant&split=sex");
    assert.equal(await page.locator("#filter-split").inputValue(), "total");
    assert.ok(await page.locator("tbody tr").count() > 0);
  });

  it("find an indicator by letters of its name or its code, in the families of the catalogue", async () => {
    const page = await open("#view=values");
    const { families } = await dataOf(page);
    await page.locator("#filter-ind").click();
    assert.deepEqual(await page.locator("#filter-ind-list [role=group]").evaluateAll((groups) => groups.map((group) => group.firstChild.textContent)),
      families.filter((f) => f.indicators.length > 0).map((f) => f.name.pl));
    await page.locator("#filter-ind").fill("EECR04");
    await page.locator("#filter-ind-list [role=option]").first().click();
    await drawn(page);
    assert.match(page.url(), /ind=EECR04/);
  });

  it("offer years first, programming periods then, half-years last", async () => {
    const page = await open("#view=values&ind=participations&level=country");
    const kinds = await page.locator("#filter-period optgroup").evaluateAll((nodes) => nodes.map((node) => [...node.children].map((option) => option.value.length)));
    const [years, programming, halves] = kinds;
    assert.equal(years[0], 3);
    assert.ok(years.slice(1).every((length) => length === 4) && years.length > 1);
    assert.ok(programming.every((length) => length === 9));
    assert.ok(halves.every((length) => length === 7));
  });

  it("name both codes of a breakdown by two columns", async () => {
    const page = await open("#view=values&ind=participations&level=country&split=sex_by_labour_status");
    const names = await page.locator("#filter-split option").allTextContents();
    assert.equal(new Set(names).size, names.length, "no two breakdowns have one name");
    const categories = await page.locator("tbody td:nth-child(2)").allTextContents();
    assert.ok(categories.length > 1);
    categories.forEach((category) => assert.match(category, /^\p{L}[^,_:]*, \p{L}[^_:]*$/u));
  });
});
