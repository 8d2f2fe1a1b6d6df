// Takes the pictures of the dashboard that stand in the docs.
// Usage: CHROMIUM=/usr/bin/chromium node pictures.mjs OUT/dashboard/index.html FOLDER
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [dashboard, folder] = process.argv.slice(2);
const { CHROMIUM = "/usr/bin/chromium" } = process.env;
const OFFICE = "&office=radom";
const VIEWS = {
  overview: "",
  map: "&ind=qualification_rate",
  ranking: "&ind=qualification_rate" + OFFICE,
  funnel: "&ind=qualification_rate" + OFFICE,
  trend: "&ind=qualification_rate",
  frontier: "&ind=qualification_rate&ind2=cost_per_participant" + OFFICE,
  office: "&ind=qualification_rate" + OFFICE,
  compare: "&ind=cost_per_participant",
  matrix: OFFICE,
  peers: "",
  quality: "",
};
const TALLEST = 1900; // what follows is more of the same

const browser = await chromium.launch({
  executablePath: CHROMIUM,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
for (const [view, filters] of Object.entries(VIEWS)) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });
  await page.goto(pathToFileURL(dashboard).href + "#view=" + view + "&lang=en" + filters);
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.screenshot({ path: join(folder, "dashboard-" + view + ".png"), fullPage: true,
    clip: { x: 0, y: 0, width: 1280, height: Math.min(height, TALLEST) } });
  await page.close();
}
await browser.close();
