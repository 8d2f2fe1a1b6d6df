import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, it } from "node:test";
import { click, dataOf, downloaded, INDICATORS, open, withoutMark } from "./page.mjs";

const published = async () => (await readFile(INDICATORS, "utf8")).replaceAll("\r\n", "\n");

describe("downloads", () => {
  it("give all data exactly as indicators.csv", async () => {
    const page = await open();
    const { name, text } = await downloaded(page, "#all-values");
    assert.equal(name, "indicators.csv");
    const { values } = await dataOf(page);
    const whole = await published();
    if (values.leftOut.length === 0) {
      assert.ok(text === whole, "the same text");
      assert.equal(await page.locator("#left-out").innerText(), "");
    } else {
      const here = new Set(text.split("\n"));
      assert.ok(whole.split("\n").filter((line) => here.has(line)).join("\n") === text.trimEnd(), "lines of indicators.csv");
      assert.match(await page.locator("#left-out").innerText(), /\d/);
    }
  });

  it("give the rows that are shown, in their order, as they stand in indicators.csv", async () => {
    const page = await open("#view=values&ind=qualification_rate&split=sex");
    await click(page, '[data-sort="value"]');
    const { name, text } = await downloaded(page, '[data-download="csv"]');
    assert.equal(name, "szansa-values.csv");
    const [head, ...lines] = withoutMark(text).trimEnd().split("\n");
    assert.match(head, /^area_name,indicator,area_level,area,period,/);
    const names = await page.locator("tbody th").allTextContents();
    assert.deepEqual(lines.map((line) => line.split(",")[0]), names);
    const columns = head.split(",").indexOf("note");
    const known = new Set((await published()).split("\n"));
    for (const line of lines) assert.ok(known.has(line.split(",").slice(1, columns + 1).join(",")), line);
  });

  it("tell of every reference, and of the rank", async () => {
    const page = await open("#view=ranking&ind=cost_per_participant&ref=peer_group&as=table");
    const { text } = await downloaded(page, '[data-download="csv"]');
    const [head, ...lines] = withoutMark(text).trimEnd().split("\n").map((line) => line.split(","));
    const cell = (line, column) => line[head.indexOf(column)];
    assert.ok(lines.some((line) => cell(line, "judgement_peer_group") !== ""), "judged against peers");
    for (const line of lines.filter((l) => cell(l, "rank"))) {
      const [best, rank, worst, of] = ["rank_best", "rank", "rank_worst", "ranked"].map((c) => Number(cell(line, c)));
      assert.ok(1 <= best && best <= rank && rank <= worst && worst <= of, line.join(","));
    }
    assert.ok(lines.some((line) => cell(line, "rank") === "1"), "somebody is first");
  });

  it("give what cells say where no published values stand behind them", async () => {
    const page = await open("#view=quality&as=table&by=-rows");
    const { text } = await downloaded(page, '[data-part="quality"] [data-download="csv"]');
    const rows = withoutMark(text).trimEnd().split("\n").slice(1).map((line) => Number(line.split(",")[2]));
    assert.equal(rows.length, await page.locator('[data-part="quality"] tbody tr').count());
    assert.deepEqual(rows, [...rows].sort((a, b) => b - a));
  });

  it("give a chart as a picture that stands on its own", async () => {
    const page = await open("#view=quality&lang=en");
    const svg = await downloaded(page, '[data-part="quality"] [data-download="svg"]');
    assert.match(svg.name, /^szansa-quality\.svg$/);
    assert.match(svg.text, /Files and rows by office/);
    assert.match(svg.text, /Fingerprint/);
    assert.match(svg.text, /font-family="/);
    assert.doesNotMatch(svg.text, /class=|var\(--|url\(http/);
    const png = await downloaded(page, '[data-part="quality"] [data-download="png"]');
    assert.equal(png.bytes.subarray(1, 4).toString(), "PNG");
    const width = await page.locator('[data-part="quality"] .figure svg').evaluate((node) => node.getBoundingClientRect().width);
    assert.ok(png.bytes.readUInt32BE(16) >= 2 * width, "drawn twice as large, so that it is sharp");
  });

  it("copy the address", async () => {
    const page = await open("#view=quality&lang=en");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.locator('[data-key="copy-quality"]').click();
    await page.waitForFunction(() => document.getElementById("status").textContent.includes("link"));
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), page.url());
  });
});
