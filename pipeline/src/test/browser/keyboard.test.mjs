import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { drawn, firstCells, open } from "./page.mjs";

const focused = (page) => page.evaluate(() => document.activeElement.dataset.key || document.activeElement.id);

async function press(page, ...keys) {
  for (const key of keys) await page.keyboard.press(key);
  await drawn(page);
}

describe("the keyboard alone", () => {
  it("skips to the content without losing the view", async () => {
    const page = await open("#view=quality&lang=en");
    await press(page, "Tab", "Enter");
    assert.equal(await focused(page), "main");
    assert.match(page.url(), /view=quality&lang=en|lang=en&view=quality/);
  });

  it("goes to a view, whose heading gets the focus, and back", async () => {
    const page = await open("#lang=en");
    await page.locator('[data-key="nav-quality"]').focus();
    await press(page, "Enter");
    await page.waitForFunction(() => document.activeElement.id === "heading");
    assert.match(await page.title(), /^Data quality · /);
    await page.goBack();
    await page.waitForFunction(() => document.getElementById("heading").textContent !== "Data quality");
    assert.match(page.url(), /#lang=en$/);
  });

  it("chooses an indicator, a breakdown and an order, and keeps the focus", async () => {
    const page = await open("#view=values&lang=en");
    await page.locator("#filter-ind").focus();
    await page.keyboard.type("qualif rate");
    await press(page, "ArrowDown", "ArrowUp", "Enter");
    assert.equal(await page.locator("#filter-ind").inputValue(), "Qualification rate");
    assert.equal(await focused(page), "filter-ind");
    await page.locator("#filter-split").focus();
    await page.locator("#filter-split").selectOption("sex");
    await drawn(page);
    assert.equal(await focused(page), "filter-split");
    await page.locator('[data-sort="value"]').focus();
    await press(page, "Enter");
    await press(page, "Enter");
    assert.equal(await page.evaluate(() => document.activeElement.dataset.sort), "value");
    assert.equal(await page.locator('th[aria-sort="ascending"]').count(), 1);
  });

  it("leaves a list of choices with Escape, and what was chosen stays", async () => {
    const page = await open("#view=values");
    const before = await page.locator("#filter-ind").inputValue();
    await page.locator("#filter-ind").focus();
    await page.keyboard.type("xyz");
    await press(page, "Escape");
    await press(page, "Tab");
    assert.equal(await page.locator("#filter-ind").inputValue(), before);
    assert.equal(await page.locator("#filter-ind").getAttribute("aria-expanded"), "false");
  });

  it("types into a search field letter by letter", async () => {
    const page = await open("#view=definitions&as=table");
    const all = (await firstCells(page, "definitions")).length;
    await page.locator("#filter-find").focus();
    await page.keyboard.type("CO01", { delay: 20 });
    await drawn(page);
    assert.equal(await page.locator("#filter-find").inputValue(), "CO01");
    const found = (await firstCells(page, "definitions")).length;
    assert.ok(found >= 1 && found < all);
    assert.match(await page.locator("#status").textContent(), new RegExp(String(found)));
  });

  it("opens a definition and gives the focus back", async () => {
    const page = await open();
    await page.locator(".cards button").first().focus();
    await press(page, "Enter");
    assert.equal(await page.locator("dialog[open] h2").count(), 1);
    await page.keyboard.press("Escape");
    assert.equal(await page.locator("dialog[open]").count(), 0);
    assert.match(await focused(page), /^define-/);
  });

  it("reaches everything that can be clicked, and shows where it is", async () => {
    const page = await open("#view=values");
    const expected = await page.locator("a[href]:visible, button:visible, select:visible, input:visible").count();
    const seen = new Set();
    for (let i = 0; i < expected + 20; i++) {
      await page.keyboard.press("Tab");
      const outline = await page.evaluate(() => {
        const node = document.activeElement;
        if (node === document.body) return undefined;
        node.dataset.tabbed = "";
        return getComputedStyle(node).outlineStyle;
      });
      if (outline === undefined) break;
      seen.add(outline);
    }
    assert.deepEqual([...seen], ["solid"]);
    assert.equal(await page.locator("a[href]:visible:not([data-tabbed]), button:visible:not([data-tabbed]), select:visible:not([data-tabbed]), input:visible:not([data-tabbed])").count(), 0);
  });
});
