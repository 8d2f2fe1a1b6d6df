import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { dataOf, go, open, violations, viewsOf } from "./page.mjs";

/** What is chosen on the way, so that axe sees marks, categories and both tables and charts. */
const CHOSEN = "&split=sex";

const SEEN = [["light", 1440, "chart"], ["light", 390, "chart"], ["dark", 1440, "chart"], ["dark", 390, "chart"], ["light", 390, "table"], ["dark", 1440, "table"]];

describe("axe", () => {
  for (const [colorScheme, width, as] of SEEN) {
    it(`finds nothing on any view: ${colorScheme}, ${width} wide, as ${as}`, async () => {
      const page = await open("#as=" + as, { colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
      for (const view of await viewsOf(page)) {
        await go(page, `view=${view}&as=${as}${CHOSEN}`);
        assert.deepEqual(await violations(page), [], view);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width, view + " does not hang over the edge");
      }
    });
  }

  it("finds nothing in an open list, menu and definition", async () => {
    const page = await open("#view=values", { viewport: { width: 390, height: 900 }, bypassCSP: true });
    await page.locator("#filter-ind").click();
    assert.deepEqual(await violations(page), []);
    await page.keyboard.press("Escape");
    await page.locator("#menu").click();
    assert.deepEqual(await violations(page), []);
    await page.locator("#parts .actions button").first().click();
    assert.equal(await page.locator("dialog[open]").count(), 1);
    assert.deepEqual(await violations(page), []);
  });
});

describe("a narrow screen", () => {
  it("shows every view 320 pixels wide without scrolling sideways", async () => {
    const page = await open("", { viewport: { width: 320, height: 640 } });
    for (const view of await viewsOf(page)) {
      await go(page, "view=" + view);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, view);
    }
  });
});

describe("languages", () => {
  it("are said of the page, of each language's button and of what stays in another language", async () => {
    const page = await open("#lang=en&view=quality");
    assert.equal(await page.locator("html").getAttribute("lang"), "en");
    const { language } = await dataOf(page);
    if (await page.evaluate(() => submissions.some((s) => s.issues.length > 0))) {
      assert.ok(await page.locator(`[data-part="issues"] tbody [lang="${language}"]`).count() > 0);
    }
    assert.equal(await page.locator('[data-language="pl"]').getAttribute("lang"), "pl");
  });
});

describe("the accessibility statement", () => {
  it("has the act's parts in both languages, states no date, and names whom to write to", async () => {
    for (const [lang, act, contact] of [["pl", /4 kwietnia 2019/, /Informacje zwrotne/], ["en", /4 April 2019/, /Feedback and contact/]]) {
      const page = await open("#view=accessibility&lang=" + lang);
      const words = await page.locator("main").innerText();
      assert.match(words, act);
      assert.equal(await page.locator(".prose h2").count(), 7);
      assert.match(words, contact);
      assert.doesNotMatch(words, /\b20[2-9]\d-\d\d-\d\d\b/);
      const { contact: named } = await dataOf(page);
      if (named[lang]) assert.ok(words.includes(named[lang]));
    }
  });
});
