// Parts of the page that were made with it: schedule, rounds, how sure the figures are → complete without a program, kept by it, marked where settings do not move them
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../../scripts/openBrowser.ts";
import { projectRoot } from "../architecture/projectRoot.ts";
import { axeFindings } from "./axeFindings.ts";
import { openReport, untilLive } from "./openReport.ts";
import { reportFile, type ReportFile } from "./reportFile.ts";

let browser: Browser;
let bundled: ReportFile;
let two: ReportFile;
let rounds: ReportFile;

beforeAll(async () => {
  browser = await openBrowser();
  bundled = await reportFile(["--add-lang", "ru"]);
  two = await reportFile(["--plan", "two-assessors"]);
  rounds = await reportFile([join(projectRoot, "fixtures/three-rounds")]);
}, 240_000);
afterAll(() => browser.close());

describe("without JavaScript", () => {
  test("the bundled plan says what was due, how sure its figure is, and what causes explain", async () => {
    const { page, faults } = await openReport(browser, bundled.address, { javaScriptEnabled: false });
    const schedule = await page.locator("section[aria-labelledby=schedule]").innerText();
    expect(schedule).toContain("Of 10 clauses due by 2020-12-31, 5 are complete");
    expect(schedule).toMatch(/2020-12-31\s+overdue \(not done on its last day\)\s+1\.5, 3\.2/);
    const sure = await page.locator("section[aria-labelledby=sensitivity]").innerText();
    for (const said of [
      "clauses coded as not due",
      "60.83",
      "84.06",
      "What to verify first",
      "external",
      "72.32",
    ])
      expect(sure).toContain(said);
    expect(sure).toMatch(/late for the cause "external"\s+(\d+\.\d+, ){7}\d+\.\d+\s+67\.97\s+72\.32/);
    await page.getByText("Choices of the method").click();
    expect(await page.getByText("108 combinations").isVisible()).toBe(true);
    expect(sure).not.toContain("ogp-completion-mean");
    expect(await page.locator(".noscript").textContent()).toContain("Русский");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test("of several assessments each is told, and of a series its last round", async () => {
    const several = await openReport(browser, two.address, { javaScriptEnabled: false });
    expect(await several.page.locator("section[aria-labelledby=sensitivity] h3").count()).toBe(2);
    const series = await openReport(browser, rounds.address, { javaScriptEnabled: false });
    expect(await series.page.locator("section[aria-labelledby=series] svg").count()).toBeGreaterThan(0);
    const schedules = series.page.locator("section[aria-labelledby=schedule] svg");
    expect(await schedules.count()).toBe(
      await series.page.locator("section[aria-labelledby=series] svg").count(),
    );
    await several.page.context().close();
    await series.page.context().close();
  });
});

describe("with JavaScript", () => {
  test("they are what the file holds, in its own language again after another", async () => {
    const { page, faults } = await openReport(browser, bundled.address);
    const html = (): Promise<string[]> =>
      Promise.all(
        ["schedule", "sensitivity"].map((id) => page.locator(`section[aria-labelledby=${id}]`).innerHTML()),
      );
    const before = await html();
    await untilLive(page);
    expect(await html()).toEqual(before);
    await page.getByRole("button", { name: "русский" }).click();
    await expect.poll(() => page.locator("#schedule").textContent()).toBe("Что и когда нужно было сделать");
    expect(await page.locator("section[aria-labelledby=schedule] svg path").count()).toBeGreaterThan(0);
    await page.getByRole("button", { name: "English" }).click();
    await expect.poll(html).toEqual(before);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test("what settings do not move says so, and what they move stands beside the publisher's", async () => {
    const { page, faults } = await openReport(browser, two.address);
    await untilLive(page);
    const marks = page.locator(".publishers-part");
    expect(await marks.count()).toBe(0);
    await page.locator("select[name=method]").selectOption("binary");
    await expect.poll(() => marks.count()).toBeGreaterThan(2);
    const rows = await page.locator(".your-row").allInnerTexts();
    expect(rows).toHaveLength(2);
    for (const row of rows) expect(row).toMatch(/^your settings\s+\d+\.\d\d\s/);
    const gap = await page.locator("#gaps ~ .yours-mark").first().innerText();
    const [a = "", b = ""] = rows.map((row) => /\d+\.\d\d/.exec(row)?.[0]);
    // Both are rounded; the difference of the exact ones is.
    expect(Number(/([\d.]+) points/.exec(gap)?.[1])).toBeCloseTo(Math.abs(Number(a) - Number(b)), 1);
    expect(await page.locator("#your-axis-title").count()).toBe(1);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("button", { name: "Back to the publisher's settings" }).click();
    await expect.poll(() => marks.count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
