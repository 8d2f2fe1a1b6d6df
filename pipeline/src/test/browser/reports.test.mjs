import assert from "node:assert/strict";
import { dirname, join } from "node:path";
import { readdir } from "node:fs/promises";
import { describe, it } from "node:test";
import { DASHBOARD, open, violations } from "./page.mjs";

const REPORTS = join(dirname(DASHBOARD), "..", "reports");
const [office] = (await readdir(join(REPORTS, "offices"))).filter((name) => name.endsWith(".html"));
const PAGES = ["index.html", "evaluation.html", join("offices", office)];

const report = (name, options = {}) => open("", options, join(REPORTS, name), "main");

describe("reports", () => {
  for (const name of PAGES) {
    for (const width of [1440, 390]) {
      it(`axe finds nothing in ${name}, ${width} wide`, async () => {
        const page = await report(name, { viewport: { width, height: 900 }, bypassCSP: true });
        assert.deepEqual(await violations(page), []);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width, "does not hang over the edge");
      });
    }
  }

  it("the contents lead to every chapter", async () => {
    const page = await report("evaluation.html");
    const targets = await page.locator("nav a").evaluateAll((links) => links.map((a) => a.getAttribute("href")));
    assert.ok(targets.length > 5);
    for (const target of targets) assert.equal(await page.locator(`section${target}`).count(), 1, target);
  });

  it("the list leads to HTML and PDF of every report", async () => {
    const page = await report("index.html");
    const links = await page.locator("tbody a").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
    assert.ok(links.includes("evaluation.html") && links.includes("evaluation.pdf"));
    const there = new Set((await readdir(REPORTS, { recursive: true })).map((file) => file.replaceAll("\\", "/")));
    for (const link of links) assert.ok(there.has(decodeURIComponent(link)), link);
  });
});
