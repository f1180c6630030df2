// The bytes of a file of sheets or tables → what a table's reader is sent of it.
import { memorySource } from "../../../src/io/openSource.ts";
import { readTableFile } from "../../../src/io/readTableFile.ts";
import { createRatingReader } from "../../../src/core.ts";
import type { ReadOptions } from "../../../src/model/readOptions.ts";

export interface ReadCells {
  readonly source: string;
  /** The header first. */
  readonly rows: readonly (readonly [row: number, ...cells: string[]])[];
  readonly problems: readonly string[];
}

export async function readCells(
  bytes: Buffer,
  wanted: string | null = null,
  options: ReadOptions = {},
  file = "m.xlsx",
): Promise<ReadCells> {
  const rows: [number, ...string[]][] = [];
  let source = "";
  const limit = () => ({ megabytes: 1000 });
  const { problems } = await readTableFile(memorySource(file, [bytes]), wanted, options, limit, {
    columnOf: createRatingReader({ keepTexts: false }).columnOf,
    header: (name, cells, line) => {
      source = name;
      rows.push([line, ...cells]);
      return true;
    },
    record: (cells, _, row) => void rows.push([row, ...cells]),
  });
  return {
    source,
    rows,
    problems: problems.map(({ code, params }) => `${code} ${Object.values(params).flat().join(", ")}`.trim()),
  };
}
