// tables that are wider than is read, in text and in Word → NAP122, but for columns that hold nothing
import { expect, test } from "vitest";
import { createRatingReader } from "../../src/core.ts";
import { byRound } from "../../src/parse/ratings/byRound.ts";
import { unreadText } from "../../src/model/unread.ts";
import { makeZip } from "./workbook/makeZip.ts";
import { readCells } from "./workbook/readCells.ts";

const csv = (text: string) => readCells(Buffer.from(text), null, {}, "t.csv");
const blank = ",".repeat(1500);

test("columns without a name behind the last one that has one are passed over", async () => {
  const { rows, problems } = await csv(`clause,status${blank}\n1.1,full${blank}\n`);
  expect(problems).toEqual([]);
  expect(rows.map((row) => row.slice(1, 3))).toEqual([
    ["clause", "status"],
    ["1.1", "full"],
  ]);
});

test.each([
  ["a name behind them", `clause,status${blank}x\n1.1,full\n`],
  ["a name in each", `clause,status${",x".repeat(1000)}\n1.1,full\n`],
])("a header with %s is too wide", async (_, text) => {
  expect((await csv(text)).problems).toEqual([expect.stringMatching(/^NAP122 columns/)]);
});

const word = (rows: readonly (readonly string[])[]) =>
  readCells(
    makeZip({
      "word/document.xml": `<w:document><w:body><w:tbl>${rows
        .map(
          (cells) =>
            `<w:tr>${cells.map((text) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`).join("")}</w:tr>`,
        )
        .join("")}</w:tbl></w:body></w:document>`,
    }),
    null,
    {},
    "t.docx",
  );

test("a table in Word with a text of more characters than a cell holds, or with more columns, is told", async () => {
  const long = await word([
    ["clause", "status"],
    ["1.1", "x".repeat(32_768)],
  ]);
  expect(long.problems).toEqual([expect.stringMatching(/^NAP122 text/)]);
  const wide = await word([
    ["clause", "status", ...Array.from({ length: 1000 }, () => "x")],
    ["1.1", "full"],
  ]);
  expect(wide.problems).toEqual([expect.stringMatching(/^NAP122 columns/)]);
  const most = await word([
    ["clause", "status", ...Array.from({ length: 998 }, () => "x")],
    ["1.1", "full"],
  ]);
  expect(most.problems).toEqual([]);
});

test("a round that could not be read is no round", () => {
  const reader = createRatingReader({ keepTexts: false });
  reader.header("r.csv", ["clause", "round", "status"], 1, 1);
  reader.record(["1.1", unreadText(["cell"]), "none"], 2, 2);
  reader.record(["1.1", "y1", "full"], 3, 3);
  expect(byRound(reader.finish().table).map(({ round, table }) => [round, table.rows])).toEqual([
    [null, 1],
    ["y1", 1],
  ]);
});
