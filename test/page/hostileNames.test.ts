// ids, names, labels, words and claims of an attacker, wherever a file may have one → a page on which nothing of them runs
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../../scripts/openBrowser.ts";
import { faultOfPage } from "../../scripts/fuzz/faultOfPage.ts";
import { openReport, untilLive } from "./openReport.ts";
import { reportFile } from "./reportFile.ts";

const files: Readonly<Record<string, string>> = {
  "plan.yaml": `format: nap/plan@1
id: "</script><img src=x onerror=alert(21)>"
title: {en: "T </script><script>alert(22)</script>\\u2028\\u2029", az: "<img src=x onerror=alert(23)>"}
notice: "<iframe src=javascript:alert(24)>"
invented: true
jurisdiction: "XX"
period: {start: 2020, end: 2022}
sources: [{id: "<b onclick=alert(25)>", title: "\\u202e<svg onload=alert(26)>", date: 2021-08-31}]
bodies: [{id: "<i onmouseover=alert(27)>", name: "\\"><img src=x onerror=alert(28)>", aliases: [x]}]
rounds: [{id: "<u>", title: "<math><a xlink:href=javascript:alert(29)>", month: 6}]
directions:
  - id: "'\\"><script>alert(30)</script>"
    title: "javascript:alert(31)"
    clauses:
      - {id: "<img src=x onerror=alert(32)>", title: "<!--<script>", bodies: ["<i onmouseover=alert(27)>"], activities: [{id: "<a href=javascript:alert(33)>", title: "]]><script>alert(34)</script>"}]}
      - {id: "__proto__", title: "&lt;script&gt;alert(35)&lt;/script&gt;"}
      - {id: "constructor", title: "\\\\u003cscript>"}
`,
  "assessments/a/assessment.yaml": `format: nap/assessment@1
id: "<img src=x onerror=alert(41)>"
plan: ../../plan.yaml
title: "</style><script>alert(42)</script>"
assessor: {name: "<script>alert(43)</script>", kind: coded}
of: {body: "<i onmouseover=alert(27)>", source: "<b onclick=alert(25)>"}
period: {start: 2020, end: 2020}
scale: "<scale onload=alert(44)>"
method: "<method onload=alert(45)>"
claims: [{figure: "50", of: "<img src=x onerror=alert(46)>", unit: "<b>", note: "</script>", source: "<b onclick=alert(25)>"}, {figure: "33.3", clauses: 3, source: "<b onclick=alert(25)>"}]
ratings: ratings.csv
replies:
  - {clause: "__proto__", body: "<i onmouseover=alert(27)>", answer: object, comment: "</script><script>alert(47)</script>\\u2028", evidence: "javascript:alert(48)"}
`,
  "assessments/a/ratings.csv": `clause,activity,rater,status,evidence,note,cause
<img src=x onerror=alert(32)>,<a href=javascript:alert(33)>,</script><script>alert(51)</script>,<full>,javascript:alert(52),"data:text/html,<script>alert(53)</script>",<b>
__proto__,,R,none,"https://good.example/""onmouseover=alert(54)",,external
constructor,,R,not-due,,<svg onload=alert(55)>,
`,
  "scales/s.yaml": `format: nap/scale@1
id: "<scale onload=alert(44)>"
levels: [{id: none, label: "<img src=x onerror=alert(61)>"}, {id: "<full>", label: {en: "</script><script>alert(62)</script>", "en-<x>": "y"}}]
`,
  "methods/m.yaml": `format: nap/method@1
id: "<method onload=alert(45)>"
version: 1
title: "<script>alert(71)</script>"
basis: "</script><script>alert(72)</script>"
values: {"<scale onload=alert(44)>": {none: 0, "<full>": 1}, percent: as-given}
bands: [{id: "<img src=x onerror=alert(73)>", min: 100}, {id: low, min: 0}]
`,
};

let browser: Browser;
let folder = "";
beforeAll(async () => {
  browser = await openBrowser();
  folder = mkdtempSync(join(tmpdir(), "nap-names-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}, 240_000);
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const call = ["--fail-on", "never", "--add-lang", "az", "--title", "</title><script>alert(81)</script>"];

test("every control of the page, with and without its program", async () => {
  const { address, html } = await reportFile(call, { cwd: folder });
  expect(faultOfPage(html)).toBeNull();
  expect(html).not.toMatch(/[\u2028\u2029\u202e]/);
  for (const javaScriptEnabled of [true, false]) {
    const { page, faults } = await openReport(browser, address, { javaScriptEnabled });
    if (javaScriptEnabled) {
      await untilLive(page);
      for (const control of await page.locator("select").all()) {
        const values = await control
          .locator("option")
          .evaluateAll((all) => all.map((own) => (own as HTMLOptionElement).value));
        for (const value of values.slice(0, 2))
          await control.selectOption(value, { timeout: 2000 }).catch(() => {});
      }
      for (const closed of await page.locator("details:not([open]) > summary").all())
        await closed.click({ timeout: 500 }).catch(() => {});
      await page.waitForTimeout(100);
    }
    expect(faults).toEqual([]);
    const found = await page
      .evaluate(() => ({
        foreign: document.querySelectorAll("img, iframe, object, embed, base, math, body script[src]").length,
        handlers: [...document.querySelectorAll("*")].flatMap((element) =>
          element.getAttributeNames().filter((name) => /^on/i.test(name)),
        ),
        links: [...document.querySelectorAll("a[href], [*|href]")].flatMap((link) => {
          const to = link.getAttribute("href") ?? link.getAttribute("xlink:href") ?? "";
          return /^\s*(javascript|data|vbscript):/i.test(to) ? [to] : [];
        }),
      }))
      .catch(() => null);
    if (javaScriptEnabled) expect(found).toEqual({ foreign: 0, handlers: [], links: [] });
    expect(await page.locator("h1").textContent()).toBe("</title><script>alert(81)</script>");
    await page.context().close();
  }
}, 120_000);

test("an address of an attacker sets nothing but the settings", async () => {
  const { address } = await reportFile(call, { cwd: folder });
  for (const hash of [
    "#<img src=x onerror=alert(91)>",
    "#method=__proto__&values=constructor",
    `#${encodeURIComponent("</script><script>alert(92)</script>")}`,
    "#__proto__[x]=1&constructor=2&eligible=javascript:alert(93)",
    `#m=${"a".repeat(100_000)}`,
    "#%E0%A4%A&%ff",
  ]) {
    const { page, faults } = await openReport(browser, address + hash);
    await untilLive(page);
    expect(faults, hash.slice(0, 60)).toEqual([]);
    expect(await page.evaluate(() => ({}) instanceof Object && Object.keys(Object.prototype).length)).toBe(0);
    await page.context().close();
  }
}, 120_000);
