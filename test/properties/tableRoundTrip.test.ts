// rows, written as a careful program writes CSV → read back, the same rows, each at its line and column
import fc from "fast-check";
import { expect, test } from "vitest";
import { locatePlaces } from "../../src/io/locatePlaces.ts";
import { memorySource } from "../../src/io/openSource.ts";
import { readTableInParts } from "../../src/io/table/readTableInParts.ts";

interface Style {
  readonly delimiter: "," | ";" | "\t";
  readonly lineBreak: "\n" | "\r\n" | "\r";
  readonly quoteAll: boolean;
  readonly mark: boolean;
  /** Bytes in a chunk. */
  readonly chunk: number;
}

const needsQuotes = /["\r\n,;\t]|^\s|\s$|^$/;

const written = (cell: string, { quoteAll }: Style): string =>
  quoteAll || needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

const style: fc.Arbitrary<Style> = fc.record({
  delimiter: fc.constantFrom(",", ";", "\t"),
  lineBreak: fc.constantFrom("\n", "\r\n", "\r"),
  quoteAll: fc.boolean(),
  mark: fc.boolean(),
  chunk: fc.constantFrom(1, 2, 3, 7, 1000),
});

const cell = fc
  .array(
    fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 6 }),
      fc.constantFrom('"', '""', ",", ";", "\t", "\n", "\r\n", "\r", " ", "\u00a0", "ə", "İ", "1.10", "'"),
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join("").replaceAll("\0", ""));

const rows = fc
  .integer({ min: 2, max: 5 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
  );

const cut = (bytes: Uint8Array, size: number): Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );

const header = (width: number): string[] => Array.from({ length: width }, (_, index) => `column ${index}`);

test("the same rows come back, and every cell is found where it starts", async () => {
  await fc.assert(
    fc.asyncProperty(rows, style, async (expected, how) => {
      const all = [header(expected[0]?.length ?? 0), ...expected];
      const text = all
        .map((row) => row.map((own) => written(own, how)).join(how.delimiter))
        .join(how.lineBreak);
      const source = memorySource("x.csv", cut(Buffer.from((how.mark ? "\ufeff" : "") + text), how.chunk));
      const read: { cells: readonly string[]; line: number; row: number }[] = [];
      const { problems } = await readTableInParts(source, {
        columnOf: () => null,
        header: (_, cells, line) => (read.push({ cells, line, row: 1 }), true),
        record: (cells, line, row) => void read.push({ cells, line, row }),
      });

      expect(problems.filter(({ code }) => code !== "NAP116")).toEqual([]);
      expect(read.map(({ cells }) => cells)).toEqual(all);
      expect(read.map(({ row }) => row)).toEqual(all.map((_, index) => index + 1));
      const places = read.flatMap(({ cells, line, row }) =>
        cells.map((_, index) => ({ source: "x.csv", line, column: 1, row, index })),
      );
      const located = await locatePlaces(source, places, how.delimiter);
      const lines = text.split(/\r\n|\n|\r/);
      for (const [index, own] of all.flat().entries()) {
        const { line, column } = located[index]?.place ?? { line: 0, column: 0 };
        const [start = ""] = written(own, how).split(/\r\n|\n|\r/);
        expect((lines[line - 1] ?? "").startsWith(start, column - 1)).toBe(true);
      }
    }),
    { numRuns: 500, seed: 2021 },
  );
});
