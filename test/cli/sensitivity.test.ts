// `nap sensitivity` → widths, languages and formats; doubts, causes and choices of a workspace; input that cannot be used
import stringWidth from "string-width";
import { expect, test } from "vitest";
import { outputSchema } from "../../src/present/outputs.ts";
import { assessmentA, doubtedRatings, inDoubtedWorkspace } from "./doubtedWorkspace.ts";
import { runCli } from "./runCli.ts";

interface Result {
  readonly assessment: { readonly id: string };
  readonly doubted: number;
  readonly methods: readonly {
    readonly method: { readonly id: string };
    readonly declared: boolean;
    readonly bounds: readonly {
      readonly sources: readonly string[];
      readonly least: { readonly value: string };
      readonly greatest: { readonly value: string };
    }[];
    readonly claims: readonly { readonly ways: readonly { readonly turns: number }[] }[];
  }[];
  readonly grid: {
    readonly choices: readonly { readonly id: string; readonly options: readonly string[] }[];
    readonly combinations: readonly unknown[];
  } | null;
  readonly setAside: readonly {
    readonly kind: string;
    readonly name: string;
    readonly without: { readonly value: string };
    readonly ifDone: { readonly value: string };
  }[];
}

const spaced = (text: string): string => text.replaceAll(/\s+/g, " ");
const resultsOf = (stdout: string): Result[] =>
  (outputSchema.parse(JSON.parse(stdout)) as unknown as { results: Result[] }).results;
const boundsIn = ({ methods: [own] }: Result): string[] =>
  (own?.bounds ?? []).map(
    ({ sources, least, greatest }) => `${sources.join("+")} ${least.value} ${greatest.value}`,
  );
const ofA = ["sensitivity", "a"];

test.each([60, 80, 200])(
  "the bundled account in %i columns (renewed with npm test -- -u)",
  async (columns) => {
    const { stdout, exitCode } = await runCli(["sensitivity"], { cwd: "/", columns });
    expect(exitCode).toBe(0);
    expect(stdout.split("\n").filter((line) => stringWidth(line) > columns)).toEqual([]);
    await expect(stdout).toMatchFileSnapshot(`__snapshots__/sensitivity-${columns}.txt`);
  },
);

test.each(["az", "ru", "en"])("a workspace in %s", async (language) => {
  const { stdout } = await inDoubtedWorkspace([...ofA, "--lang", language]);
  await expect(stdout).toMatchFileSnapshot(`__snapshots__/sensitivity-${language}.txt`);
});

test.each(["markdown", "csv", "compact"])("as %s", async (format) => {
  const { stdout } = await inDoubtedWorkspace([...ofA, "--format", format]);
  await expect(stdout).toMatchFileSnapshot(`__snapshots__/sensitivity-${format}.txt`);
});

test("no ±, no middle, no probability", async () => {
  const { stdout } = await inDoubtedWorkspace(ofA);
  expect(stdout).not.toMatch(/±|likely|probab|average of|margin/);
  // The middle of 12.50 and 75.00.
  expect(stdout).not.toContain("43.75");
});

test("json: bounds by hand, the claim, the cause", async () => {
  const { stdout } = await inDoubtedWorkspace([...ofA, "--format", "json"]);
  const [result] = resultsOf(stdout);
  expect(result && boundsIn(result)).toEqual([
    "not-due 37.50 62.50",
    "doubt 16.67 66.67",
    "unrated+part+not-due+doubt+group 12.50 75.00",
  ]);
  expect(result?.doubted).toBe(2);
  expect(result?.methods[0]?.claims[0]?.ways.map(({ turns }) => turns)).toEqual([1]);
  // "late funds" and "Late funds" are one cause, of clauses 1.2 and 2.1.
  expect(result?.setAside).toMatchObject([
    { kind: "cause", name: "late funds", without: { value: "100.00" }, ifDone: { value: "100.00" } },
  ]);
});

test("a cause explains at most so many points", async () => {
  const { stdout } = await inDoubtedWorkspace(ofA);
  expect(spaced(stdout)).toContain('Cause "late funds" (2 clauses): they explain at most 50.00 points.');
});

test("sources taken together stand beside each alone and all", async () => {
  const { stdout } = await inDoubtedWorkspace([...ofA, "--together", "doubt, unrated", "--format", "json"]);
  const [result] = resultsOf(stdout);
  expect(result && boundsIn(result)).toContain("unrated+doubt 16.67 66.67");
});

test("a source that does not exist is refused, and the known ones are named", async () => {
  const { stderr, exitCode } = await inDoubtedWorkspace([...ofA, "--together", "doubts"]);
  expect(exitCode).toBe(2);
  expect(stderr).toContain("unrated, part, not-due, doubt, group");
});

test("nap.yaml names methods and choices", async () => {
  const { stdout } = await inDoubtedWorkspace(
    [...ofA, "--format", "json"],
    {},
    "sensitivity: {methods: [binary], values: [halves, binary], within.bodies: [mean], across: [clauses], not-due: [exclude, zero, full]}\n",
  );
  const [result] = resultsOf(stdout);
  expect(result?.methods.map(({ method, declared }) => [method.id, declared])).toEqual([
    ["halves", true],
    ["binary", true],
  ]);
  expect(result?.grid?.choices.map(({ id, options }) => [id, options])).toEqual([
    ["values", ["halves", "binary"]],
    ["not-due", ["exclude", "zero", "full"]],
  ]);
  expect(result?.grid?.combinations).toHaveLength(6);
});

const withDoubts = (doubts: string): Record<string, string> => ({
  "assessments/a/assessment.yaml": assessmentA("doubts: doubts.csv\n"),
  "assessments/a/doubts.csv": doubts,
});

test("a file of doubts widens what the column says", async () => {
  const { stdout, stderr } = await inDoubtedWorkspace(
    [...ofA, "--format", "json"],
    withDoubts("clause,alternative,who\n2.1,full,R2\n"),
  );
  expect(stderr).toBe("");
  const [result] = resultsOf(stdout);
  // 2.1 may be full as well.
  expect(result && boundsIn(result)[1]).toBe("doubt 16.67 100.00");
  expect(result?.doubted).toBe(3);
});

test("an unknown status and a doubt about nothing are told, and left out", async () => {
  const { stdout, stderr, exitCode } = await inDoubtedWorkspace(
    ofA,
    withDoubts("clause,alternative\n2.1,ful\n3.1,full\n"),
  );
  expect(exitCode).toBe(0);
  expect(stderr).toContain('warning[NAP243]: unknown status "ful" among the doubts');
  expect(stderr).toContain("assessments/a/doubts.csv:2:5");
  expect(stderr).toContain("warning[NAP244]: a doubt about 3.1, which has no rating");
  expect(stdout).toContain("In 2 of 4 rows");
});

test.each([
  ["is not there", {}, "NAP101", 2],
  ["has no column of clauses", { "assessments/a/doubts.csv": "who,what\nR2,full\n" }, "NAP111", 1],
  ["has no column of other statuses", { "assessments/a/doubts.csv": "clause,who\n1.1,R2\n" }, "NAP111", 1],
] as const)("a file of doubts that %s is an error, and nothing is said", async (_, files, code, exit) => {
  const { stdout, stderr, exitCode } = await inDoubtedWorkspace(ofA, {
    "assessments/a/assessment.yaml": assessmentA("doubts: doubts.csv\n"),
    ...files,
  });
  expect([stdout, exitCode]).toEqual(["", exit]);
  expect(stderr).toContain(`error[${code}]`);
});

test("an assessment with errors is left out, and the other one is shown", async () => {
  const { stdout, stderr, exitCode } = await inDoubtedWorkspace(["sensitivity", "--format", "json"], {
    "assessments/a/ratings.csv": "clause,status\n1.1,ful\n",
  });
  expect(exitCode).toBe(1);
  expect(stderr).toContain("NAP203");
  expect(resultsOf(stdout).map(({ assessment }) => assessment.id)).toEqual(["b"]);
});

test("nothing open is said, and no range is made up", async () => {
  const { stdout } = await inDoubtedWorkspace(["sensitivity", "b"]);
  expect(stdout).toContain("Nothing that the rows say is open");
  expect(stdout).not.toContain("What the figure could be");
});

const withoutMethod = { "assessments/a/assessment.yaml": assessmentA("").replace("method: halves\n", "") };

test("an assessment without a method needs one on the call", async () => {
  const [without, given] = await Promise.all([
    inDoubtedWorkspace(ofA, withoutMethod),
    inDoubtedWorkspace([...ofA, "--method", "halves"], withoutMethod),
  ]);
  expect(without.stdout).toBe("");
  expect(without.exitCode).toBeGreaterThan(0);
  expect(without.stderr).not.toBe("");
  expect([given.exitCode, given.stderr]).toEqual([0, ""]);
  expect(given.stdout).toContain("Under halves the figure is 50.00 %.");
});

test("ratings without doubts have none", async () => {
  const { stdout } = await inDoubtedWorkspace([...ofA, "--format", "json"], {
    "assessments/a/ratings.csv": doubtedRatings
      .replace("partial | none", "")
      .replace("partial,full", "partial,"),
  });
  expect(resultsOf(stdout)[0]?.doubted).toBe(0);
});
