// rows for one thing, in several tables and under several names → which of them count
import { describe, expect, test } from "vitest";
import type { Plan } from "../../../src/model/plan.ts";
import type { Repeats } from "../../../src/model/tableMapping.ts";
import { startOf } from "../../../src/model/place.ts";
import { ratingColumns } from "../../../src/model/ratingTable.ts";
import { createMappedTable } from "../../../src/parse/mapping/mappedTable.ts";
import { toMapping } from "../../../src/parse/mapping/toMapping.ts";
import { createRatingReader } from "../../../src/parse/ratings/createRatingReader.ts";
import { withBodyIds } from "../../../src/parse/ratings/withBodyIds.ts";
import { withClauseIds } from "../../../src/parse/ratings/withClauseIds.ts";
import { readTableText } from "../../../src/table/readTableText.ts";
import { rowsOf, type Written } from "../mapping/readMapped.ts";

const columns = { clause: "No", body: "Who", status: "State", received: { column: "In", optional: true } };
const plan = {
  origin: "file",
  bodies: [
    { id: "moj", name: "Ministry of Justice", aliases: ["MoJ"], was: ["justice"] },
    { id: "city", name: "City" },
  ],
  directions: [
    {
      clauses: [
        { id: "1.1", was: ["A1"], activities: [{ id: "a", was: ["x"] }] },
        { id: "1.2", activities: [] },
      ],
    },
  ],
} as unknown as Plan;

function read(repeats: Repeats, tables: Record<string, string>, known: Plan | null = plan) {
  const { mapping } = toMapping("m.yaml", "m", { columns, repeats } as Written, () => startOf("m.yaml"));
  const reader = createRatingReader({ keepTexts: false });
  for (const [file, csv] of Object.entries(tables)) {
    const mapped = createMappedTable(mapping, ratingColumns, reader);
    readTableText(file, csv, mapped);
    expect(mapped.finish()).toEqual([]);
  }
  return reader.finish(
    known === null ? undefined : (texts) => withClauseIds(withBodyIds(texts, known), known),
  );
}

describe("under several names of one thing", () => {
  test.each([
    ["a name and an id", "1.1,moj,none\n1.1,Ministry of Justice,full\n"],
    ["an alias and an old id", "1.1,MoJ,none\n1.1,justice,full\n"],
    ["an id of before", "A1,moj,none\n1.1,moj,full\n"],
    ["a word before the number", "Clause 1.1.,moj,none\n1.1,MOJ,full\n"],
  ])("%s", (_, rows) => {
    const csv = `No,Who,State\n${rows}`;
    expect(rowsOf(read("last", { "a.csv": csv }).table)).toHaveLength(1);
    expect(rowsOf(read("last", { "a.csv": csv }).table)[0]).toMatch(/full$/);
    // Without the plan nobody can say that they are one.
    if (!rows.includes("MOJ")) expect(read("last", { "a.csv": csv }, null).table.rows).toBe(2);
  });
});

test("first and last go by the order within a table, and leave other tables alone", () => {
  const a = "No,Who,State\n1.1,moj,none\n1.1,moj,full\n";
  const b = "No,Who,State\n1.1,moj,partial\n";
  expect(rowsOf(read("first", { "a.csv": a, "b.csv": b }).table)).toEqual([
    "1.1 moj none",
    "1.1 moj partial",
  ]);
  expect(rowsOf(read("last", { "a.csv": a, "b.csv": b }).table)).toEqual(["1.1 moj full", "1.1 moj partial"]);
});

test("of equal rows one counts, however they are written", () => {
  const { table } = read("merge-equal", {
    "a.csv": "No,Who,State\n1.1,moj,Full\n1.2,moj,none\n",
    "b.csv": "No,Who,State\n1.1,MoJ,full\n1.2,moj,full\n",
  });
  expect(rowsOf(table)).toEqual(["1.1 moj Full", "1.2 moj none", "1.2 moj full"]);
});

describe("the newest", () => {
  const rows = (day: string, state: string): string => `No,Who,State,In\n1.1,moj,${state},${day}\n`;
  test("counts over all tables, and the others are told as older", () => {
    const { table, empty } = read(
      { newest: "received" },
      {
        "a.csv": rows("2024-03", "none"),
        "b.csv": rows("2024-06-01", "full"),
        "c.csv": rows("2023", "none"),
      },
    );
    expect(rowsOf(table)).toEqual(["1.1 moj full"]);
    expect(table.accounts.map(({ rated, skipped }) => [rated, skipped])).toEqual([
      [0, [{ reason: "superseded", rows: 1 }]],
      [1, []],
      [0, [{ reason: "superseded", rows: 1 }]],
    ]);
    expect(empty.every(({ isRepeated }) => isRepeated)).toBe(true);
  });
  test.each([
    ["without a day", rows("", "none")],
    ["of the same day", rows("2024-06-01", "none")],
  ])("is not guessed: a row %s", (_, other) => {
    expect(
      read({ newest: "received" }, { "a.csv": rows("2024-06-01", "full"), "b.csv": other }).table.rows,
    ).toBe(2);
  });
});

test("an activity under its id of before is the same", () => {
  const text = { columns: { clause: "No", activity: "Step", status: "State" }, repeats: "first" } as Written;
  const { mapping } = toMapping("m.yaml", "m", text, () => startOf("m.yaml"));
  const reader = createRatingReader({ keepTexts: false });
  const mapped = createMappedTable(mapping, ratingColumns, reader);
  readTableText("a.csv", "No,Step,State\n1.1,x,none\n1.1,a,full\n1.2,x,full\n", mapped);
  mapped.finish();
  const { table } = reader.finish((texts) => withClauseIds(texts, plan));
  expect(rowsOf(table)).toEqual(["1.1 none", "1.2 full"]);
  const { clause, activity } = withClauseIds(table, plan).column;
  expect([...clause.numbers].map((number) => clause.names[number])).toEqual(["1.1", "1.2"]);
  // Only clause 1.1 had an activity x.
  expect([...activity.numbers].map((number) => activity.names[number])).toEqual(["a", "x"]);
});
