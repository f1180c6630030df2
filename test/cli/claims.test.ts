// nap over claims of parts and other things, and over a plan of which only totals are known
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "./runCli.ts";
import { expectTranscript } from "./transcript.ts";

const town = { cwd: join(projectRoot, "fixtures/claims/town") };
const totals = { cwd: join(projectRoot, "fixtures/claims/totals") };

test.each(["en", "az", "ru"])("claims of parts and other things, in one line each: %s", (language) =>
  expectTranscript(
    `audit-statements-${language}`,
    ["audit", "--format", "compact", "--lang", language],
    town,
  ),
);

test("the claims of a plan of totals", () =>
  expectTranscript("audit-totals", ["audit", "--format", "compact"], totals));

test("in csv and JSON both kinds of answers are there", async () => {
  const { stdout } = await runCli(["audit", "--format", "csv"], town);
  expect(stdout).toContain(",claim,");
  expect(stdout).toContain(",comparison,");
  const json = JSON.parse((await runCli(["audit", "--format", "json"], town)).stdout) as {
    claims: { figure: string }[];
    statements: { of: string; verdict: string }[];
    comparisons: { total: number; pairs: unknown[] };
  };
  expect(json.claims.map(({ figure }) => figure)).toEqual(["70", "70.00"]);
  expect(json.statements.find(({ of }) => of === "direction:2")?.verdict).toBe("impossible");
  expect(json.comparisons.total).toBe(json.comparisons.pairs.length);
});

test.each([["score"], ["compare"], ["explain", "overall"], ["sensitivity"]])(
  "%s says that a plan of totals has no clauses",
  async (...args) => {
    const { stderr, stdout, exitCode } = await runCli(args, totals);
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("of plan coast-2030 only totals are known, and this needs clauses");
  },
);

test("the letter about a plan of totals asks for all that is not known of any clause", async () => {
  const { stdout } = await runCli(["audit", "--request", "--format", "json"], totals);
  const { letters } = JSON.parse(stdout) as { letters: { figures: { facts: { id: string }[] }[] }[] };
  expect(letters[0]?.figures[0]?.facts.map(({ id }) => id)).toEqual([
    "denominator",
    "counted-clauses",
    "statuses",
    "status-values",
    "parts",
    "weights",
    "gaps",
    "rounding",
    "more-decimals",
    "evidence",
  ]);
  expect(stdout).toContain("the mean of each direction was taken first");
});

test("check and list read a plan of totals", async () => {
  expect((await runCli(["check"], totals)).exitCode).toBe(0);
  expect((await runCli(["list", "plans", "--format", "csv"], totals)).stdout).toContain("coast-2030");
});

test("a circle of changes, and ids that lead nowhere, are told at their lines", async () => {
  const cwd = mkdtempSync(join(tmpdir(), "nap-claims-"));
  mkdirSync(join(cwd, "assessments/a"), { recursive: true });
  writeFileSync(
    join(cwd, "plan.yaml"),
    'format: nap/plan@1\nid: p\nperiod: {start: 2024, end: 2026}\ndirections: [{id: "1", clauses: [{id: "1.1"}]}]\n',
  );
  const digits = "7".repeat(5000);
  writeFileSync(
    join(cwd, "assessments/a/assessment.yaml"),
    `format: nap/assessment@1
id: a
plan: p
method: percent
claims:
  - {id: x, figure: up 2 % from y}
  - {id: y, figure: up 2 % from x}
  - {id: z, figure: "50", of: "direction:11"}
  - {id: z, figure: "50", of: __proto__}
  - {figure: "${digits}"}
  - {figure: 24 %, unit: clauses}
`,
  );
  const { stdout } = await runCli(["check", "--format", "csv"], { cwd });
  const codes = stdout.split("\n").flatMap((line) => /NAP\d{3}/.exec(line) ?? []);
  rmSync(cwd, { recursive: true });
  expect(codes).toEqual(["NAP246", "NAP245", "NAP301", "NAP210", "NAP210"]);
});
