// Assessments whose assessor acts in the plan → every format says in which clauses, beside who speaks.
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";

const cwd = join(projectRoot, "fixtures/trust/interests");

const shown = async (...argv: readonly string[]): Promise<string> =>
  (await runCli([...argv, "--quiet"], { cwd })).stdout;

const commands = [
  ["score"],
  ["explain"],
  ["explain", "1.1"],
  ["audit"],
  ["methods", "--try"],
  ["compare", "joint", "other"],
  ["compare", "other", "joint"],
  ["compare", "joint", "other", "joint"],
];

describe.each(commands.map((argv) => ({ argv, name: argv.join(" ") })))("$name", ({ argv }) => {
  test.each(["pretty", "markdown", "compact"])("%s", async (format) => {
    const text = (await shown(...argv, "--format", format)).replaceAll(/\s+/g, " ");
    expect(text).toContain("Ministry of Justice itself acts in clauses 1.1, 1.3: it pays for both");
    expect(text).toContain("City hall itself acts in clause 1.2");
  });
  test("csv and jsonl", async () => {
    const interests = "moj: 1.1, 1.3; city: 1.2";
    const records: Record<string, string>[] = parse(await shown(...argv, "--format", "csv"), {
      columns: true,
    });
    expect(records.some((record) => record["interests"] === interests && record["kind"] === "joint")).toBe(
      true,
    );
    expect(records.every(({ kind, interests: own }) => kind === "joint" || own === "")).toBe(true);
    const lines = (await shown(...argv, "--format", "jsonl")).trim().split("\n");
    expect(lines.some((line) => (JSON.parse(line) as { interests: string }).interests === interests)).toBe(
      true,
    );
  });
  test("json", async () => {
    expect(JSON.parse(JSON.stringify(JSON.parse(await shown(...argv, "--format", "json"))))).toSatisfy(
      (document: unknown) =>
        JSON.stringify(document).includes(
          '"interests":[{"body":"moj","clauses":["1.1","1.3"],"why":"it pays for both"},{"body":"city","clauses":["1.2"],"why":null}]',
        ),
    );
  });
});

test.each([
  ["az", "Ədliyyə Nazirliyi bu bəndlərdə özü iştirak edir: 1.1, 1.3 (hər ikisini maliyyələşdirir)"],
  ["ru", "Собственный интерес: Министерство юстиции, пункты 1.1, 1.3 (оплачивает оба)"],
])("in %s", async (language, expected) => {
  for (const argv of commands)
    expect((await shown(...argv, "--lang", language)).replaceAll(/\s+/g, " ")).toContain(expected);
});

test("in a comparison, beside the side that has them", async () => {
  const text = (await shown("compare", "other", "joint")).replaceAll(/\s+/g, " ");
  expect(text).toContain("B: Ministry of Justice itself acts");
  expect(text).not.toContain("A: Ministry of Justice itself acts");
});
