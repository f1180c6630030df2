// Mappings with mistakes, and tables that are not as mapped: each is a problem of its code, several members each.
import { describe, expect, test } from "vitest";
import { readMapped, rowsOf, type Written } from "./readMapped.ts";

const codesOf = (text: unknown, csv = "No,State\n1.1,full\n", file?: string): string[] =>
  readMapped(text as Written, csv, file).problems.map(({ code }) => code);

describe.each([
  ["NAP604", { column: "No", constant: "1" }],
  ["NAP604", { column: "No", columns: ["A"] }],
  ["NAP604", { constant: "1", "file-name": "{clause}" }],
])("%s: two sources %j", (code, clause) => {
  test("is refused", () => expect(codesOf({ columns: { clause, status: "State" } })).toContain(code));
});

test.each<[string, unknown]>([
  ["counts beside a column", { percent: { column: "State", as: { met: "A", of: "B" } } }],
  ["counts twice", { percent: { met: "A", of: "B", column: "State" } }],
])("NAP604: %s", (_, columns) =>
  expect(codesOf({ columns: { clause: "No", ...(columns as object) } })).toContain("NAP604"),
);

test.each<[string, string, unknown]>([
  ["no-source", "note", { fill: "down" }],
  ["no-source", "status", { words: { x: "full" } }],
  ["met-without-of", "percent", { met: "A" }],
  ["met-without-of", "percent", { met: "A", of: 5 }],
  ["of-without-met", "percent", { column: "State", of: "B" }],
  ["join-without-columns", "status", { column: "State", join: "." }],
  ["absent-without-present", "status", { column: "State", absent: "none" }],
  ["present-not-status", "body", { present: "full" }],
  ["word-twice", "status", { column: "State", words: { Done: "full", done: "none" } }],
  ["no-braces", "body", { "file-name": "{rater}-*" }],
  ["no-date", "date", { column: "State", as: "dd month yyyy" }],
  ["no-date", "date", { column: "State", as: "share" }],
  ["not-a-percent", "status", { column: "State", as: "share" }],
  ["not-a-percent", "value", { column: "State", of: 5 }],
  ["wide-without-cells", "body", { wide: ["State"] }],
  ["fill-without-column", "body", { constant: "moj", fill: "down" }],
  ["fill-without-column", "body", { "file-name": "{body}.csv", fill: "down" }],
  ["fill-without-column", "note", { column: "#row", fill: "down" }],
  ["counts-and-more", "percent", { met: "A", of: "B", split: ";" }],
  ["counts-and-more", "percent", { met: "A", of: "B", else: "0" }],
  ["present-and-more", "status", { present: "full", words: { x: "none" } }],
  ["optional-without-column", "body", { constant: "moj", optional: true }],
])("NAP605 %s under %s: %j", (fault, column, source) => {
  const columns = { clause: "No", status: "State", [column]: source } as Written["columns"];
  const found = readMapped({ columns }, "No,State\n1.1,full\n").problems;
  expect(found).toContainEqual(expect.objectContaining({ code: "NAP605", params: { column, fault } }));
});

test.each<[string, string, unknown, string]>([
  [
    "NAP601",
    "a column that is not there",
    { columns: { clause: "No", status: "Stat" } },
    "No,State\n1,full\n",
  ],
  [
    "NAP601",
    "one of a test",
    { columns: { clause: "No", status: "State" }, where: { X: "a" } },
    "No,State\n1,full\n",
  ],
  [
    "NAP601",
    "one of several",
    { columns: { clause: { columns: ["No", "Y"] }, status: "State" } },
    "No,State\n1,full\n",
  ],
  [
    "NAP603",
    "no such row",
    { columns: { clause: "No", status: "State" }, where: { No: "9" } },
    "No,State\n1,full\n",
  ],
  [
    "NAP607",
    "two columns of a name",
    { columns: { clause: "No", status: "State" } },
    "No,State,STATE\n1,full,none\n",
  ],
  [
    "NAP608",
    "a percent as share",
    { columns: { clause: "No", percent: { column: "P", as: "share" } } },
    "No,P\n1,70\n",
  ],
  [
    "NAP608",
    "below zero",
    { columns: { clause: "No", percent: { column: "P", as: "share" } } },
    "No,P\n1,-0.5\n",
  ],
  [
    "NAP608",
    "six out of five",
    { columns: { clause: "No", percent: { column: "P", as: { of: 5 } } } },
    "No,P\n1,6\n",
  ],
  [
    "NAP608",
    "a count that is a word",
    { columns: { clause: "No", percent: { met: "A", of: "B" } } },
    "No,A,B\n1,two,3\n",
  ],
  [
    "NAP609",
    "another order",
    { columns: { clause: "No", status: "S", date: { column: "D", as: "mm/dd/yyyy" } } },
    "No,S,D\n1,full,13/5/2020\n",
  ],
  [
    "NAP612",
    "more than all",
    { columns: { clause: "No", percent: { met: "A", of: "B" } } },
    "No,A,B\n1,3,2\n",
  ],
  [
    "NAP612",
    "more by sums",
    { columns: { clause: "No", percent: { met: "A", of: "B" } } },
    "No,A,B\n1,1,1\n1,2,1\n",
  ],
  [
    "NAP109",
    "a decimal comma that parts cells",
    { columns: { clause: "No", percent: "P" } },
    "No,P\n1,72,5\n2,50\n",
  ],
  ["NAP109", "a cell too few", { columns: { clause: "No", percent: "P" } }, "No,T,P\n1,x,5\n2,50\n"],
])("%s: %s", (code, _, text, csv) => expect(codesOf(text, csv)).toContain(code));

test("NAP610: a name of another form", () =>
  expect(
    codesOf(
      { columns: { clause: "No", status: "State", body: { "file-name": "{body}-*.csv" } } },
      undefined,
      "moj.csv",
    ),
  ).toContain("NAP610"));

test("a text that cannot be read is one problem, with its rows", () => {
  const { problems } = readMapped(
    { columns: { clause: "No", percent: { column: "P", as: "share" } } },
    `No,P\n${Array.from({ length: 50 }, (_, row) => `${row},70`).join("\n")}\n`,
  );
  expect(problems).toMatchObject([{ code: "NAP608", params: { row: 2, rows: 50 } }]);
});

test("many such texts are at most ten thousand problems", () => {
  const rows = Array.from({ length: 10_050 }, (_, row) => `${row},${row + 2}`).join("\n");
  const text = { columns: { clause: "No", percent: { column: "P", as: "share" } } } as const;
  const { problems } = readMapped(text, `No,P\n${rows}\n`);
  expect(problems.length).toBe(10_000);
  expect(problems.at(-1)?.more).toBe(50);
});

test("two names of one body in a cell are one rating", () => {
  const text = {
    columns: {
      clause: "No",
      body: { column: "B", split: ";", words: { J: "moj", Justice: "moj" } },
      status: "S",
    },
  } as Written;
  const { table } = readMapped(text, "No,B,S\n1,J; Justice; city,full\n");
  expect(rowsOf(table)).toEqual(["1 moj full", "1 city full"]);
});

test.each<[string, unknown, string]>([
  [
    "a mark beside the clause",
    { clause: { column: "No", split: " " }, rater: { column: "By", split: " " } },
    "No,By",
  ],
  [
    "three columns",
    { clause: "No", body: { column: "By", split: " " }, cause: { column: "No", split: " " } },
    "No,By",
  ],
  ["one column", { clause: "No", note: { column: "Long", split: " " } }, "No,Long"],
])("NAP620: too many parts in a row: %s", (_, columns, header) => {
  const words = (count: number): string => Array.from({ length: count }, (__, at) => `w${at}`).join(" ");
  const row = header === "No,Long" ? `1,${words(1001)}` : `${words(40)},${words(40)}`;
  const { table, problems } = readMapped(
    { columns: { ...(columns as object), status: { constant: "full" } } } as Written,
    `${header}\n${row}\n2,x\n`,
  );
  expect(problems).toMatchObject([{ code: "NAP620", params: { row: 2, most: 1000 } }]);
  expect(table.accounts[0]).toMatchObject({ rows: 2, rated: 1, leftOut: [{ line: 2, row: 2 }] });
});

test.each<[string, unknown]>([
  ["only a note", { note: "State" }],
  ["things across columns", { body: { wide: ["State"] }, status: { words: { x: "full" } } }],
  ["ratings alone", { status: "State" }],
])("NAP606: no clause: %s", (_, columns) => expect(codesOf({ columns }, "State\nx\n")).toContain("NAP606"));

test("NAP622: a file has two of the names of one column", () => {
  const columns = { clause: "No", status: { "any-of": ["State", "Status"] } };
  expect(codesOf({ columns }, "No,State,Status\n1,full,none\n")).toEqual(["NAP622"]);
  expect(codesOf({ columns }, "No,Status\n1,full\n")).toEqual([]);
});

test("NAP601: a file has none of the names, all of which are told once", () => {
  const columns = { clause: "No", status: { "any-of": ["State", "Status"] } };
  const { problems } = readMapped({ columns } as Written, "No,Result\n1,full\n");
  expect(problems).toMatchObject([{ code: "NAP601", params: { wanted: "State", alternatives: ["Status"] } }]);
});

test("NAP605: rows cannot be skipped by the number that they only have if they are not", () =>
  expect(codesOf({ columns: { clause: "No", status: "State" }, skip: { "#row": ["1"] } })).toContain(
    "NAP605",
  ));
