// What all tests of the dashboard share. DASHBOARD and INDICATORS are absolute paths of a published dashboard/index.html
// and indicators.csv, CHROMIUM is the browser.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, afterEach, before, beforeEach } from "node:test";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

export const { DASHBOARD, INDICATORS, CHROMIUM = "/usr/bin/chromium" } = process.env;
assert.ok(DASHBOARD && INDICATORS, "set DASHBOARD and INDICATORS to the published files");
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

let browser;
let requests;
let complaints;
let opened;

before(async () => {
  browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
});
after(() => browser.close());
beforeEach(() => {
  [requests, complaints, opened] = [[], [], []];
});
afterEach(async () => {
  await Promise.all(opened.map((page) => page.close()));
  assert.deepEqual(requests, [], "the page asks for nothing");
  assert.deepEqual(complaints, [], "the page complains of nothing");
});

/** A page that notes every request but the one for itself, every console message and every error. */
export async function open(hash = "", options = {}, file = DASHBOARD, ready = "html[data-ready]") {
  const address = pathToFileURL(file).href;
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, ...options });
  opened.push(page);
  page.on("request", (request) => {
    if (!request.url().startsWith(address) && !/^(blob|data):/.test(request.url())) requests.push(request.url());
  });
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("dialog", (dialog) => { complaints.push("dialog " + dialog.message()); dialog.dismiss(); });
  await page.goto(address + hash);
  await page.locator(ready).waitFor({ state: "attached" });
  return page;
}

/** Once what was chosen is drawn. */
export const drawn = (page) => page.locator('#main[aria-busy="false"]').waitFor();

/** Follows an address within the page: an address that the reader wrote or was sent. */
export async function go(page, hash) {
  await page.evaluate(async (wanted) => {
    if (location.hash === "#" + wanted) return;
    const came = new Promise((resolve) => window.addEventListener("hashchange", resolve, { once: true }));
    location.hash = wanted;
    await came;
  }, hash);
  await drawn(page);
}

export async function click(page, selector) {
  await page.locator(selector).first().click();
  await drawn(page);
}

/** Chooses in a field that finds one of many by a few letters. */
export async function choose(page, field, letters) {
  await page.locator("#filter-" + field).fill(letters);
  await page.keyboard.press("Enter");
  await drawn(page);
}

export const dataOf = (page) => page.evaluate(() => JSON.parse(document.getElementById("data").textContent));
export const viewsOf = (page) => page.evaluate("[...views.keys()]");
export const firstCells = (page, part) => page.locator(`[data-part="${part}"] tbody th`).allTextContents();
export const collate = (names, language) => [...names].sort(new Intl.Collator(language).compare);
export const withoutMark = (text) => text.replace("\ufeff", "");

export async function downloaded(page, selector) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(selector).first().click()]);
  const bytes = await readFile(await download.path());
  return { name: download.suggestedFilename(), bytes, text: bytes.toString("utf8") };
}

/** What axe finds; the page must have been opened with bypassCSP. */
export async function violations(page) {
  if (!await page.evaluate(() => "axe" in window)) await page.addScriptTag({ path: axe });
  return page.evaluate(async () => (await window.axe.run(document, { resultTypes: ["violations"] })).violations
    .map((v) => v.id + ": " + v.nodes.map((n) => n.target.join(" ") + " " + n.failureSummary).join("; ")));
}
