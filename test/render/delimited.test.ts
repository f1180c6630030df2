// Awkward texts and numbers → CSV and TSV that independent readers, and our own, read as they were meant
import { ReadableStream } from "node:stream/web";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readTable } from "../../src/io/table/readTable.ts";
import { ratingColumns } from "../../src/model/ratingTable.ts";
import { wholeRecord } from "../../src/present/wholeRecord.ts";
import { createRatingReader } from "../../src/parse/ratings/createRatingReader.ts";
import { renderCsv } from "../../src/render/csv.ts";
import type { CsvOptions } from "../../src/render/renderer.ts";
import { renderJsonl } from "../../src/render/jsonl.ts";
import { renderTsv } from "../../src/render/tsv.ts";
import { wholeText } from "../../src/render/wholeText.ts";
import { awkwardTexts, documentOf, options } from "./document.ts";

const csvOf = (
  columns: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
  csv?: CsvOptions,
): string =>
  wholeText(
    renderCsv(
      documentOf({ records: { columns, rows, decimals: ["percent"] } }),
      csv === undefined ? options : { ...options, csv },
    ),
  );

async function ratingsIn(csv: string): Promise<(string | null)[]> {
  const reader = createRatingReader({ keepTexts: true });
  const chunks = () => ReadableStream.from([new TextEncoder().encode(csv)]);
  const { problems } = await readTable({ name: "written.csv", size: csv.length, chunks } as never, reader);
  const { table, problems: found } = reader.finish();
  expect([...problems, ...found]).toEqual([]);
  return Array.from({ length: table.rows }, (_, row) => table.note(row));
}

test("lines end as RFC 4180 says, and cells are quoted where it asks for it", () => {
  const csv = csvOf(
    ["a", "b"],
    [
      ["x,y", 'say "no"'],
      [null, "two\nlines"],
    ],
  );
  expect(csv).toBe('a,b\r\n"x,y","say ""no"""\r\n,"two\nlines"\r\n');
});

test.each(["=1+2", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1:A9)", "\t=1+2", "\ttext", "  =1+2"])(
  "%j is no formula to a spreadsheet",
  (text) => {
    const [[cell = ""] = []] = parse(csvOf(["text"], [[text]]), { from_line: 2 }) as string[][];
    expect(cell).toMatch(/^'[=+\-@\t]/);
  },
);

test.each(["-2", "+2", "-2.5", "-125/8", "0.10", "650/9"])("the number %s is written as it is", (number) => {
  expect(csvOf(["text"], [[number]])).toBe(`text\r\n${number}\r\n`);
});

test("our reader takes the guard off again", async () => {
  const csv = csvOf(
    ratingColumns,
    awkwardTexts.map((note, row) => [`1.${row}`, null, null, null, "full", null, null, null, note]),
  );
  const changed: Readonly<Record<string, string>> = {
    "  =1+2": "=1+2",
    "\t=1+2": "=1+2",
    "\r=1+2": "=1+2",
    "\u001b[31mred\u001b[0m and \u009b2J": "[31mred [0m and  2J",
    "left \u202eright\u202c": "left right",
  };
  const kept = awkwardTexts.map((text) => changed[text] ?? text);
  expect(await ratingsIn(csv)).toEqual(kept);
});

test("no cell steers a terminal", () => {
  const rows = awkwardTexts.map((text) => [text]);
  const csv = csvOf(["text"], rows);
  const tsv = wholeText(renderTsv(documentOf({ records: { columns: ["text"], rows } }), options));
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  const steering = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]|\r(?!\n)/;
  expect(csv).not.toMatch(steering);
  expect(tsv).not.toMatch(steering);
});

test("each TSV record is one line, and reads back with its texts on one line", () => {
  const rows = awkwardTexts.map((text, row) => [row, text]);
  const tsv = wholeText(renderTsv(documentOf({ records: { columns: ["row", "text"], rows } }), options));
  expect(tsv.split("\n")).toHaveLength(awkwardTexts.length + 2);
  const read = parse(tsv, { delimiter: "\t", from_line: 2 }) as string[][];
  expect(read[1]).toEqual(["1", 'said "no", twice']);
  expect(read[3]).toEqual(["3", "first line second line"]);
  expect(read[5]).toEqual(["5", "'=1+2"]);
});

test("decimal comma, semicolon and byte order mark, as some spreadsheets want them", () => {
  const columns = ["clause", "percent", "exact"];
  const csv = csvOf(columns, [["1.10", "72.22", "650/9"]], { delimiter: ";", decimal: ",", bom: true });
  expect(csv).toBe("\ufeffclause;percent;exact\r\n1.10;72,22;650/9\r\n");
});

test("cells whatever they hold are written as the library writes whole records", () => {
  const cell = fc.oneof(
    fc.constantFrom(...awkwardTexts, '"', '""', ",", ";", "a,b", "x\ny", "x\n", " ", "ş", "1,5"),
    fc.string({ maxLength: 6 }),
    fc.constant(null),
    fc.integer(),
  );
  const records = fc
    .integer({ min: 2, max: 5 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }));
  fc.assert(
    fc.property(records, fc.constantFrom(",", ";"), (rows, delimiter) => {
      const columns = (rows[0] ?? [1, 2]).map((_, index) => `c${index}`);
      const written = csvOf(columns, rows, { delimiter, decimal: ".", bom: false });
      const read: string[][] = parse(written, { delimiter });
      expect(stringify(read, { delimiter, record_delimiter: "\r\n", quoted_match: /[\r\n]/ })).toBe(written);
      expect(read.length).toBe(rows.length + 1);
    }),
  );
});

test("records that are like others are written as if each had all of its cells", () => {
  const cell = fc.oneof(fc.constantFrom(...awkwardTexts, "1/2", "c1"), fc.constant(null), fc.integer());
  const table = fc
    .uniqueArray(fc.constantFrom("a", "b", "c", "d", "e"), { minLength: 1 })
    .chain((columns) => {
      const cells = (count: number) => fc.array(cell, { minLength: count, maxLength: count });
      return fc
        .tuple(fc.subarray(columns), fc.array(cells(columns.length), { minLength: 1, maxLength: 3 }))
        .chain(([own, likes]) =>
          fc.record({
            columns: fc.constant(columns),
            own: fc.constant(own),
            rows: fc.array(
              fc.oneof(
                cells(columns.length),
                fc.record({ like: fc.constantFrom(...likes), own: cells(own.length) }),
              ),
            ),
            // None that a record may have of its own.
            exact: fc.constant({ fractions: columns.filter((column) => !own.includes(column)).slice(0, 1) }),
          }),
        );
    });
  fc.assert(
    fc.property(table, (records) => {
      const whole = { ...records, rows: records.rows.map(wholeRecord(records)) };
      for (const render of [renderCsv, renderTsv, renderJsonl])
        expect(wholeText(render(documentOf({ records }), options))).toBe(
          wholeText(render(documentOf({ records: whole }), options)),
        );
    }),
  );
});
