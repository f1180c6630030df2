// nap methods as a person runs it → tables, one method in full, and an assessment under all of them
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "./runCli.ts";
import { expectTranscript } from "./transcript.ts";

const awkward = { cwd: join(projectRoot, "fixtures/formats/awkward") };
const example = { cwd: join(projectRoot, "data/examples/two-assessors") };

test("one in full", () => expectTranscript("methods-one", ["methods", "halves"], example));

test("all in a table, those of a workspace too", async () => {
  const { stdout } = await runCli(["methods", "--format", "csv"], {
    cwd: join(projectRoot, "fixtures/formats/own-method"),
  });
  const ids = stdout.split("\r\n").map((line) => line.split(",")[0]);
  expect(ids).toEqual(expect.arrayContaining(["halves", "binary", "thirds"]));
  expect(stdout).toContain("methods/thirds.yaml");
  expect(ids.slice(1, -1)).toEqual(ids.slice(1, -1).toSorted());
});

test("a table fits the terminal", async () => {
  const { stdout } = await runCli(["methods"], { ...awkward, columns: 60, variables: { NO_COLOR: "1" } });
  expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(60);
});

test("an assessment under methods that can read it, and those that cannot", () =>
  expectTranscript(
    "methods-try",
    "methods --try --method halves --method binary --method full-or-partial --method canada-nap --assessment alternative".split(
      " ",
    ),
    example,
  ));

test("the spread is between the highest and the lowest figure, exactly", async () => {
  const { stdout } = await runCli(["methods", "--try", "--format", "json"], example);
  const { tries } = JSON.parse(stdout) as {
    tries: { scores: { overall: { exact: string | null } }[]; spread: object }[];
  };
  const exact = tries[0]?.scores.map(({ overall }) => overall.exact) ?? [];
  expect(exact).toContain((tries[0]?.spread as { highest: string } | undefined)?.highest);
  expect(exact).toContain("650/9");
});

test.each([
  [["halvs"], 'did you mean "halves"?'],
  [["halves", "binary"], "shows one method in full"],
])("nap methods %j is an error of the call", async (names, said) => {
  const { stdout, stderr, exitCode } = await runCli(["methods", ...names], example);
  expect([stdout, exitCode]).toEqual(["", 2]);
  expect(stderr).toContain(said);
});
