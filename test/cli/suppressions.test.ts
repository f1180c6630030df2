// A workspace with suppressions → what they cover, what is told of them, and figures that none of them changes
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { inTemporaryFolder } from "./builtCli.ts";
import { runCli, type CliRun } from "./runCli.ts";

const plan = (above: string, behind: string): string => `format: nap/plan@1
id: p
period: {start: 2020, end: 2022}
bodies: [{id: moj, name: Ministry of Justice}, {id: pgo, name: Prosecutor}]
directions:
  - id: "1"
    clauses:
      ${above}
      - id: "1.1"
        window: {start: 2019, end: 2021}
        lead: [moj]
      - id: "1.2"
        window: {start: 2019, end: 2021} ${behind}
      - {id: "1.3"}
`;

const files = (nap: string, above = "# clauses", behind = ""): Record<string, string> => ({
  "nap.yaml": `format: nap/workspace@1\n${nap}`,
  "plan.yaml": plan(above, behind),
  "assessments/own/assessment.yaml":
    "format: nap/assessment@1\nid: own\nplan: p\nscale: three-step\nmethod: halves\nratings: ratings.csv\n",
  "assessments/own/ratings.csv": "clause,body,status\n1.1,moj,not-due\n1.2,,not-due\n1.3,pgo,full\n",
});

const runIn = (all: Record<string, string>, argv: readonly string[], today = "2026-06-30"): Promise<CliRun> =>
  inTemporaryFolder((folder) => {
    for (const [name, text] of Object.entries(all)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return runCli(argv, { cwd: folder, today });
  });

interface Problem {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly params: Readonly<Record<string, unknown>>;
  readonly suppressed?: { readonly reason: string; readonly until: string | null };
}

/** `NAP208 9` of what counts, `(NAP208 9)` of what is suppressed: each with its line. */
const told = ({ stdout }: CliRun): string[] =>
  (JSON.parse(stdout) as { problems: Problem[] }).problems.map(({ code, line, suppressed }) =>
    suppressed === undefined ? `${code} ${line}` : `(${code} ${line})`,
  );

const check = async (nap: string, above?: string, behind?: string): Promise<string[]> =>
  told(await runIn(files(nap, above, behind), ["check", "--format", "json"]));

const all = ["NAP218 2", "NAP208 10", "NAP208 13"];

test("SARIF tells comments in the file from the list of the workspace; what is in the baseline has a state", async () => {
  const own = files(
    "baseline: known.yaml\nsuppress: [{rule: NAP208, clause: '1.2', reason: b}]\n",
    "# nap-ignore NAP208: a",
  );
  const run = await runIn({ ...own, "known.yaml": "format: nap/baseline@1\nfindings: []\n" }, [
    "check",
    "--format",
    "sarif",
  ]);
  const { runs } = JSON.parse(run.stdout) as {
    runs: { results: { ruleId: string; baselineState: string; suppressions: { kind: string }[] }[] }[];
  };
  expect(
    runs[0]?.results.map(({ ruleId, baselineState, suppressions }) => [
      ruleId,
      baselineState,
      ...suppressions.map(({ kind }) => kind),
    ]),
  ).toEqual([
    ["NAP218", "new"],
    ["NAP208", "new", "inSource"],
    ["NAP208", "new", "external"],
  ]);
});

test("without suppressions", async () => {
  expect(await check("")).toEqual(all);
});

test.each([
  // On a line of its own: for what begins below, with all that is in it.
  ["# nap-ignore NAP208: extended", "", ["NAP218 2", "(NAP208 10)", "NAP208 13"]],
  ["# nap-ignore window-outside-plan: extended", "", ["NAP218 2", "(NAP208 10)", "NAP208 13"]],
  ["# nap-ignore NAP218, NAP208: extended", "", ["NAP218 2", "(NAP208 10)", "NAP208 13"]],
  ["# nap-ignore NAP208: extended\n\n      # more", "", ["NAP218 2", "(NAP208 12)", "NAP208 15"]],
  // At the end of a line: for this line.
  ["#", "# nap-ignore NAP208: extended", ["NAP218 2", "NAP208 10", "(NAP208 13)"]],
  // Another word, or another rule.
  ["# nap-ignored NAP208: extended", "", all],
  ["# nap-ignore NAP212: extended", "", ["NAP218 2", "NAP902 8", "NAP208 10", "NAP208 13"]],
  // Not understood.
  ["# nap-ignore NAP208", "", ["NAP218 2", "NAP903 8", "NAP208 10", "NAP208 13"]],
  ["# nap-ignore NAP208:  (until 2027-01-01)", "", ["NAP218 2", "NAP903 8", "NAP208 10", "NAP208 13"]],
  ["# nap-ignore: extended", "", ["NAP218 2", "NAP903 8", "NAP208 10", "NAP208 13"]],
  ["# nap-ignore NAP20: extended", "", ["NAP218 2", "NAP903 8", "NAP208 10", "NAP208 13"]],
  ["# nap-ignore NAP208: extended (until March)", "", ["NAP218 2", "NAP903 8", "NAP208 10", "NAP208 13"]],
])("the comment %j, and behind a line %j", async (above, behind, expected) => {
  expect(await check("", above, behind)).toEqual(expected);
});

test.each([
  ["{rule: NAP208, reason: extended}", ["NAP218 2", "(NAP208 10)", "(NAP208 13)"]],
  ['{rule: NAP208, clause: "1.2", reason: extended}', ["NAP218 2", "NAP208 10", "(NAP208 13)"]],
  ["{rule: NAP208, file: plan.yaml, reason: extended}", ["NAP218 2", "(NAP208 10)", "(NAP208 13)"]],
  // Of a problem that stands for two rows, one.
  ['{rule: NAP218, clause: "1.2", reason: letter}', ["NAP218 2", "(NAP218 3)", "NAP208 10", "NAP208 13"]],
  ["{rule: no-reason, body: moj, reason: letter}", ["(NAP218 2)", "NAP218 3", "NAP208 10", "NAP208 13"]],
  ["{rule: NAP218, assessment: own, reason: letter}", ["(NAP218 2)", "NAP208 10", "NAP208 13"]],
  ["{rule: NAP218, assessment: other, reason: letter}", ["NAP218 2", "NAP902 2", "NAP208 10", "NAP208 13"]],
  ["{rule: NAP218, round: y1, reason: letter}", ["NAP218 2", "NAP902 2", "NAP208 10", "NAP208 13"]],
  ['{rule: NAP208, reason: " "}', ["NAP218 2", "NAP903 2", "NAP208 10", "NAP208 13"]],
  ["{rule: NAP28, reason: extended}", ["NAP218 2", "NAP903 2", "NAP208 10", "NAP208 13"]],
  ["{rule: NAP208}", ["NAP218 2", "NAP202 2", "NAP208 10", "NAP208 13"]],
])("suppress: [%s]", async (entry, expected) => {
  expect(await check(`suppress: [${entry}]\n`)).toEqual(expected);
});

test.each([
  ["2026-06-30", [], ["NAP218 2", "(NAP208 10)", "(NAP208 13)"]],
  ["2026-07-01", [], ["NAP218 2", "NAP901 2", "NAP208 10", "NAP208 13"]],
  ["2026-06-30", ["--today", "2026-07-01"], ["NAP218 2", "NAP901 2", "NAP208 10", "NAP208 13"]],
])("on %s with %j the last day has come, or has not", async (clock, flags, expected) => {
  const nap = "suppress: [{rule: NAP208, reason: extended, until: 2026-06-30}]\n";
  const run = await runIn(files(nap), ["check", "--format", "json", ...flags], clock);
  expect(told(run)).toEqual(expected);
  expect(run.stderr).toContain(`as of ${flags[1] ?? clock} (--today)`);
});

test("the day is not said where it decides nothing", async () => {
  const run = await runIn(files("suppress: [{rule: NAP208, reason: extended}]\n"), ["check"]);
  expect(run.stderr).toBe("");
  expect(run.stdout.trim().split("\n").at(-1)).toBe("1 warning in 4 files; 2 suppressed");
});

const everything = "suppress: [NAP203, NAP208, NAP218, NAP302, NAP312]\n".replace(
  /NAP\d+/g,
  "{rule: $&, reason: known}",
);

test.each(["full", "partialy"])(
  "no figure changes, whether all can be read or not: status %s",
  async (status) => {
    const score = async (nap: string): Promise<{ run: CliRun; scores: unknown }> => {
      const own = files(nap);
      own["assessments/own/ratings.csv"] += `1.2,moj,${status}\n`;
      own["assessments/own/ratings.csv"] =
        own["assessments/own/ratings.csv"]?.replace("1.2,,not-due\n", "") ?? "";
      const run = await runIn(own, ["score", "--format", "json"]);
      return { run, scores: (JSON.parse(run.stdout) as { scores: unknown }).scores };
    };
    const [bare, covered] = [await score(""), await score(everything)];
    expect(covered.scores).toEqual(bare.scores);
    expect([bare.run.exitCode, covered.run.exitCode]).toEqual([status === "full" ? 0 : 1, 0]);
    expect(JSON.stringify(covered.scores)).toContain(
      status === "full" ? '"outcome":"scored"' : '"insufficient"',
    );
  },
);

test("the formats for people leave out what does not count, and those for programs have it with its reason", async () => {
  const nap = "suppress: [{rule: NAP208, reason: extended, until: 2027-01-01}]\n";
  const [compact, csv, json] = await Promise.all(
    ["compact", "csv", "json"].map((format) => runIn(files(nap), ["check", "--quiet", "--format", format])),
  );
  expect(compact?.stdout).not.toContain("NAP208");
  expect(csv?.stdout.split("\n")[0]).toContain("places,suppressed,until,baseline");
  expect(csv?.stdout).toContain(",extended,2027-01-01,");
  const { summary } = JSON.parse(json?.stdout ?? "") as { summary: object };
  expect(summary).toMatchObject({ errors: 0, warnings: 1, suppressed: 2, baseline: 0, hidden: 0 });
});
