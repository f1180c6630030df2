// Random settings of a reader → the page shows the figures that the command line gives under a method that says the same
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { choiceNames, choices } from "../../src/page/settings/choices.ts";
import { settingsText } from "../../src/page/settings/settingsText.ts";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";
import { openBrowser } from "./openBrowser.ts";
import { openReport, untilLive } from "./openReport.ts";
import { reportFile } from "./reportFile.ts";

const runs = process.env["PAGE_RUNS"] === undefined ? 500 : Number(process.env["PAGE_RUNS"]);
const plans = ["az-nap-2020-2022", "two-assessors"] as const;
const methods = ["halves", "binary", "ogp-completion-mean", "full-or-partial", "weakest-body", "sigma-due"];
const levels = {
  "az-nap-2020-2022": ["not-started", "limited", "substantial", "complete"],
  "two-assessors": ["none", "partial", "full"],
} as const;
const scales = { "az-nap-2020-2022": "ogp-completion", "two-assessors": "three-step" } as const;

const workspaces = {
  "az-nap-2020-2022": join(projectRoot, "data/plans/az-nap-2020-2022"),
  "two-assessors": join(projectRoot, "data/examples/two-assessors"),
} as const;

let browser: Browser;
const pages = new Map<string, Page>();
const folder = mkdtempSync(join(tmpdir(), "nap-settings-"));

beforeAll(async () => {
  browser = await openBrowser();
  for (const plan of plans) {
    const { address } = await reportFile([], { cwd: workspaces[plan] });
    const { page } = await openReport(browser, address);
    await untilLive(page);
    pages.set(plan, page);
  }
}, 60_000);
afterAll(() => browser.close());

/** Each with the settings that it has: most rules are as the publisher has them. */
const settingsOf = (plan: (typeof plans)[number]) =>
  fc
    .record(
      {
        method: fc.constantFrom(
          ...methods.filter((id) => plan !== "two-assessors" || id !== "ogp-completion-mean"),
        ),
        "as-of": fc.constantFrom("2020-06-30", "2020-12-31", "2021-12-31", "2023-01-01"),
        ...Object.fromEntries(choiceNames.map((name) => [name, fc.constantFrom<string>(...choices[name])])),
        ...Object.fromEntries(
          levels[plan].map((level) => [`value.${level}`, fc.constantFrom("0", "1/7", "1/3", "0.5", "1")]),
        ),
      },
      { requiredKeys: [] },
    )
    .map(
      (chosen) =>
        new Map(Object.entries(chosen).filter((entry): entry is [string, string] => entry[1] !== undefined)),
    );

/** The same rules as a method of its own. */
function methodText(
  plan: (typeof plans)[number],
  base: string,
  settings: ReadonlyMap<string, string>,
): string {
  const lines = [
    "format: nap/method@1",
    "id: own",
    "version: 1",
    "title: Own",
    "basis: assumption",
    `extends: ${base}`,
  ];
  const add = (key: string, name: string): void => {
    const value = settings.get(name);
    if (value !== undefined) lines.push(`${key}: ${value}`);
  };
  const within = (["raters", "bodies", "activities"] as const).filter((name) => settings.has(name));
  if (within.length > 0)
    lines.push(`within: {${within.map((name) => `${name}: ${settings.get(name)}`).join(", ")}}`);
  add("across", "across");
  add("weights", "weights");
  add("eligible", "eligible");
  const treat = (["unrated", "not-due", "unrated-part", "no-evidence"] as const).filter((name) =>
    settings.has(name),
  );
  if (treat.length > 0)
    lines.push(`treat: {${treat.map((name) => `${name}: ${settings.get(name)}`).join(", ")}}`);
  const values = levels[plan].filter((level) => settings.has(`value.${level}`));
  if (values.length > 0)
    lines.push(
      "values:",
      `  ${scales[plan]}: {${values.map((level) => `${level}: ${settings.get(`value.${level}`)}`).join(", ")}}`,
    );
  return `${lines.join("\n")}\n`;
}

interface Shown {
  readonly overall: readonly string[];
  readonly clauses: readonly string[];
}

/** What stands in the controls and in the lines of the clauses, an assessment after the other. */
const shownOn = (page: Page, fragment: string): Promise<Shown> =>
  page.evaluate(async (hash) => {
    location.hash = hash;
    await new Promise((resolve) =>
      addEventListener("hashchange", () => setTimeout(resolve, 0), { once: true }),
    );
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const texts = (selector: string): string[] =>
      Array.from(document.querySelectorAll(selector), ({ textContent }) => textContent ?? "");
    const figure = (text: string): string => /[\d.,]+(?=\u00a0%)/.exec(text)?.[0] ?? "–";
    return {
      overall: texts(".controls .yours").map(figure),
      clauses: texts("details.clause .states").map((text) => text.replaceAll(/[^\d.–]+/g, " ").trim()),
    };
  }, fragment);

interface ScoreJson {
  readonly assessment: { readonly id: string };
  readonly overall: { readonly percent: string | null };
  readonly clauses: readonly { readonly id: string; readonly percent: string | null }[];
}

test(
  `${runs} settings give on the page what the command line prints`,
  async () => {
    const chosen = fc
      .constantFrom(...plans)
      .chain((plan) => settingsOf(plan).map((settings) => ({ plan, settings })));
    let number = 0;
    await fc.assert(
      fc.asyncProperty(chosen, async ({ plan, settings }) => {
        number++;
        const page = pages.get(plan);
        if (page === undefined || settings.size === 0) return;
        const base = settings.get("method") ?? (plan === "two-assessors" ? "halves" : "ogp-completion-mean");
        const path = join(folder, `own-${number}.yaml`);
        writeFileSync(path, methodText(plan, base, settings));
        const asOf = settings.get("as-of");
        const { stdout, stderr } = await runCli(
          [
            "score",
            "--plan",
            plan,
            "--method",
            path,
            "--format",
            "json",
            ...(asOf === undefined ? [] : ["--as-of", asOf]),
          ],
          { cwd: workspaces[plan] },
        );
        if (stdout === "") throw new Error(stderr);
        const { scores } = JSON.parse(stdout) as { scores: readonly ScoreJson[] };
        const rated = scores.filter(({ clauses }) => clauses.length > 0);
        const shown = await shownOn(page, `${settingsText(settings)}&n=${number}`);
        expect(shown.overall).toEqual(rated.map(({ overall }) => overall.percent ?? "–"));
        const percents = new Map<string, string[]>();
        for (const { clauses } of rated)
          for (const { id, percent } of clauses)
            percents.set(id, [...(percents.get(id) ?? []), percent ?? "–"]);
        if (rated.length === 1)
          expect(shown.clauses).toEqual([...percents.values()].map((all) => all.join(" ")));
      }),
      { numRuns: runs, seed: 20_201_231 },
    );
  },
  Math.max(60_000, runs * 400),
);
