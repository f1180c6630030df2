// delimited text → its header and records with their lines and rows, and the problems of its quoting
import { expect, test } from "vitest";
import { memorySource } from "../../src/io/openSource.ts";
import { readTable } from "../../src/io/table/readTable.ts";
import { columnOf } from "../../src/parse/ratings/ratingHeader.ts";

/** `line row cells` of the header and each record, and `code line row` of each problem. */
async function read(text: string): Promise<{ rows: string[]; problems: string[] }> {
  const rows: string[] = [];
  const { problems } = await readTable(memorySource("x.csv", [Buffer.from(text)]), {
    columnOf,
    header: (_, cells, line) => (rows.push(`${line} ${cells.join("|")}`), true),
    record: (cells, line, row) => void rows.push(`${line} ${row} ${cells.join("|")}`),
  });
  return {
    rows,
    problems: problems.map(({ code, at, params }) => `${code} ${at.line} ${JSON.stringify(params)}`),
  };
}

const remarks = (last: number): string[] =>
  Array.from({ length: last - 1 }, (_, index) => `${index + 2} ${index + 2} x`);

test.each(["\n", "\r\n", "\r"])(
  "rows that an open quote swallows are told, lines ended by %j",
  async (end) => {
    const lines = ["clause;body;status;note", '1.1;city;"full;', '1.2;city;none";x', "1.10;moj;full;"];
    expect((await read(lines.join(end))).problems).toEqual(['NAP116 2 {"lines":1}']);
  },
);

test("a row that never ends is told as what it is, and the file is read in linear time", async () => {
  const row = "a".repeat(9_000_000);
  const tooLong = '{"found":"long-row","row":2,"megabytes":8}';
  expect((await read(`clause,status\n${row}\n1.1,full\n`)).problems).toEqual([`NAP103 2 ${tooLong}`]);
  expect((await read(`clause,status\n"1.1",${row}`)).problems).toEqual([`NAP103 2 ${tooLong}`]);
  expect((await read(`clause,status\n1.1,"${row}`)).problems).toEqual(['NAP110 2 {"row":2}']);
});

test("titles above the header are passed over, and rows keep their numbers", async () => {
  const { rows, problems } = await read(
    'Report;;\n"of two\nlines";;\n;;\n\nclause;status;note\n1.1;full;\n1.2;;\n',
  );
  expect(rows).toEqual(["6 clause|status|note", "7 6 1.1|full|", "8 7 1.2||"]);
  expect(problems).toEqual([]);
});

test.each([
  ["no header", "1.1,full\n1.2,none\n", ["1 1.1|full", "2 2 1.2|none"]],
  ["a header of other names", "x,y\n1.1,full\n", ["1 x|y", "2 2 1.1|full"]],
  ["nothing but delimiters", ",\n,\n", ["1 |", "2 2 |"]],
  [
    "rows above the header",
    "1.1,full\nclause,status\n1.2,none\n",
    ["1 1.1|full", "2 2 clause|status", "3 3 1.2|none"],
  ],
  [
    "the header behind 21 titles",
    `${"x\n".repeat(21)}clause,status\n`,
    ["1 x", ...remarks(21), "22 22 clause|status"],
  ],
  [
    "a header without clauses below a title",
    "Report\nklause,status\n1.1,full\n",
    ["2 klause|status", "3 3 1.1|full"],
  ],
  [
    "a cell that is called like a column",
    "klause,status,note\n1.1,full,clause\n",
    ["1 klause|status|note", "2 2 1.1|full|clause"],
  ],
])("the header of a table with %s", async (_, text, rows) => {
  expect((await read(text)).rows).toEqual(rows);
});

test("behind a stray quote above the header nothing is known, and below it all is", async () => {
  const above = await read('Report\non the "plan"\nclause,status\n1.1,full\n');
  expect(above).toMatchObject({ rows: [], problems: [expect.stringMatching(/^NAP115 2 .*"last":true/)] });
  const below = await read('Report\nclause,status\n1.1,fu"ll\n1.2,none\n');
  expect(below).toMatchObject({
    rows: ["2 clause|status", "4 4 1.2|none"],
    problems: [expect.stringMatching(/^NAP115 3 /)],
  });
});
