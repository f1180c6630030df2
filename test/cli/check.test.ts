// nap check as a person and as a program run it → what is shown, what is counted, and the exit code
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { jsonSchema } from "../../src/core.ts";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "./runCli.ts";
import { expectTranscript } from "./transcript.ts";

const mixed = { cwd: join(projectRoot, "fixtures/check/mixed") };
const call = ["check", "first.yaml", "second.yaml"];

test("everything that is wrong, in the order of the files", () => expectTranscript("check", call, mixed));

test("one line a problem", () => expectTranscript("check-compact", [...call, "--format", "compact"], mixed));

test("only some, of which there are more", () =>
  expectTranscript("check-some", [...call, "--level", "warning", "--max-problems", "1"], mixed));

test("nothing wrong", () => expectTranscript("check-nothing", ["check", "plan.yaml"], mixed));

test.each([
  ["error", 1],
  ["warning", 1],
  ["info", 1],
  ["never", 0],
])("--fail-on %s of errors, warnings and infos is exit code %d", async (level, expected) => {
  expect((await runCli([...call, "--fail-on", level], mixed)).exitCode).toBe(expected);
});

test.each([
  ["error", 0],
  ["warning", 1],
  ["info", 1],
])("--fail-on %s of a warning and an info is exit code %d", async (level, expected) => {
  expect((await runCli(["check", "first.yaml", "--fail-on", level], mixed)).exitCode).toBe(expected);
});

test("what is not shown fails all the same", async () => {
  const { exitCode } = await runCli([...call, "--max-problems", "0", "--quiet"], mixed);
  expect(exitCode).toBe(1);
});

test("JSON is of the contract, with totals that no option changes", async () => {
  const all = JSON.parse((await runCli([...call, "--format", "json"], mixed)).stdout) as Checked;
  const some = JSON.parse(
    (await runCli([...call, "--format", "json", "--level", "error", "--max-problems", "1"], mixed)).stdout,
  ) as Checked;

  const isValid = new Ajv2020({ formats: { date: true } }).compile(jsonSchema("output"));
  expect([isValid(all), isValid.errors]).toEqual([true, null]);
  expect(all.kind).toBe("check");
  expect(all.summary).toEqual({
    files: 6,
    errors: 2,
    warnings: 1,
    infos: 2,
    suppressed: 0,
    baseline: 0,
    hidden: 0,
  });
  expect(some.summary).toEqual({ ...all.summary, hidden: 4 });
  expect(some.problems).toEqual(all.problems.filter(({ code }) => code === "NAP203"));
  expect(all.problems.find(({ code }) => code === "NAP203")).toEqual({
    code: "NAP203",
    severity: "error",
    file: "second.csv",
    line: 2,
    column: 5,
    row: 2,
    message: 'unknown status "fulll" (in row 2)',
    params: expect.objectContaining({ status: "fulll", suggestion: "full" }),
  });
});

interface Checked {
  readonly kind: string;
  readonly problems: readonly { readonly code: string }[];
  readonly summary: object;
}

test("a method of the call that cannot be used is what is told", async () => {
  const method = "format: nap/method@1\nid: other\nacross: clause\n";
  const { stdout, exitCode } = await runCli(
    ["check", "plan.yaml", "-", "--method", "other", "--format", "compact", "--quiet"],
    { ...mixed, stdin: method },
  );
  expect(stdout).toBe('-:3:9: error: "clause" is not one of the words that can be used here [NAP217]\n');
  expect(exitCode).toBe(1);
});
