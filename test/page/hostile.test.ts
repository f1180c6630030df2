// Titles, notes, evidence and the publisher's words of an attacker → text on the page, and links that say where they lead
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { shownText } from "../../src/page/safe/shownText.ts";
import { openBrowser } from "../../scripts/openBrowser.ts";
import { openReport, untilLive } from "./openReport.ts";
import { reportFile } from "./reportFile.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 240_000);
afterAll(() => browser.close());

const bidi = "\u202egpj.exe\u2066\u200b";
const texts = [
  `<script>alert(1)</script>`,
  `</script><img src=x onerror=alert(2)>`,
  `<!--<script>`,
  `"><svg onload=alert(3)>`,
  `javascript:alert(4)`,
  `&lt;b&gt; & <b>`,
  `{{constructor.constructor('alert(5)')()}}`,
  `__proto__ constructor`,
  bidi,
];

const quoted = (text: string): string => JSON.stringify(text);
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A workspace in which each text is the title of a clause, its evidence and its note. */
function workspaceOf(all: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "nap-hostile-"));
  const clauses = all.map((text, at) => `      - {id: "1.${at + 1}", title: ${quoted(text)}}`);
  writeFileSync(
    join(folder, "plan.yaml"),
    [
      "format: nap/plan@1",
      "id: hostile",
      `title: ${quoted(`Plan ${all[0]}`)}`,
      "period: {start: 2020, end: 2022}",
      "directions:",
      '  - id: "1"',
      `    title: ${quoted(all.join(" "))}`,
      "    clauses:",
      ...clauses,
      "",
    ].join("\n"),
  );
  writeFileSync(
    join(folder, "own.csv"),
    [
      "clause,status,evidence,note",
      ...all.map(
        (text, at) => `1.${at + 1},partial,${cell(text)},${cell(`https://good.example/${at} ${text}`)}`,
      ),
      "",
    ].join("\n"),
  );
  return folder;
}

const call = (folder: string): string[] => [
  join(folder, "own.csv"),
  "--plan",
  join(folder, "plan.yaml"),
  "--scale",
  "three-step",
  "--fail-on",
  "never",
];

test("they stay text, and nothing runs", async () => {
  const folder = workspaceOf(texts);
  writeFileSync(
    join(folder, "note.md"),
    [
      "# <b>Note</b>",
      "",
      "[safe](https://good.example/a) [bad](javascript:alert(6)) [data](data:text/html,x) <script>alert(7)</script>",
      "",
      "- **strong** *soft* ![pic](https://evil.example/p.png)",
      "",
    ].join("\n"),
  );
  writeFileSync(
    join(folder, "logo.svg"),
    `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(8)"><script>alert(9)</script><rect width="9" height="9"/></svg>`,
  );
  const more = [
    "--note",
    join(folder, "note.md"),
    "--logo",
    join(folder, "logo.svg"),
    "--title",
    texts[1] ?? "",
  ];
  const { address, html } = await reportFile([...call(folder), ...more]);
  const { page, faults } = await openReport(browser, address);
  await untilLive(page);
  await page.getByRole("button", { name: "Open all" }).click();
  await page.locator("input[type=search]").fill("script");
  await page.locator("input[type=search]").fill("");
  await page.waitForTimeout(200);
  expect(faults).toEqual([]);
  expect(await page.locator("h1").textContent()).toBe(texts[1]);
  const titles = await page.locator("details.clause .title").allTextContents();
  expect(titles).toEqual(texts.map(shownText));
  expect(html).not.toContain("\u202e");
  const links = await page
    .locator("a[href]:not([href^='#'])")
    .evaluateAll((all) => all.map((link) => [link.getAttribute("href"), link.getAttribute("rel")]));
  expect(new Set(links.map(([, rel]) => rel))).toEqual(new Set(["noopener noreferrer"]));
  // A picture in a note is a link to it: nothing is loaded.
  expect(new Set(links.map(([href]) => new URL(href ?? "").host))).toEqual(
    new Set(["good.example", "evil.example"]),
  );
  expect(await page.locator("#clause-1\\.1").innerText()).toContain("(leads to good.example)");
  expect(await page.locator(".note").innerText()).toContain("[bad](javascript:alert(6))");
  await page.context().close();
});

test("whatever a text is, the page shows it as it is to be seen", async () => {
  const strange = fc
    .string({ unit: "binary", maxLength: 30 })
    .map((text) => text.replaceAll(/\p{Cs}|\0/gu, "x"));
  const some = fc
    .sample(strange, { numRuns: 80, seed: 7 })
    .map((text) => `a${text}<b>&"'`)
    // YAML and CSV cannot hold all controls.
    .map((text) => text.replaceAll(/[\p{Cc}\ufeff\ufffe\uffff]/gu, " "));
  const { address } = await reportFile(call(workspaceOf(some)));
  const { page, faults } = await openReport(browser, address);
  await untilLive(page);
  const titles = await page.locator("details.clause .title").allTextContents();
  expect(titles).toEqual(some.map(shownText));
  expect(faults).toEqual([]);
  await page.context().close();
});
