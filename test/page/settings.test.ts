// Random settings of a reader → the page shows the figures that the command line gives under a method that says the same
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import fc from "fast-check";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { choiceNames, choices } from "../../src/page/settings/choices.ts";
import { settingsText } from "../../src/page/settings/settingsText.ts";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";
import { openBrowser } from "../../scripts/openBrowser.ts";
import { openReport, untilLive } from "./openReport.ts";
import { reportFile } from "./reportFile.ts";

const runs = process.env["PAGE_RUNS"] === undefined ? 500 : Number(process.env["PAGE_RUNS"]);
const plans = ["az-nap-2020-2022", "two-assessors"] as const;
type PlanName = (typeof plans)[number];
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
}, 240_000);
afterAll(() => browser.close());

/** Each with the settings that it has: most rules are as the publisher has them. */
const settingsOf = (plan: PlanName) =>
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
function methodText(plan: PlanName, base: string, settings: ReadonlyMap<string, string>): string {
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
  /** From the least to the greatest figure that what is not known allows. */
  readonly bounds: readonly string[];
  /** In the lines of the clauses, an assessment after the other. */
  readonly clauses: readonly string[];
}

/** What stands on the page under each of these settings. */
const shownOn = (page: Page, fragments: readonly string[]): Promise<Shown[]> =>
  page.evaluate(async (hashes) => {
    const texts = (selector: string): string[] =>
      Array.from(document.querySelectorAll(selector), ({ textContent }) => textContent ?? "");
    const figure = (text: string): string => /[\d.,]+(?=\u00a0%)/.exec(text)?.[0] ?? "–";
    const shown: { overall: string[]; bounds: string[]; clauses: string[] }[] = [];
    for (const hash of hashes) {
      const drawn = new Promise((resolve) =>
        addEventListener("hashchange", () => setTimeout(resolve), { once: true }),
      );
      location.hash = hash;
      await drawn;
      shown.push({
        overall: texts(".controls .yours").map(figure),
        bounds: Array.from(document.querySelectorAll(".controls .yours"), ({ parentElement }) =>
          (parentElement?.querySelector(".your-bounds")?.textContent?.match(/\d+\.\d+/g) ?? ["–"]).join(" "),
        ),
        clauses: texts("details.clause .states").map((text) => text.replaceAll(/[^\d.–]+/g, " ").trim()),
      });
    }
    return shown;
  }, fragments);

interface ScoreJson {
  readonly assessment: { readonly id: string };
  readonly method: { readonly id: string };
  readonly overall: { readonly percent: string | null };
  readonly bounds: Readonly<
    Record<"least" | "greatest", { readonly exact: string; readonly value: string } | null>
  >;
  readonly clauses: readonly { readonly id: string; readonly percent: string | null }[];
}

/** Under many methods at once, for one day. */
async function printed(plan: PlanName, asOf: string | undefined, texts: readonly string[]): Promise<Shown[]> {
  const paths = texts.map((text) => {
    const path = join(folder, `own-${(written += 1)}.yaml`);
    writeFileSync(path, text.replace("id: own", `id: own-${written}`));
    return path;
  });
  const argv = ["score", "--bounds", "--format", "json", ...paths.flatMap((path) => ["--method", path])];
  const { stdout, stderr } = await runCli([...argv, ...(asOf === undefined ? [] : ["--as-of", asOf])], {
    cwd: workspaces[plan],
  });
  if (stdout === "") throw new Error(stderr);
  const { scores } = JSON.parse(stdout) as { scores: readonly ScoreJson[] };
  return paths.map((path) => {
    const id = basename(path, ".yaml");
    const own = scores.filter(({ method, clauses }) => method.id === id && clauses.length > 0);
    const percents = new Map<string, string[]>();
    for (const [at, { clauses }] of own.entries())
      for (const { id: clause, percent } of clauses) {
        const all = percents.get(clause) ?? own.map(() => "–");
        percents.set(clause, all.with(at, percent ?? "–"));
      }
    return {
      overall: own.map(({ overall }) => overall.percent ?? "–"),
      bounds: own.map(({ bounds: { least, greatest } }) =>
        least === null || greatest === null || least.exact === greatest.exact
          ? "–"
          : `${least.value} ${greatest.value}`,
      ),
      clauses: [...percents]
        .toSorted(([a], [b]) => place(plan, a) - place(plan, b))
        .map(([, all]) => all.join(" ")),
    };
  });
}

let written = 0;

const orders = new Map<PlanName, readonly string[]>();
const place = (plan: PlanName, clause: string): number => orders.get(plan)?.indexOf(clause) ?? 0;

test(
  `${runs} settings give on the page what the command line prints`,
  async () => {
    for (const plan of plans) {
      const page = pages.get(plan);
      if (page === undefined) throw new TypeError("the page was not opened");
      orders.set(plan, await page.locator("details.clause .id").allTextContents());
      const all = fc
        .sample(settingsOf(plan), { numRuns: runs / plans.length, seed: 20_201_231 })
        .filter((settings) => settings.size > 0);
      for (const asOf of new Set(all.map((settings) => settings.get("as-of")))) {
        const ofDay = all.filter((settings) => settings.get("as-of") === asOf);
        for (let from = 0; from < ofDay.length; from += 50) {
          const some = ofDay.slice(from, from + 50);
          const base = plan === "two-assessors" ? "halves" : "ogp-completion-mean";
          const expected = await printed(
            plan,
            asOf,
            some.map((settings) => methodText(plan, settings.get("method") ?? base, settings)),
          );
          const shown = await shownOn(
            page,
            some.map((settings, at) => `${settingsText(settings)}&n=${from + at}`),
          );
          for (const [at, settings] of some.entries())
            expect(shown[at], settingsText(settings)).toEqual(expected[at]);
        }
      }
    }
  },
  Math.max(240_000, runs * 100),
);
