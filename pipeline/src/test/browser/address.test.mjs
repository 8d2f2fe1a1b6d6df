import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { choose, click, dataOf, drawn, go, open, viewsOf } from "./page.mjs";

const shown = async (page) => page.locator("main").innerText();

describe("the address", () => {
  it("brings back the view that it was copied from", async () => {
    const page = await open("#view=values");
    await click(page, '[data-language="en"]');
    await choose(page, "ind", "completion rate");
    await page.locator("#filter-split").selectOption("age");
    await drawn(page);
    await click(page, '[data-sort="value"]');
    const again = await open(new URL(page.url()).hash);
    assert.equal(await shown(again), await shown(page));
    assert.equal(await again.title(), await page.title());
    assert.equal(await again.locator("html").getAttribute("lang"), "en");
  });

  it("goes back and forward through what was chosen", async () => {
    const page = await open("#view=values&ind=completion_rate");
    const first = await shown(page);
    await choose(page, "ind", "EECR04");
    const second = await shown(page);
    assert.notEqual(second, first);
    await page.goBack();
    await page.waitForFunction(() => !location.hash.includes("EECR04"));
    await drawn(page);
    assert.equal(await shown(page), first);
    await page.goForward();
    await page.waitForFunction(() => location.hash.includes("EECR04"));
    await drawn(page);
    assert.equal(await shown(page), second);
  });

  it("survives one that makes no sense, on every view", async () => {
    const page = await open();
    for (const view of await viewsOf(page)) {
      const odd = await open(`#view=${view}&ind=<script>&ind2=x&level=moon&period=1066&split=x&cat=x&lang=de&by=-none&office=x&offices=x+y&peer=q&area=99&ref=x&as=x&find=%27`);
      assert.ok(await odd.locator("h1").innerText());
      await odd.close();
    }
    await open("#view=none");
  });
});

describe("words", () => {
  it("change with the language, on every view", async () => {
    const page = await open();
    const { texts } = await dataOf(page);
    for (const view of await viewsOf(page)) {
      for (const language of ["en", "pl"]) {
        const other = language === "en" ? "pl" : "en";
        await go(page, `view=${view}&lang=${language}`);
        assert.equal(await page.locator(`[data-key="nav-${view}"]`).innerText(), texts["view_" + view][language]);
        assert.equal(await page.locator(`[data-language="${language}"]`).getAttribute("aria-pressed"), "true");
        const visible = (await page.locator("body").innerText()).split("\n").map((line) => line.trim());
        const foreign = Object.entries(texts).filter(([, t]) => t.pl !== t.en && visible.includes(t[other])).map(([k]) => k)
          .filter((k) => !Object.values(texts).some((t) => t[language] === texts[k][other]));
        assert.deepEqual(foreign, [], `${view} in ${language}`);
      }
    }
  });

  it("are words and numbers only, whatever is chosen", async () => {
    const page = await open();
    const { labels } = await dataOf(page);
    const hashes = [...(await viewsOf(page)).flatMap((view) => ["chart", "table"].map((as) => `view=${view}&as=${as}`)),
      ...Object.keys(labels.breakdown).map((split) => "view=values&level=country&ind=participations&split=" + split)];
    for (const hash of hashes) {
      await go(page, hash);
      assert.doesNotMatch(await page.locator("body").innerText(), /\[object|undefined|NaN|\bnull\b|Infinity|\{\w+\}/, hash);
    }
  });

  it("write numbers as each language does", async () => {
    const page = await open();
    const formatted = await page.evaluate(() => ["pl", "en"].map((language) => [
      inUnit("PLN", language, "6528.54"), inUnit("proportion", language, "0.1045"), inUnit("proportion", language, "0.104449"),
      inUnit("persons", language, "1234567"), inUnit("PLN", language, "-0.004"), inUnit("PLN", language, "-1234.5")]));
    assert.deepEqual(formatted, [
      ["6\u00a0528,54\u00a0zł", "10,5\u00a0%", "10,4\u00a0%", "1\u00a0234\u00a0567", "0,00\u00a0zł", "\u22121\u00a0234,50\u00a0zł"],
      ["PLN\u00a06,528.54", "10.5%", "10.4%", "1,234,567", "PLN\u00a00.00", "PLN\u00a0\u22121,234.50"]]);
  });
});
