// The bytes of a workbook → what a table's reader is sent of it.
import { memorySource } from "../../../src/io/openSource.ts";
import { readWorkbook } from "../../../src/io/workbook/readWorkbook.ts";
import { createRatingReader } from "../../../src/core.ts";

export interface ReadCells {
  readonly source: string;
  /** The header first. */
  readonly rows: readonly (readonly [row: number, ...cells: string[]])[];
  readonly problems: readonly string[];
}

export async function readCells(bytes: Buffer, wanted: string | null = null): Promise<ReadCells> {
  const rows: [number, ...string[]][] = [];
  let source = "";
  const { problems } = await readWorkbook(memorySource("m.xlsx", [bytes]), wanted, () => null, {
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
