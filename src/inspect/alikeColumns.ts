// The columns of a table → those side by side that hold the same kind of cells, each of them probably a body.
import type { CountedText, InspectedColumn, KnownBy } from "../model/inspection.ts";
import type { Scale } from "../model/scale.ts";
import { isTotal } from "../parse/ratings/isTotal.ts";
import { countName } from "./countName.ts";
import { namedColumn } from "./namedColumn.ts";
import { scaleKnowing } from "./scaleKnowing.ts";

/** Two columns may be two years or two assessors; so many are rather bodies. */
const fewest = 3;

/** Columns of one kind, and how their cells are read. */
export interface AlikeColumns {
  readonly names: readonly string[];
  /** `binary`: 0 and 1; `marks`: an x or nothing; else the scale that knows all words in them. */
  readonly cells: "binary" | "marks" | KnownBy;
}

/**
 * `null` where there are none, where not all of a kind stand side by side, and where a name has digits: years and rounds are
 * no bodies.
 *
 * @param used columns that are taken for something else
 */
export function alikeColumns(
  columns: readonly InspectedColumn[],
  used: ReadonlySet<InspectedColumn>,
  scales: readonly Scale[],
): AlikeColumns | null {
  const kinds = [
    columns.filter(isBinary),
    columns.filter(({ kind }) => kind === "marks"),
    columns.filter(({ kind, knownBy }) => kind === "statuses" && knownBy?.unknown.length === 0),
  ];
  for (const [kind, alike] of kinds.entries()) {
    const [first] = alike;
    if (first === undefined || alike.length < fewest) continue;
    const start = columns.indexOf(first);
    const isTogether = alike.every((own, index) => columns[start + index] === own);
    if (!isTogether || alike.some((own) => used.has(own) || !mayBeBody(own, columns))) continue;
    const names = alike.map(({ name }) => name);
    if (kind < 2) return { names, cells: kind === 0 ? "binary" : "marks" };
    const knownBy = scaleKnowing(mergedTexts(alike), scales);
    if (knownBy?.unknown.length === 0) return { names, cells: knownBy };
  }
  return null;
}

/** Nothing but 0 and 1, or empty. */
const isBinary = ({ filled, distinct, texts }: InspectedColumn): boolean =>
  filled > 0 && (distinct ?? 3) <= 2 && texts.every(({ text }) => text === "0" || text === "1");

const mayBeBody = ({ name }: InspectedColumn, columns: readonly InspectedColumn[]): boolean =>
  name !== "" &&
  !/\d/.test(name) &&
  !isTotal(name) &&
  namedColumn(name) === null &&
  countName(name) === null &&
  columns.filter((other) => other.name === name).length === 1;

function mergedTexts(columns: readonly InspectedColumn[]): CountedText[] {
  const rows = new Map<string, number>();
  for (const { knownBy } of columns)
    for (const own of knownBy?.known ?? []) rows.set(own.text, (rows.get(own.text) ?? 0) + own.rows);
  return [...rows].map(([text, number]) => ({ text, rows: number }));
}
