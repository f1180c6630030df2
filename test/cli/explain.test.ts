// nap explain as a person runs it → how a figure came about, and what codes and methods mean
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { add, multiply, parseFraction, problemTable, zero, fraction, type Fraction } from "../../src/core.ts";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "./runCli.ts";
import { expectTranscript } from "./transcript.ts";

const example = { cwd: join(projectRoot, "data/examples/two-assessors") };
const awkward = { cwd: join(projectRoot, "fixtures/formats/awkward") };
const sameNames = { cwd: join(projectRoot, "fixtures/formats/same-names") };

describe("a figure, from its rows to its points", () => {
  test("overall", () =>
    expectTranscript("explain-overall", ["explain", "--assessment", "alternative"], example));
  test("a direction", () =>
    expectTranscript(
      "explain-direction",
      ["explain", "direction:5", "--assessment", "alternative"],
      example,
    ));
  test("a clause of two bodies", () =>
    expectTranscript("explain-clause", ["explain", "1.10", "--assessment", "monitor"], awkward));
  test("a clause without a figure", () =>
    expectTranscript("explain-unrated", ["explain", "clause:1.9", "--assessment", "alternative"], example));
  test("a body", () => expectTranscript("explain-body", ["explain", "moj"], awkward));
  test("in Azerbaijani", () =>
    expectTranscript(
      "explain-clause-az",
      ["explain", "1.10", "--assessment", "monitor", "--lang", "az"],
      awkward,
    ));
  test("in Russian", () =>
    expectTranscript(
      "explain-clause-ru",
      ["explain", "1.10", "--assessment", "monitor", "--lang", "ru"],
      awkward,
    ));
  test("a code", () => expectTranscript("explain-code", ["explain", "NAP402"], example));
  test("a method", async () => {
    const { stdout } = await runCli(["explain", "halves"], example);
    expect(stdout).toBe((await runCli(["methods", "halves"], example)).stdout);
  });
});

interface Explained {
  readonly figures: readonly {
    readonly figure: { readonly exact: string | null };
    readonly points: string;
    readonly lost: string;
    readonly clauses: readonly {
      readonly share: string;
      readonly points: string;
      readonly lost: string;
      readonly rows: readonly { readonly file: string; readonly line: number; readonly status: string }[];
    }[];
  }[];
}

const exact = (text: string | null): Fraction => parseFraction(text ?? "") ?? zero;
const sumOf = (texts: readonly string[]): Fraction => texts.map(exact).reduce(add, zero);

test.each(["overall", "direction:1", "direction:3", "body:moj"])(
  "the points of %s add up to its figure, exactly, and the largest loss comes first",
  async (name) => {
    const world = name === "body:moj" ? awkward : example;
    const { stdout } = await runCli(["explain", name, "--format", "json"], world);
    const { figures } = JSON.parse(stdout) as Explained;
    const known = figures.filter(({ figure }) => figure.exact !== null);
    expect(known.length).toBeGreaterThan(0);
    for (const { figure, clauses, points, lost } of known) {
      expect(sumOf(clauses.map((clause) => clause.points))).toEqual(exact(figure.exact));
      expect(exact(points)).toEqual(exact(figure.exact));
      expect(add(exact(points), exact(lost))).toEqual(fraction(100));
      expect(multiply(sumOf(clauses.map(({ share }) => share)), fraction(100))).toEqual(fraction(100));
      const losses = clauses.map((clause) => Number(exact(clause.lost).n) / Number(exact(clause.lost).d));
      expect(losses).toEqual(losses.toSorted((a, b) => b - a));
    }
  },
);

test("rows are found in their files", async () => {
  const { stdout } = await runCli(
    ["explain", "2.8", "--assessment", "alternative", "--format", "json"],
    example,
  );
  const row = (JSON.parse(stdout) as Explained).figures[0]?.clauses[0]?.rows[0];
  expect(row).toMatchObject({ file: "assessments/alternative/ratings.csv", line: 10, status: "none" });
});

test("every code is explained, wherever one is", async () => {
  const nowhere = { cwd: join(projectRoot, "fixtures/formats") };
  for (const code of Object.keys(problemTable)) {
    const { stdout, stderr, exitCode } = await runCli(["explain", code], nowhere);
    expect([exitCode, stderr], code).toEqual([0, ""]);
    expect(stdout).toContain(`docs/problems/${code}.md`);
    expect(stdout, code).not.toMatch(/undefined|\[object|NaN/);
  }
  expect((await runCli(["explain", "code:nap203"], nowhere)).exitCode).toBe(0);
});

describe("names", () => {
  test.each([
    ["moj", '"moj" is a direction and a body; write direction:moj or body:moj'],
    ["halves", '"halves" is a body and a method; write body:halves or method:halves'],
    ["directon:full", 'nothing here is called "directon:full"; did you mean "direction:full"?'],
    ["clause:3", 'there is no clause "3". Known: 1, 2'],
    ["NAP999", 'nothing here is called "NAP999"'],
  ])("%s", async (name, said) => {
    const { stdout, stderr, exitCode } = await runCli(["explain", name], sameNames);
    expect([stdout, exitCode]).toEqual(["", 2]);
    expect(stderr).toContain(said);
  });

  test.each([
    ["direction:moj", "Direction moj"],
    ["body:moj", "Body moj"],
    ["full", "Direction full"],
    ["method:halves", "Half for what is begun"],
    ["clause:1", "Clause 1"],
  ])("%s", async (name, title) => {
    const { stdout, exitCode } = await runCli(["explain", name], sameNames);
    expect([exitCode, stdout.split("\n")[0]]).toEqual([0, title]);
  });

  test("a body that no row rates has its clauses as gaps", async () => {
    const { stdout, exitCode } = await runCli(["explain", "moj", "--assessment", "own"], awkward);
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining("0 scored of 3 eligible")]);
  });
});

test("files instead of a name are explained overall", async () => {
  const { stdout, exitCode } = await runCli(
    ["explain", "assessments/alternative/assessment.yaml", "--format", "compact"],
    example,
  );
  expect(exitCode).toBe(0);
  expect(stdout).toContain("alternative: Overall: Assessor A (invented): 72.22 %");
  expect(stdout).toContain("assessments/alternative/ratings.csv:10: clause 2.8: none");
});
