// A method without values → counts and shares of the statuses in every command, and no figure in any
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { inTemporaryFolder } from "./builtCli.ts";
import { runCli } from "./runCli.ts";

const cwd = join(projectRoot, "fixtures/counts/coast");
const run = (...argv: string[]) => runCli(argv, { cwd });

interface Figure {
  readonly exact: string | null;
  readonly percent: string | null;
  readonly scored: number;
  readonly coverage: string | null;
  readonly reason: string | null;
  readonly statuses?: {
    readonly levels: readonly {
      readonly status: string;
      readonly count: number;
      readonly ofScored: string;
      readonly ofInScope: string;
    }[];
    readonly several: { readonly count: number };
  };
}

interface ScoresJson {
  readonly scores: readonly {
    readonly overall: Figure;
    readonly directions: readonly (Figure & { readonly id: string })[];
    readonly bodies: readonly (Figure & { readonly id: string })[];
    readonly clauses: readonly (Figure & { readonly id: string })[];
    readonly claims: readonly {
      readonly figure: string;
      readonly verdict: string;
      readonly shares?: { readonly found: readonly object[]; readonly tried: number };
    }[];
  }[];
}

const scored = async (): Promise<ScoresJson["scores"][number]> => {
  const { stdout } = await run("score", "--assessment", "leaflet-2025", "--format", "json");
  const [score] = (JSON.parse(stdout) as ScoresJson).scores;
  if (score === undefined) throw new Error(stdout);
  return score;
};

const counts = ({ statuses }: Figure): string =>
  `${(statuses?.levels ?? []).map(({ status, count }) => `${status} ${count}`).join(", ")}; ${statuses?.several.count}`;

test("the statuses are counted over the plan, its directions and its bodies, and nothing has a number", async () => {
  const { overall, directions, bodies, clauses } = await scored();
  expect(counts(overall)).toBe("complete 2, substantial 0, limited 1, not-started 1; 1");
  expect(overall.statuses?.levels[0]).toStrictEqual({
    status: "complete",
    count: 2,
    ofScored: "40.00",
    ofInScope: "33.33",
  });
  expect(directions.map(counts)).toStrictEqual([
    "complete 1, substantial 0, limited 0, not-started 0; 1",
    "complete 1, substantial 0, limited 1, not-started 1; 0",
  ]);
  expect(bodies.map((body) => `${body.id}: ${counts(body)}`)).toStrictEqual([
    "port: complete 1, substantial 1, limited 0, not-started 0; 0",
    "town: complete 1, substantial 0, limited 2, not-started 1; 0",
  ]);
  for (const figure of [overall, ...directions, ...bodies, ...clauses]) {
    expect([figure.exact, figure.percent]).toStrictEqual([null, null]);
    expect(figure.reason).not.toBe(null);
  }
  expect([overall.scored, overall.coverage]).toStrictEqual([5, "83.33"]);
});

test("a percent of the whole is a share that was searched, or cannot be checked", async () => {
  const { claims } = await scored();
  expect(claims.map(({ verdict }) => verdict)).toStrictEqual(["reproduced-as-share", "no-figure"]);
  expect(claims[0]?.shares?.found).toStrictEqual([
    { status: "complete", orBetter: false, count: 2, of: "in-scope", whole: 6 },
  ]);
  // Four statuses and two sums that are not theirs already, of those with a status and of those in scope.
  expect(claims[1]?.shares).toStrictEqual({ found: [], tried: 12 });
  const audit = await run("audit", "--assessment", "leaflet-2025");
  const stdout = audit.stdout.replaceAll(/\s+/g, " ");
  expect(stdout).toContain("cannot be checked under this method, which gives no percent");
  expect(stdout).toContain(
    "clauses in band complete: 2 clauses · leaflet-2025: the data give it; they give 2",
  );
  expect(stdout).toContain(
    "clauses in band complete: 40 % · leaflet-2025: the data give it; they give 40 %, 2 of the 5 with a status",
  );
  expect(stdout).not.toContain("No rating could");
});

test("a letter says how many shares were tried, and how many claims it leaves out", async () => {
  const { stdout } = await run("audit", "--assessment", "leaflet-2025", "--request");
  const text = stdout.replaceAll(/\s+/g, " ");
  expect(text).toContain("1 share of the 12 tried rounds to it");
  expect(text).toContain("2 claims are left out: letters are written for percents of the whole plan");
});

test.each([
  ['{figure: "33.33", clauses: 4}', 0, "Which share of the statuses the figure is", "stdout"],
  ['{figure: "40", of: "band:complete"}', 2, "letters are written for percents of the whole plan", "stderr"],
] as const)("a letter about %s", async (claim, code, text, stream) => {
  await inTemporaryFolder(async (folder) => {
    cpSync(cwd, folder, { recursive: true });
    const file = join(folder, "assessment.yaml");
    const before = readFileSync(file, "utf8");
    writeFileSync(file, before.replace(/claims:\n(?: {2}- .*\n)+/, `claims:\n  - ${claim}\n`));
    const argv = ["audit", "--assessment", "leaflet-2025", "--request"];
    const result = await runCli(argv, { cwd: folder });
    expect(result.exitCode).toBe(code);
    expect(result[stream].replaceAll(/\s+/g, " ")).toContain(text);
  });
});

test("what is shown to people names what each share is of", async () => {
  const { stdout, exitCode } = await run("score", "--assessment", "leaflet-2025");
  expect(exitCode).toBe(0);
  expect(stdout).toContain("% of 5 with a status  % of 6 in scope");
  expect(stdout).toMatch(/ {2}1\.2 .*limited, substantial/);
  expect(stdout).not.toContain("insufficient");
  const lines = await run("score", "--assessment", "leaflet-2025", "--by", "outcome", "--format", "compact");
  expect(lines.stdout).toContain("leaflet-2025: status substantial: 0 clauses");
  const csv = await run("score", "--assessment", "leaflet-2025", "--format", "csv");
  expect(csv.stdout).toContain("leaflet-2025,leaflet,status,complete");
  expect(csv.stdout).toContain("40.00 % of 5 with a status; 33.33 % of 6 in scope");
});

test.each([
  [["--min-score", "50"], 1],
  [["--min-score", "50", "--if-no-figure", "pass"], 0],
  [["--min-coverage", "83"], 0],
  [["--min-coverage", "84"], 1],
])("a gate %j", async (flags, exitCode) => {
  expect((await run("score", "--assessment", "leaflet-2025", ...flags)).exitCode).toBe(exitCode);
});

test("two sides agree on statuses, and have no gap", async () => {
  const { stdout } = await run("compare", "--format", "json");
  const { gap, clauses, agreement } = JSON.parse(stdout) as {
    readonly gap: object | null;
    readonly clauses: readonly { readonly id: string; readonly relation: string }[];
    readonly agreement: { readonly n: number };
  };
  expect(gap).toBe(null);
  expect(agreement.n).toBe(3);
  expect(clauses.map(({ id, relation }) => `${id} ${relation}`)).toStrictEqual([
    "1.1 a-above",
    "1.2 no-value",
    "1.3 no-rating",
    "2.1 same",
    "2.2 same",
    "2.3 only-a",
  ]);
  const people = await run("compare");
  expect(people.stdout.replaceAll(/\s+/g, " ")).toContain("leaflet counts the statuses and gives none");
  const { exitCode } = await run("compare", "--max-gap", "5");
  expect(exitCode).toBe(1);
});

test("beside a method that gives a figure nothing is split, not even into 0", async () => {
  const argv = ["compare", "leaflet-2025", "--method", "leaflet", "--method", "halves", "--format", "json"];
  const { directions } = JSON.parse((await run(...argv)).stdout) as {
    readonly directions: readonly { readonly contribution: { readonly rating: unknown } }[];
  };
  expect(directions.map(({ contribution }) => contribution.rating)).toStrictEqual([null, null]);
});

test("the best status is what the schedule takes for complete, and it says so", async () => {
  const { stdout } = await run("schedule", "leaflet-2025");
  expect(stdout).toContain("Of 1 clause due by 2024-12-31, 1 is complete.");
  expect(stdout).toContain('Method leaflet counts the statuses and gives no value: "complete"');
});

test.each([
  [["sensitivity", "leaflet-2025"], "Method leaflet counts the statuses and gives no figure."],
  [["methods", "leaflet"], "the statuses of any scale are counted"],
  [["methods", "--try", "--assessment", "leaflet-2025"], "leaflet *"],
  [["explain", "1.2", "--assessment", "leaflet-2025"], "No figure: rated limited, substantial"],
  [["score", "--bounds", "--assessment", "leaflet-2025"], "gives no figure that could have bounds"],
  [["check"], "no problems"],
  [["score", "--lang", "az"], "Ümumi göstərici yoxdur: metod statusları sayır"],
  [["score", "--lang", "ru"], "Общего показателя нет: методика считает статусы"],
])("%j", async (argv, text) => {
  const { stdout, exitCode } = await run(...argv);
  expect(stdout.replaceAll(/\s+/g, " ")).toContain(text);
  expect(exitCode).toBe(0);
});
