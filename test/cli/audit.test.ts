// nap audit as a person runs it → figures, parts and claims of files, in every format, and calls that cannot be used
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "./runCli.ts";
import { expectTranscript } from "./transcript.ts";

const example = { cwd: join(projectRoot, "data/examples/two-assessors") };

const known = "audit --figure 72.22 --clauses 21 --full 10 --under-half 2".split(" ");

test("a figure with what was said about it", () => expectTranscript("audit-figure", known));

test("in Azerbaijani", () => expectTranscript("audit-figure-az", [...known, "--lang", "az"]));

test("in Russian", () => expectTranscript("audit-figure-ru", [...known, "--lang", "ru"]));

test("the claims of a workspace, each against rows and arithmetic, and one against the other", () =>
  expectTranscript("audit-claims", ["audit"], example));

test("a mark out of five", () =>
  expectTranscript(
    "audit-of-five",
    "audit --figure 4.24 --of 5 --clauses 60 --scale 0,1,2,3,4,5 --full 24".split(" "),
  ));

test("over more clauses than are enumerated", () =>
  expectTranscript("audit-many-clauses", "audit --figure 33.8 --clauses 527 --scale binary".split(" ")));

test("other units", () =>
  expectTranscript(
    "audit-units",
    "audit --figure 72.22 --clauses 21 --units 21..63 --scale binary --scale three-step".split(" "),
  ));

test("in one line each", () => expectTranscript("audit-compact", ["audit", "--format", "compact"], example));

test("parts that do not sum to their total", () =>
  expectTranscript(
    "audit-parts",
    "audit --parts 376,114,262,108,291 --total 1146 --percents 32.8,9.9,22.9,9.4,25.4".split(" "),
  ));

test("parts of which one stands there twice", () =>
  expectTranscript("audit-parts-twice", "audit --parts 10,20,20,50 --total 80".split(" ")));

test("as Markdown, with a table for what is impossible", async () => {
  const { stdout } = await runCli([...known, "--format", "markdown"]);
  expect(stdout).toMatch(/^\| whole-percent +\| any +\| +72\.19 \| +72\.24 \|$/m);
});

describe("the letter that would settle a figure", () => {
  const asked = "audit --figure 72.22 --clauses 21 --full 10 --request".split(" ");

  test("in English", () => expectTranscript("audit-request", asked));

  test("in Azerbaijani", () => expectTranscript("audit-request-az", [...asked, "--lang", "az"]));

  test("in Russian", () => expectTranscript("audit-request-ru", [...asked, "--lang", "ru"]));

  test("of the bundled plan, one for each who published, with the clauses to be filled in", async () => {
    const { stdout, exitCode } = await runCli(["audit", "--request"], { cwd: "/" });
    expect(stdout.match(/^To: .*$/gm)).toEqual([
      "To: Commission on Combating Corruption",
      "To: Open Government Azerbaijan Platform",
    ]);
    expect(stdout).toContain("Arithmetic also allows fewer of them (18)");
    expect([stdout.match(/^\| 1\.1 /gm)?.length, exitCode]).toEqual([2, 0]);
  });

  test("of figures that the rows give there is none, which is said", async () => {
    const { stdout, exitCode } = await runCli(["audit", "--request"], example);
    expect([stdout, exitCode]).toEqual([
      "Nothing needs to be asked about 72.22 % of alternative: its rows give the figure.\n\n" +
        "Nothing needs to be asked about 86 % of self-report: its rows give the figure.\n",
      0,
    ]);
  });

  test.each([
    ["--parts 1,2 --request", "--parts"],
    ["--figure 72.22 --clauses 21 --against 86:64 --request", "--against"],
  ])("not with %s", async (call, flag) => {
    const { stderr, exitCode } = await runCli(["audit", ...call.split(" ")]);
    expect([stderr.startsWith(`nap: ${flag}: --request asks about`), exitCode]).toEqual([true, 2]);
  });
});

test("a figure needs no file: without one the bundled plan is not asked for", async () => {
  const { stderr, exitCode } = await runCli(known, { cwd: "/" });
  expect([stderr, exitCode]).toEqual(["", 0]);
});

test("without anything the bundled plan is audited, which is said", async () => {
  const { stdout, stderr, exitCode } = await runCli(["audit", "--format", "compact"], { cwd: "/" });
  expect(stderr).toContain("showing the bundled plan");
  expect([stdout.includes("first: 21 clauses on thirds-and-halves"), exitCode]).toEqual([true, 0]);
});

const json = async (argv: readonly string[], world = {}) =>
  JSON.parse((await runCli([...argv, "--format", "json"], world)).stdout) as {
    claims: Record<string, unknown>[];
    pairs: { breakEven: { value: string }; smaller: { clauses: number } }[];
    parts: Record<string, unknown> | null;
  };

describe("as JSON", () => {
  test("keeps to the contract", async () => {
    const { claims } = await json(known);
    const [claim = {}] = claims;
    expect(claim).toMatchObject({
      figure: "72.22",
      clauses: 21,
      verdict: "possible-on-some-scales",
      data: null,
      counts: { full: 10, "under-half": 2 },
    });
    const explained = claim["explanations"] as { reading: string }[];
    expect(explained.map(({ reading }) => reading)).toEqual(["stated", "stated", "fewer"]);
    expect(explained.at(-1)).toMatchObject({
      clauses: 18,
      scale: "three-step",
      rounding: "half-up",
      weights: "equal",
      exact: "650/9",
      reach: { reachable: 37, printable: 10001 },
      solutions: { count: 1, listed: [{ "0": 2, "50": 6, "100": 10 }], complete: true },
    });
    const impossible = claim["impossible"] as { scale: string; nearest: object[] }[];
    expect(impossible.find(({ scale }) => scale === "whole-percent")).toMatchObject({
      clauses: 21,
      rounding: "half-up",
      nearest: [
        { side: "below", exact: "1516/21", value: "72.19" },
        { side: "above", exact: "1517/21", value: "72.24" },
      ],
    });
  });

  test("has large numbers as strings", async () => {
    const { claims } = await json("audit --figure 86 --clauses 64 --scale whole-percent".split(" "));
    expect(claims[0]?.["explanations"]).toMatchObject([
      { solutions: { count: "2955743849083790573685134697187", complete: false } },
    ]);
  });

  test("tells of the claims what the rows say, and of each two the break-even", async () => {
    const { claims, pairs } = await json(["audit"], example);
    expect(
      claims.map(({ assessment, figure, data }) => [
        assessment,
        figure,
        (data as { verdict: string }).verdict,
      ]),
    ).toEqual([
      ["alternative", "72.22", "reproduced"],
      ["self-report", "86", "reproduced"],
    ]);
    expect(pairs.map(({ smaller, breakEven }) => [smaller.clauses, breakEven.value])).toEqual([
      [21, "92.73"],
      [18, "91.39"],
    ]);
  });

  test("finds the sum of parts, and the rows that explain it", async () => {
    const sums = await json("audit --parts 376,114,262,108,291 --total 1146".split(" "));
    expect([sums.claims, sums.parts]).toMatchObject([
      [],
      { sum: "1151", difference: "5", verdict: "differs" },
    ]);
    const twice = await json("audit --parts 10,20,20,50 --total 80".split(" "));
    expect(twice.parts).toMatchObject({ surplus: [[2], [3]], repeated: [[2, 3]] });
  });
});

test("explanations and impossibilities as a table", async () => {
  const { stdout } = await runCli([...known, "--format", "tsv"]);
  const rows = stdout
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split("\t"));
  const column = (name: string): number => rows[0]?.indexOf(name) ?? -1;
  expect(rows.slice(1, 4).map((row) => [row[column("reading")], row[column("clauses")]])).toEqual([
    ["stated", "21"],
    ["stated", "21"],
    ["fewer", "18"],
  ]);
  const kinds = new Set(rows.slice(1).map((row) => row[column("answer")]));
  expect(kinds).toEqual(new Set(["explanation", "impossible"]));
});

test("no line is wider than the terminal, in any language", async () => {
  for (const lang of ["en", "az", "ru"]) {
    const { stdout } = await runCli(["audit", "--lang", lang, "--color", "never"], {
      ...example,
      columns: 60,
    });
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(60);
  }
});

test.each([
  ["--clauses 21", "--clauses: add --figure to say which figure is meant"],
  ["--total 5", "--total: add --parts to say which parts are meant"],
  ["--figure abc", 'not "abc"'],
  ["--figure 120", "0 to 100"],
  ["--figure 72.22 --clauses 0", "from 1 to 10000"],
  ["--figure 4.24 --of 0", "--of takes a number above 0"],
  ["--figure 5.24 --of 5", "0 to 5 (--of)"],
  ["--figure 4.24 --of 5 --clauses 60 --against 86:64", "--against compares percents"],
  ["--figure 72.22 --units 63..21", "as in 21..63"],
  ["--units 21..63", "add --figure"],
  ["--figure 72.22 --clauses 5 --full 10", "more than the 5 of --clauses"],
  ["--figure 72.22 --scale thirdss", 'did you mean "thirds"?'],
  ["--figure 72.22 --scale 0,50,150", "takes a scale or its levels in percent"],
  ["--figure 72.22 --rounding ceil", "half-up, half-even, half-down, up, down, unknown"],
  ["--figure 72 --count foo=3", "--count takes full, at-least-half, under-half"],
  ["--figure 72 --full 3 --count full=3", "counted twice"],
  ["--figure 72.22 --direction-sizes 3,5 --clauses 9", "add up to 8"],
  ["--figure 72.22 --against 86", "FIGURE:CLAUSES"],
  ["--figure 72.22 --against 86:64", "needs --clauses"],
  ["--figure 72 --parts 1", "two questions"],
  ["plan.yaml --figure 3", "leave out plan.yaml"],
  ["--parts 1,a", 'not "a"'],
  ["--parts 1,2 --percents 3", "each part needs one"],
  ["--parts 1,2 --scale binary", "parts do not have a scale"],
  ["--figure 1 --fail-on never --format xml", 'not "xml"'],
])("nap audit %s is a call that cannot be used", async (argv, said) => {
  const { stdout, stderr, exitCode } = await runCli(["audit", ...argv.split(" ")], example);
  expect([stdout, exitCode]).toEqual(["", 2]);
  expect(stderr).toContain(said);
});

test("files without claims leave nothing to audit", async () => {
  const { stderr, exitCode } = await runCli(["audit"], {
    cwd: join(projectRoot, "fixtures/formats/own-method"),
  });
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining("nothing to audit")]);
});
