// A round in which bodies replied → on the page the rating, the reply and the decision beside each other, with the same room, the reply in its own language
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../../scripts/openBrowser.ts";
import { languageIn } from "../../src/present/words/languageIn.ts";
import { projectRoot } from "../architecture/projectRoot.ts";
import { axeFindings } from "./axeFindings.ts";
import { openReport, untilLive } from "./openReport.ts";
import { reportFile, type ReportFile } from "./reportFile.ts";

let browser: Browser;
let report: ReportFile;

beforeAll(async () => {
  browser = await openBrowser();
  report = await reportFile([join(projectRoot, "fixtures/replies/workspace"), "--add-lang", "ru"]);
}, 240_000);
afterAll(() => browser.close());

test("without JavaScript each reply stands beside its rating, in names and labels", async () => {
  const { page, faults } = await openReport(browser, report.address, { javaScriptEnabled: false });
  const list = await page.locator("section[aria-labelledby=clauses]").innerText();
  expect(list).toContain("6 replies: 2 agree, 1 partly, 3 object");
  expect(list).toContain("letter 12/4; sent on 2022-01-10; deadline 2022-02-10");
  expect(list).toContain("that is not agreement");
  await page.locator("details.clause > summary", { hasText: "1.1" }).first().click();
  const voices = page.locator("#clause-1\\.1 .voice");
  const texts = await voices.allInnerTexts();
  expect(texts.map((text) => text.replaceAll(/\s+/g, " "))).toEqual([
    "first: A council rating None; Partial evidence no evidence; page of 3 May note or comment no portal was found; a first page",
    "reply: Ministry of Justice rating objects; Full evidence portal.example note or comment Portal işləyir received on 2022-02-01",
    "final rating Partial; changed note or comment the portal has no search decided by D1",
  ]);
  expect(await page.locator("#clause-1\\.1").innerText()).not.toMatch(/\bmoj\b/);
  const widths = await voices.evaluateAll((all) => all.map((own) => own.getBoundingClientRect().width));
  expect(new Set(widths.map(Math.round)).size).toBe(1);
  expect(faults).toEqual([]);
  await page.context().close();
});

test("a reply keeps its language when the page is read in another one", async () => {
  const { page, faults } = await openReport(browser, `${report.address}#lang=ru`);
  await untilLive(page);
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe("ru");
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  const theirs = page.locator("#clause-1\\.1 .voice dd[lang]");
  expect(await theirs.allTextContents()).toEqual(["portal.example", "Portal işləyir"]);
  expect(await page.locator("#clause-1\\.1 .voice").nth(1).textContent()).toContain("возражает; Полностью");
  expect(await axeFindings(page)).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
});

test("the language of a text is told by letters that no other has", () => {
  expect(
    ["Portal işləyir", "Все уже объявлены", "Все сделано", "Усі вже є", "our trainers taught", ""].map(
      languageIn,
    ),
  ).toEqual(["az", "ru", "", "", "", ""]);
});
