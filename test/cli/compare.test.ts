// nap compare as a person or a script runs it → what they see, and the exit code
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "./runCli.ts";
import { expectTranscript } from "./transcript.ts";

const tenClauses = { cwd: join(projectRoot, "fixtures/compare/ten-clauses") };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "nap-compare-"));
  writeFileSync(join(folder, "a.csv"), "clause,status\n1,full\n2,none\n3,full\n");
  writeFileSync(join(folder, "b.csv"), "clause,status\n1,partial\n2,none\n3,none\n");
  writeFileSync(join(folder, "other.csv"), "clause,status\n4,full\n5,partial\n");
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The line of the gap; who speaks follows it. */
const compact = async (argv: readonly string[], cwd: string): Promise<string> =>
  `${(await runCli(["compare", ...argv, "--format", "compact", "--quiet"], { cwd })).stdout.split("\n")[0]}\n`;

describe("what a person sees", () => {
  test("two assessments by different methods", () =>
    expectTranscript("compare", ["compare", "a", "b"], tenClauses));
  test("the evidence of both sides", () =>
    expectTranscript("compare-evidence", ["compare", "a", "b", "--evidence", "--quiet"], tenClauses));
  test("without input: the illustration", () =>
    expectTranscript("compare-bundled", ["compare"], { cwd: folder }));
  test("in Azerbaijani", () =>
    expectTranscript("compare-az", ["compare", "self-report", "alternative", "--lang", "az"], {
      cwd: folder,
    }));
  test("in Russian", () =>
    expectTranscript("compare-ru", ["compare", "self-report", "alternative", "--lang", "ru"], {
      cwd: folder,
    }));
  test("its gates, met or not", () =>
    expectTranscript(
      "compare-gates",
      ["compare", "a", "b", "--max-gap", "56.7129", "--min-agreement", "0.18", "--format", "markdown"],
      tenClauses,
    ));
  test("no common clause", () =>
    expectTranscript("compare-no-common", ["compare", "a.csv", "other.csv", "--quiet"], { cwd: folder }));
  test("three assessments", () =>
    expectTranscript("compare-three", ["compare", "a.csv", "b.csv", "other.csv", "--quiet"], {
      cwd: folder,
    }));
  test("no line is wider than the terminal", async () => {
    const { stdout } = await runCli(["compare", "a", "b", "--evidence", "--all"], tenClauses);
    expect(stdout.split("\n").filter((line) => [...line].length > 80)).toEqual([]);
  });
});

describe("what the call may name", () => {
  const gap =
    "a - b: +56.71 points = coverage +8.10, method +15.63, rating +32.99 (alpha 0.184, 6 of 6 clauses)\n";

  test.each([
    { argv: ["a", "b"] },
    { argv: ["."] },
    { argv: [] },
    { argv: ["assessments/a/assessment.yaml", "assessments/b/assessment.yaml"] },
    { argv: ["assessments/a/assessment.yaml", "b"] },
    { argv: ["assessments/*/assessment.yaml"] },
    { argv: ["--assessment", "a", "--assessment", "b"] },
  ])("$argv", async ({ argv }) => {
    expect(await compact(argv, tenClauses.cwd)).toBe(gap);
  });
  test("the order of the call is the order of the sides", async () => {
    expect(await compact(["b", "a"], tenClauses.cwd)).toMatch(/^b - a: -56\.71 /);
    expect(await compact(["b", "assessments/a/assessment.yaml"], tenClauses.cwd)).toMatch(/^b - a: -56\.71 /);
  });
  test("one assessment under two methods, and two each under its own", async () => {
    const methods = ["--method", "method-b", "--method", "method-a"];
    expect(await compact(["a", ...methods], tenClauses.cwd)).toMatch(
      /^a \(method-b\) - a \(method-a\): -10\.19 points = coverage 0\.00, method -10\.19, rating 0\.00 /,
    );
    expect(await compact(["b", "a", ...methods], tenClauses.cwd)).toMatch(/^b - a: -56\.71 /);
  });
  test("an assessment against itself", async () => {
    expect(await compact(["a", "a"], tenClauses.cwd)).toMatch(/^a - a: 0\.00 points = coverage 0\.00/);
  });
  test("loose tables", async () => {
    expect(await compact(["a.csv", "b.csv"], folder)).toBe(
      "a - b: +50.00 points = coverage 0.00, method 0.00, rating +50.00 (alpha 0.194, 3 of 3 clauses)\n",
    );
  });
});

describe("exit codes", () => {
  test.each([
    { argv: ["a", "b", "--max-gap", "57"], exitCode: 0, says: "" },
    {
      argv: ["a", "b", "--max-gap", "56.7129"],
      exitCode: 1,
      says: "gate not met: the gap between a and b is 56.7130",
    },
    { argv: ["a", "b", "--min-agreement", "0.18"], exitCode: 0, says: "" },
    { argv: ["a", "b", "--min-agreement", "outcomes=50"], exitCode: 0, says: "" },
    {
      argv: ["a", "b", "--min-agreement", "0.1@lower"],
      exitCode: 1,
      says: "too few to say: 10 pairs of ratings, and an interval needs 20",
    },
    {
      argv: ["a", "b", "--min-agreement", "outcomes=51", "--min-agreement", "0"],
      exitCode: 1,
      says: "a and b: equal outcomes are 50.0000 % = 50 %, less than --min-agreement outcomes=51",
    },
    {
      argv: ["a", "b", "--min-agreement", "outcomes=0.5"],
      exitCode: 2,
      says: "outcomes=0.5 may mean",
    },
    { argv: ["a", "b", "--min-agreement", "0.9"], exitCode: 1, says: "less than --min-agreement 0.9" },
    { argv: ["a", "b", "--max-gap", "ten"], exitCode: 2, says: "--max-gap takes" },
    { argv: ["a", "b", "--min-agreement", "2"], exitCode: 2, says: "--min-agreement takes" },
    { argv: ["a", "b", "--resamples", "100"], exitCode: 2, says: "--resamples takes" },
    { argv: ["a", "b", "--seed", "x"], exitCode: 2, says: "--seed takes" },
    { argv: ["a"], exitCode: 2, says: "name two assessments" },
    { argv: ["a", "bb"], exitCode: 2, says: 'did you mean "b"?' },
    {
      argv: ["a", "b", ...["a", "b", "a"].flatMap((id) => ["--method", `method-${id}`])],
      exitCode: 2,
      says: "3 times",
    },
  ])("$argv gives $exitCode", async ({ argv, exitCode, says }) => {
    const run = await runCli(["compare", ...argv, "--quiet", "--format", "compact"], tenClauses);
    expect(run.stderr).toContain(says);
    expect(run.exitCode).toBe(exitCode);
  });
  test("gates are in the document, met or not, and not there unless asked for", async () => {
    const gatesOf = async (...argv: string[]): Promise<unknown> =>
      JSON.parse((await runCli(["compare", ...argv, "--quiet", "--format", "json"], tenClauses)).stdout)
        .gates;
    const gates = ["--max-gap", "57", "--min-agreement", "0.9"];
    expect(await gatesOf("a", "b", ...gates)).toEqual([
      {
        kind: "max-gap",
        measure: "gap",
        sides: ["a", "b"],
        of: "value",
        limit: "57",
        written: "57",
        met: true,
        found: "6125/108",
        value: "56.71",
        distance: null,
        clauses: null,
        text: "Gate: a – b at most 57 points apart: met, found 56.71 ≈ 6125/108",
      },
      {
        kind: "min-agreement",
        measure: "alpha",
        sides: null,
        of: "value",
        limit: "9/10",
        written: "0.9",
        met: false,
        found: "124/675",
        value: "0.184",
        distance: "967/1350",
        clauses: ["c3", "c1", "c2", "c6"],
        text: "Gate: Krippendorff's alpha at least 0.9: NOT MET, found 0.184 ≈ 124/675, 0.717 ≈ 967/1350 short; the disagreement on 4 clauses takes away that much: c3, c1, c2, c6 (6 of 6 clauses compared)",
      },
    ]);
    expect(await gatesOf("a", "b", "a", ...gates)).toMatchObject([
      { sides: ["a", "b"], met: true },
      { sides: ["a", "a"], met: true, found: "0" },
      { sides: ["b", "a"], met: true },
      { sides: null, met: false },
    ]);
    expect(await gatesOf("a", "b")).toBeUndefined();
  });
  test("a gate without input is exit 2", async () => {
    expect((await runCli(["compare", "--max-gap", "5"], { cwd: folder })).exitCode).toBe(2);
  });
  test("what cannot be computed does not meet a gate, and that is said", async () => {
    const { stderr, exitCode } = await runCli(
      ["compare", "a.csv", "other.csv", "--min-agreement", "0", "--quiet"],
      { cwd: folder },
    );
    expect(stderr).toContain("alpha is undefined, and --min-agreement 0 needs a value");
    expect(exitCode).toBe(1);
  });
  test("different methods are said on standard error, and not with --quiet", async () => {
    const { stderr } = await runCli(["compare", "a", "b"], tenClauses);
    expect(stderr).toContain("warning: the figures come from different methods (method-a 1, method-b 1)");
    expect((await runCli(["compare", "a", "b", "--quiet"], tenClauses)).stderr).toBe("");
  });
  test("assessments of different plans are refused", async () => {
    const { stderr, exitCode } = await runCli(
      ["compare", "fixtures/compare/ten-clauses", "data/examples/two-assessors"],
      { cwd: projectRoot },
    );
    expect(stderr).toBe(
      "nap: the assessments belong to different plans (ten-clauses, two-assessors), so their clauses cannot be matched\nnap compare --help shows how to use it\n",
    );
    expect(exitCode).toBe(2);
  });
});

describe("machine formats", () => {
  test("the contract's keys are there, and exact values add up", async () => {
    const { stdout } = await runCli(["compare", "a", "b", "--format", "json", "--quiet"], tenClauses);
    const json = JSON.parse(stdout) as Record<string, unknown>;
    expect(json).toMatchObject({
      schemaVersion: 2,
      kind: "comparison",
      gap: { exact: "6125/108", value: "56.71" },
      terms: {
        coverage: { exact: "875/108", a: { exact: "-25/108" }, b: { exact: "25/3" } },
        method: {
          exact: "125/8",
          value: "15.63",
          parts: {
            values: { exact: "175/16" },
            within: { exact: "25/3" },
            across: { exact: "-175/48" },
            eligible: { exact: "0" },
            treat: { exact: "0" },
            weights: { exact: "0" },
          },
        },
        rating: { exact: "2375/72" },
        published: { a: null, b: null },
      },
      agreement: {
        n: 10,
        clauses: 6,
        of: 6,
        setAside: [],
        outcomes: { n: 10, same: 5, value: "50.00" },
        alpha: { metric: "ordinal", reason: null, interval: null },
        kappa: {
          value: "0.245",
          interval: null,
          intervalReason: "too few to say: 10 pairs of ratings, and an interval needs 20",
        },
      },
      claims: [],
      problems: [],
    });
    expect(json["clauses"]).toHaveLength(10);
    expect((json["clauses"] as object[])[0]).toMatchObject({
      id: "c5",
      a: { percent: "75.00" },
      b: { percent: "0.00" },
      relation: "a-above",
      difference: { exact: "75" },
      contribution: { exact: "75/8", rating: { exact: "75/8" }, coverage: { exact: "0" } },
    });
  });
  test("--evidence puts the rows of both sides with each clause", async () => {
    const { stdout } = await runCli(["compare", "a", "b", "--evidence", "--format", "json"], tenClauses);
    const { clauses } = JSON.parse(stdout) as {
      clauses: { id: string; evidence: { a: object[]; b: object[] } }[];
    };
    expect(clauses.find(({ id }) => id === "c5")?.evidence).toMatchObject({
      a: [{ body: "b1", status: "P", evidence: "report of A", note: null }],
      b: [{ body: "b1", status: "N", evidence: "visit of B" }],
    });
  });
  test("one seed, one result", async () => {
    const [first, again] = [
      await runCli(["compare", "--format", "json"], { cwd: folder }),
      await runCli(["compare", "--format", "json"], { cwd: folder }),
    ];
    expect(first.stdout).toBe(again.stdout);
  });
});
