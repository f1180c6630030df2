// The page of the bundled plan, in a real browser → complete without a program; nothing asked of a network; no fault of access
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCli } from "../cli/runCli.ts";
import { openBrowser } from "../../scripts/openBrowser.ts";
import { projectRoot } from "../architecture/projectRoot.ts";
import { axeFindings } from "./axeFindings.ts";
import { openReport, untilLive } from "./openReport.ts";
import { reportFile, type ReportFile } from "./reportFile.ts";

let browser: Browser;
let bundled: ReportFile;
let inAll: ReportFile;

beforeAll(async () => {
  browser = await openBrowser();
  bundled = await reportFile();
  inAll = await reportFile(["--add-lang", "az", "--add-lang", "ru"]);
}, 240_000);
afterAll(() => browser.close());

describe("without JavaScript", () => {
  test("the page says all that is known, clause by clause", async () => {
    const { page, faults } = await openReport(browser, bundled.address, { javaScriptEnabled: false });
    const text = (await page.locator("#page").innerText()).replaceAll("\u00a0", " ");
    for (const said of ["published 86 %", "72.22 %", "65.99 %", "48.44", "84.06", "1.2, 3.7, 4.10"])
      expect(text).toContain(said);
    expect(await page.locator("details.clause").count()).toBe(64);
    await page.locator("details.clause > summary", { hasText: "1.6" }).first().click();
    const opened = await page.locator("#clause-1\\.6").innerText();
    expect(opened).toContain("letter-2021, Annex 1, 1.6");
    expect(await page.locator(".controls, .tools, button").count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test("the first page of print holds the sentences and the axis, and nothing else", async () => {
    const { page } = await openReport(browser, bundled.address, { javaScriptEnabled: false });
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 672, height: 1000 });
    const [bottom, after] = await page.evaluate(() => {
      const lead = document.querySelector(".lead");
      return [
        lead?.getBoundingClientRect().bottom ?? 0,
        lead === null ? "" : getComputedStyle(lead).breakAfter,
      ];
    });
    // A4 without its margins is 178 × 265 mm.
    expect(bottom).toBeLessThan((265 / 25.4) * 96);
    expect(after).toBe("page");
    expect(await page.locator("#clause-1\\.1 td").first().isVisible()).toBe(true);
    await page.context().close();
  });
});

describe("with JavaScript", () => {
  test("it asks nothing of a network, breaks no rule of its policy, and says nothing on the console", async () => {
    const { page, faults } = await openReport(browser, bundled.address);
    await untilLive(page);
    await page.locator("select[name=method]").selectOption("halves");
    await page.locator("input[type=search]").fill("budget");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test("what the program draws is what the file holds", async () => {
    const still = await openReport(browser, bundled.address, { javaScriptEnabled: false });
    const before = await still.page.locator(".lead").innerHTML();
    const live = await openReport(browser, bundled.address);
    await untilLive(live.page);
    expect(await live.page.locator(".lead").innerHTML()).toBe(before);
    await still.page.context().close();
    await live.page.context().close();
  });

  test("a browser that cannot decompress shows what is written, without controls or a fault", async () => {
    const context = await browser.newContext();
    await context.addInitScript(() => Reflect.deleteProperty(globalThis, "DecompressionStream"));
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("console", (message) => faults.push(message.text()));
    page.on("pageerror", ({ message }) => faults.push(message));
    await page.goto(bundled.address);
    await page.waitForTimeout(500);
    expect(await page.locator("details.clause").count()).toBe(64);
    expect(await page.locator(".controls, .tools, button").count()).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });

  test("a link to a clause opens it", async () => {
    const { page } = await openReport(browser, `${bundled.address}#clause-4.12`);
    await untilLive(page);
    await expect.poll(() => page.locator("#clause-4\\.12").getAttribute("open")).not.toBeNull();
    expect(await page.locator("#clause-4\\.12 table").isVisible()).toBe(true);
    await page.context().close();
  });

  test("the keyboard alone opens a clause and changes a rule", async () => {
    const { page } = await openReport(browser, bundled.address);
    await untilLive(page);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("clauses");
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press("Tab");
      if (await page.evaluate(() => document.activeElement?.tagName === "SUMMARY")) break;
    }
    await page.keyboard.press("Enter");
    expect(await page.locator("details.clause[open]").count()).toBe(1);
    await page.locator("select[name=not-due]").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => page.evaluate(() => location.hash)).toBe("#not-due=zero");
    await page.context().close();
  });
});

describe("access", () => {
  const schemes = ["light", "dark"] as const;
  test.each(schemes.flatMap((scheme) => ["en", "az", "ru"].map((lang) => [scheme, lang] as const)))(
    "axe finds nothing in %s, %s",
    async (colorScheme, lang) => {
      const { page } = await openReport(browser, `${inAll.address}#lang=${lang}&not-due=zero`, {
        colorScheme,
      });
      await untilLive(page);
      await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(lang);
      await page.evaluate(() => {
        for (const details of [...document.querySelectorAll("details")].slice(0, 8)) details.open = true;
      });
      expect(await axeFindings(page)).toEqual([]);
      await page.context().close();
    },
    60_000,
  );
});

test("two assessors, with the parts of their difference open: axe finds nothing, and it is small enough", async () => {
  const { address, html } = await reportFile(["--plan", "two-assessors"]);
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(300_000);
  const { page, faults } = await openReport(browser, address);
  await untilLive(page);
  await page.getByText("What the difference is made of").click();
  expect(await page.locator("#gaps ~ div details svg").first().isVisible()).toBe(true);
  expect(await axeFindings(page)).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
}, 60_000);

test("axe finds what is planted", async () => {
  const { page } = await openReport(browser, bundled.address);
  await untilLive(page);
  await page.evaluate(() =>
    document
      .querySelector(".tools input[type=search]")
      ?.closest("label")
      ?.replaceWith(Object.assign(document.createElement("input"), { type: "search" })),
  );
  expect(await axeFindings(page)).toEqual([expect.stringMatching(/^label: /)]);
  await page.context().close();
});

describe("widths", () => {
  test.each([360, 768, 1280, 1920])("nothing is wider than a screen of %s px", async (width) => {
    const { page } = await openReport(browser, inAll.address, { viewport: { width, height: 900 } });
    await untilLive(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.context().close();
  });
});

test("the same call gives the same bytes", async () => {
  const { stdout } = await runCli(["report"], { cwd: "/" });
  expect(stdout).toBe(bundled.html);
});

describe("it is small enough to be sent by mail", () => {
  const sizeOf = async (...argv: string[]): Promise<number> =>
    Buffer.byteLength((await reportFile(argv)).html);

  test.each(["en", "az", "ru"] as const)(
    "in %s alone, and with each other language beside it",
    async (lang) => {
      const alone = await sizeOf("--lang", lang);
      expect(alone).toBeLessThanOrEqual(300_000);
      for (const other of ["en", "az", "ru"].filter((own) => own !== lang))
        expect((await sizeOf("--lang", lang, "--add-lang", other)) - alone, other).toBeLessThanOrEqual(
          20_000,
        );
    },
  );

  test("with a second assessment of the same plan", async () => {
    const folder = mkdtempSync(join(tmpdir(), "nap-page-"));
    const own = join(projectRoot, "data/plans/az-nap-2020-2022");
    const first = join(own, "assessments/account-2020-coded");
    const text = readFileSync(join(first, "assessment.yaml"), "utf8");
    writeFileSync(
      join(folder, "assessment.yaml"),
      text.replace(/^id: .*$/m, "id: second").replace(/^doubts: .*\n/m, ""),
    );
    for (const name of ["ratings.csv", "claims.csv"]) copyFileSync(join(first, name), join(folder, name));
    const plan = ["--plan", join(own, "plan.yaml"), "--fail-on", "never"];
    const one = await sizeOf(join(first, "assessment.yaml"), ...plan);
    const both = await sizeOf(join(first, "assessment.yaml"), join(folder, "assessment.yaml"), ...plan);
    expect(both - one).toBeGreaterThan(10_000);
    // With the rows of ten bodies, causes, and the charts of their difference: more than the 60 kB that were hoped for.
    expect(both - one).toBeLessThanOrEqual(96_000);
  });
});
