// Delimited text in chunks, some of them blank lines and nothing else → the rows, lines and slips that the text has as one chunk.
import fc from "fast-check";
import { expect, test } from "vitest";
import { createTableParser } from "../../src/io/table/tableParser.ts";
import { csvOptions } from "../../src/table/csvOptions.ts";
import type { TableRows } from "../../src/table/tableRows.ts";
import { runs } from "../properties/runs.ts";

async function readIn(chunks: readonly string[]): Promise<unknown> {
  const taken: unknown[] = [];
  const rows = { take: (...row: unknown[]) => void taken.push(row) } as unknown as TableRows;
  const progress = { line: 0, row: 0, hasBegun: false };
  const parser = createTableParser("a.csv", csvOptions(","), rows, progress);
  for (const chunk of chunks) {
    const slip = await parser.write(Buffer.from(chunk));
    if (slip !== null) return { taken, slip };
  }
  const slip = await parser.end();
  return { taken, slip, ...(slip === null ? progress : {}) };
}

const asOne = (chunks: readonly string[]): Promise<unknown> => readIn([chunks.join("")]);

test.each([
  ["between rows", ["a,b\n", "\n\n\n\n", "c,d\n"]],
  ["within a cell", ['a,"b', "\n\n\n\n", 'c",d\n']],
  ["behind a quote that closes", ['a,"b"', "\n\n", "c,d\n"]],
  ["behind the first letter of a row", ["a,b\n1", "\n\n", "2,d\n"]],
  ["behind a carriage return", ["a,b\r", "\n\r\n\r", "\nc,d\r\n"]],
  ["with carriage returns", ["a,b\r\n", "\r\n\r\n", "c,d\r\n"]],
  ["before anything", ["\n\n", "a,b\n"]],
  ["at the end", ["a,b\n", "\n\n"]],
  ["before a slip", ["a,b\n", "\n\n\n\n", 'c"d,e\n']],
] as const)("%s", async (_, chunks) => expect(await readIn(chunks)).toEqual(await asOne(chunks)));

test("wherever a text is cut", { timeout: 60_000 }, async () => {
  const blank = fc.constantFrom("\n\n", "\n\n\n\n", "\r\n\r\n", "\n\r", "\n\r\n\r", "\n\n\n", "\r\r");
  const other = fc
    .array(fc.constantFrom("a", ",", '"', '""', "\n", "\r\n", "\r", " ", "\t"), { maxLength: 5 })
    .map((parts) => parts.join(""));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(blank, other), { maxLength: 8 }), async (chunks) => {
      expect(await readIn(chunks)).toEqual(await asOne(chunks));
    }),
    { numRuns: runs(3000) },
  );
});
