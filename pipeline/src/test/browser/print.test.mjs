import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { open } from "./page.mjs";

describe("print", () => {
  it("shows the chart and the table of the view, and nothing to press", async () => {
    const page = await open("#view=quality", { colorScheme: "dark" });
    assert.equal(await page.locator('[data-part="quality"] table').count(), 0);
    await page.emulateMedia({ media: "print" });
    await page.locator('[data-part="quality"] table').waitFor();
    assert.equal(await page.locator('[data-part="quality"] .figure svg').count(), 1);
    assert.equal(await page.locator("button:visible:not(.sort), nav:visible, select:visible, input:visible").count(), 0);
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), "rgb(255, 255, 255)");
    await page.emulateMedia({ media: "screen" });
    await page.locator('[data-part="quality"] table').waitFor({ state: "detached" });
  });

  it("makes pages of paper", async () => {
    const page = await open("#view=agreement");
    const pdf = await page.pdf({ format: "A4" });
    assert.equal(pdf.subarray(0, 4).toString(), "%PDF");
    assert.ok((pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) || []).length >= 1);
  });
});
