// Rows with what was done and what there was in all → one row for each thing, whose percent is the one sum over the other.
import {
  add,
  compareFractions,
  divide,
  isNegative,
  isZero,
  toText,
  zero,
  type Fraction,
} from "../../math/fraction.ts";
import type { Place } from "../../model/place.ts";
import { problem, type Problem } from "../../model/problem.ts";
import type { MappedSource, TableMapping } from "../../model/tableMapping.ts";
import { parseAmount } from "../amount.ts";
import type { CellPlace } from "../ratings/cellPlace.ts";
import type { SendRow } from "./cellReaders.ts";
import type { MappedHeader } from "./mappedHeader.ts";
import { plainNumber } from "./numberReader.ts";
import { percentText } from "./textReader.ts";

/** The sums of one table. */
export interface CountSums {
  /** @param cells the row as nap reads it; @param whole the cells of the file */
  readonly add: (cells: readonly string[], whole: readonly string[], line: number, row: number) => void;
  /** Sends one row for each thing, at the place of its first. */
  readonly flush: (send: SendRow) => void;
  /** Rows that went into another one: by the number of that one, how many. */
  readonly added: () => ReadonlyMap<number, number>;
  readonly problems: () => Problem[];
}

interface Sum {
  readonly cells: readonly string[];
  readonly line: number;
  readonly row: number;
  met: Fraction;
  of: Fraction;
}

/** Columns that do not say what a row is about. */
const remarks: ReadonlySet<string> = new Set([
  "percent",
  "status",
  "value",
  "evidence",
  "note",
  "received",
  "date",
  "cause",
  "doubt",
]);

/** `null` where the mapping does not count. */
export function createCountSums(
  sources: readonly MappedSource[],
  mapping: TableMapping,
  header: MappedHeader,
  place: CellPlace,
): CountSums | null {
  const position = sources.findIndex(({ from }) => from.kind === "counts");
  const origin = sources[position]?.from;
  if (origin?.kind !== "counts") return null;
  const [metIndex, ofIndex] = [header.indexOf(origin.met), header.indexOf(origin.of)];
  const keys = sources.flatMap(({ column }, index) => (remarks.has(column) ? [] : [index]));
  const sums = new Map<string, Sum>();
  const problems: Problem[] = [];
  const added = new Map<number, number>();
  let last = { row: 0, sum: null as Sum | null, isFirst: false };
  const { decimal } = mapping.read;

  const count = (cells: readonly string[], index: number, line: number, row: number): Fraction | null => {
    const written = (cells[index] ?? "").trim();
    const plain = decimal === undefined ? written : plainNumber(written, decimal);
    const amount = plain === null ? null : parseAmount(plain);
    if (amount !== null && !isNegative(amount)) return amount;
    const at = place(line, row, "percent", index);
    problems.push(problem("NAP608", at, { column: "percent", written, row, rows: 1, as: "count" }));
    return null;
  };
  const shareOf = ({ met, of, line, row }: Sum): string => {
    if (isZero(of)) return "";
    if (compareFractions(met, of) <= 0) return percentText(divide(met, of));
    const at: Place = place(line, row, "percent", metIndex);
    problems.push(problem("NAP612", at, { row, met: toText(met), of: toText(of) }));
    return "";
  };

  const endRow = (): void => {
    const { sum, isFirst } = last;
    last = { row: 0, sum: null, isFirst: false };
    if (sum !== null && !isFirst) added.set(sum.row, (added.get(sum.row) ?? 0) + 1);
  };

  return {
    add(cells, whole, line, row) {
      const key = JSON.stringify(keys.map((index) => cells[index] ?? ""));
      const isBlank = [metIndex, ofIndex].every((index) => (whole[index] ?? "").trim() === "");
      const [one, all] = isBlank
        ? [zero, zero]
        : [count(whole, metIndex, line, row), count(whole, ofIndex, line, row)];
      // What cannot be read is a problem, and the row stays one of the table's.
      const [met, of] = one === null || all === null ? [zero, zero] : [one, all];
      const before = sums.get(key);
      const sum = before ?? { cells, line, row, met: zero, of: zero };
      if (before === undefined) sums.set(key, sum);
      sum.met = add(sum.met, met);
      sum.of = add(sum.of, of);
      // A cell that was split makes several records of one row.
      if (row !== last.row) {
        endRow();
        last = { row, sum, isFirst: before === undefined };
      } else if (before === undefined) last.isFirst = true;
    },
    flush(send) {
      endRow();
      for (const sum of sums.values()) {
        const cells = [...sum.cells];
        cells[position] = shareOf(sum);
        send(cells, sum.line, sum.row);
      }
    },
    added: () => added,
    problems: () => problems,
  };
}
