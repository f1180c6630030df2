// Tables with rows that are not ratings → every command that reads them says in every format what became of each row.
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";

const cwd = join(projectRoot, "fixtures/trust/accounts-told");

const shown = async (...argv: readonly string[]): Promise<string> =>
  (await runCli([...argv, "--quiet"], { cwd })).stdout;

const commands = [
  ["score"],
  ["explain"],
  ["explain", "1.2"],
  ["audit"],
  ["methods", "--try"],
  ["compare", "one", "two"],
  ["compare", "one", "two", "one"],
].map((argv) => ({ argv, name: argv.join(" ") }));

const first =
  "Read 6 rows of 2 tables: 2 rated, 1 unrated, skipped: 1 without a rating beside one that has it, 1 total, 1 repeated header; 2 columns not used";
const second = "Read 3 rows: 2 rated, 1 unrated";

/** The same by hand, from the files. */
const accounts = [
  {
    path: "assessments/one/first.csv",
    rows: 3,
    rated: 1,
    unrated: 1,
    skipped: [{ reason: "total", rows: 1 }],
    unusedColumns: ["office", "seen by"],
  },
  {
    path: "assessments/one/second.csv",
    rows: 3,
    rated: 1,
    unrated: 0,
    skipped: [
      { reason: "blank-beside-a-rating", rows: 1 },
      { reason: "header-again", rows: 1 },
    ],
    unusedColumns: [],
  },
  { path: "assessments/two/ratings.csv", rows: 3, rated: 2, unrated: 1, skipped: [], unusedColumns: [] },
];

describe.each(commands)("$name", ({ argv }) => {
  test.each(["pretty", "markdown", "compact"])("%s", async (format) => {
    const text = (await shown(...argv, "--format", format)).replaceAll(/\s+/g, " ");
    expect(text).toContain(first);
    expect(text).toContain(second);
  });
  test.each(["csv", "tsv", "jsonl"])("%s", async (format) => {
    const text = await shown(...argv, "--format", format);
    const records: Record<string, string | null>[] =
      format === "jsonl"
        ? text
            .trim()
            .split("\n")
            .map((line) => JSON.parse(line) as Record<string, string>)
        : parse(text, { columns: true, delimiter: format === "csv" ? "," : "\t" });
    const said = records.flatMap(({ level, title, tables }) =>
      level === "table" ? [title ?? ""] : [tables ?? ""],
    );
    const rows = said.reduce((sum, each) => sum + Number(/^Read (\d+) rows/.exec(each)?.[1] ?? 0), 0);
    const isOnceAPair = argv.length > 3 && argv[0] === "compare";
    expect(rows).toBe(isOnceAPair ? 9 + 9 + 6 : 9);
  });
  test("json", async () => {
    const { tables } = JSON.parse(await shown(...argv, "--format", "json"));
    expect(tables).toMatchObject(accounts);
  });
});

test("what was asked without an assessment has no tables", async () => {
  expect(
    JSON.parse(await shown("audit", "--figure", "50", "--clauses", "2", "--format", "json")).tables,
  ).toEqual([]);
  expect(JSON.parse(await shown("methods", "--format", "json"))).not.toHaveProperty("tables");
  expect(JSON.parse(await shown("explain", "halves", "--format", "json"))).not.toHaveProperty("tables");
});

test.each([
  ["az", "oxunub"],
  ["ru", "Прочитано"],
])("in %s", async (language, word) => {
  for (const { argv } of commands) {
    const text = await shown(...argv, "--lang", language);
    expect(text).not.toContain("Read ");
    expect(text.toLowerCase()).toContain(word.toLowerCase());
  }
});
