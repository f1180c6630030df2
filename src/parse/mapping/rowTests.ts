// Columns with the texts that are meant, and rows → whether a row has them.
import type { RowTest } from "../../model/tableMapping.ts";
import { fold } from "../../text/fold.ts";
import { counted, type MappedHeader } from "./mappedHeader.ts";

/** What was asked for and what stands there, for a test that no row passes. */
interface MissedTest {
  readonly column: string;
  readonly texts: readonly string[];
  /** The most frequent first, at most five. */
  readonly found: readonly string[];
}

/** The tests of a mapping against rows of its file; texts are compared folded. */
export interface RowTests {
  readonly any: (cells: readonly string[]) => boolean;
  /**
   * Notes what stands there, until a row passes.
   *
   * @param data the number of the row among those that are data
   */
  readonly all: (cells: readonly string[], data: number) => boolean;
  readonly missed: () => MissedTest[];
}

const mostFound = 5;
/** So many distinct texts are looked at for what stands in a column. */
const mostDistinct = 1000;

/** @param fileName of the table, which a test may ask for as `#file` */
export function createRowTests(
  tests: readonly RowTest[],
  { indexOf }: MappedHeader,
  fileName: string,
): RowTests {
  const indexed = tests.map((test) => ({
    ...test,
    index: indexOf(test.column),
    known: new Map<string, boolean>(),
    found: new Map<string, number>(),
  }));
  let hasPassed = false;
  const textAt = (index: number, cells: readonly string[], data: number): string =>
    index === counted.row ? String(data) : index === counted.file ? fileName : (cells[index] ?? "");
  const passes = (
    { index, known, folded }: (typeof indexed)[number],
    cells: readonly string[],
    data: number,
  ): boolean => {
    const cell = textAt(index, cells, data);
    let found = known.get(cell);
    if (found === undefined) {
      found = folded.has(fold(cell));
      if (known.size < mostDistinct) known.set(cell, found);
    }
    return found;
  };
  const note = (cells: readonly string[], data: number): void => {
    for (const { index, found } of indexed) {
      const cell = textAt(index, cells, data).trim();
      if (found.has(cell) || found.size < mostDistinct) found.set(cell, (found.get(cell) ?? 0) + 1);
    }
  };
  return {
    any: (cells) => indexed.some((test) => passes(test, cells, 0)),
    all(cells, data) {
      const passed = indexed.every((test) => passes(test, cells, data));
      if (passed) hasPassed = true;
      else if (!hasPassed) note(cells, data);
      return passed;
    },
    missed: () =>
      indexed.map(({ column, texts, found }) => ({
        column,
        texts,
        found: [...found]
          .toSorted(([, a], [, b]) => b - a)
          .slice(0, mostFound)
          .map(([text]) => text),
      })),
  };
}
