// delimited text → its header and records with their lines and rows, and the problems of its quoting
import { expect, test } from "vitest";
import { memorySource } from "../../src/io/openSource.ts";
import { readTable } from "../../src/io/readTable.ts";

/** `line row cells` of the header and each record, and `code line row` of each problem. */
async function read(text: string): Promise<{ rows: string[]; problems: string[] }> {
  const rows: string[] = [];
  const { problems } = await readTable(memorySource("x.csv", [Buffer.from(text)]), {
    header: (_, cells, line) => (rows.push(`${line} ${cells.join("|")}`), true),
    record: (cells, line, row) => void rows.push(`${line} ${row} ${cells.join("|")}`),
  });
  return {
    rows,
    problems: problems.map(({ code, at, params }) => `${code} ${at.line} ${JSON.stringify(params)}`),
  };
}

test.each(["\n", "\r\n", "\r"])(
  "rows that an open quote swallows are told, lines ended by %j",
  async (end) => {
    const lines = ["clause;body;status;note", '1.1;city;"full;', '1.2;city;none";x', "1.10;moj;full;"];
    expect((await read(lines.join(end))).problems).toEqual(['NAP116 2 {"lines":1}']);
  },
);
