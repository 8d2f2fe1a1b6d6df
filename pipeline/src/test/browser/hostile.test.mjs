import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { gunzipSync, gzipSync } from "node:zlib";
import { DASHBOARD, drawn, go, open, viewsOf } from "./page.mjs";

const MARKUP = "<img src=x onerror=alert(1)>";
const LONG = "MOPS \"Nowe\" 'Jutro'\tw\tGminie " + "Ż".repeat(200);
const FORMULA = "=HYPERLINK(\"http://x\")";
let folder;
let file;

/** The delivered files, packed, with paths that are markup. */
function repacked(packed) {
  const submissions = JSON.parse(gunzipSync(Buffer.from(packed, "base64")));
  submissions.forEach((s) => { s.path = MARKUP + s.path; });
  return gzipSync(JSON.stringify(submissions)).toString("base64");
}

/** The published page with other names of offices and files in its data, as a delivery may bring them. */
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "szansa-"));
  file = join(folder, "index.html");
  const html = await readFile(DASHBOARD, "utf8");
  const [start, end] = ['id="data">', "</script>"];
  const from = html.indexOf(start) + start.length;
  const to = html.indexOf(end, from);
  const data = JSON.parse(html.slice(from, to));
  data.areas.filter((a) => a.level === "office").forEach((area, i) => {
    const name = [MARKUP, LONG, FORMULA][i % 3];
    area.name = { pl: name, en: name };
  });
  data.reconciliations.forEach((r) => { r.project = MARKUP; r.note = MARKUP; });
  const named = html.slice(0, from) + JSON.stringify(data).replaceAll("<", "\\u003c") + html.slice(to);
  await writeFile(file, named.replace(/(id="submissions">)([^<]*)/, (_, tag, packed) => tag + repacked(packed)));
});
after(() => rm(folder, { recursive: true }));

describe("hostile names", () => {
  for (const width of [1440, 390]) {
    it(`are text on every view, ${width} wide`, async () => {
      const page = await open("", { viewport: { width, height: 900 } }, file);
      let seen = 0;
      for (const view of await viewsOf(page)) {
        for (const as of ["chart", "table"]) {
          await go(page, `view=${view}&as=${as}`);
          assert.equal(await page.locator("img, body script:not([type]):not(:nth-last-of-type(-n+2))").count(), 0, view);
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width, `${view} as ${as} does not hang over the edge`);
          seen += (await page.locator("main").innerText()).includes(MARKUP) ? 1 : 0;
        }
      }
      assert.ok(seen >= 3, "the name is read as it was written");
    });
  }

  it("are text in the list of offices", async () => {
    const page = await open("#view=values", {}, file);
    await page.locator("#filter-find").fill("onerror");
    await drawn(page);
    assert.deepEqual(new Set(await page.locator("tbody th").allTextContents()), new Set([MARKUP]));
  });
});
