// A table and the doubts about its rows → what each row is worth, as it is and under its other statuses.
import type { Clause } from "../model/plan.ts";
import type { NameColumn, RatingTable } from "../model/ratingTable.ts";
import type { Doubts } from "../model/sensitivity.ts";
import type { StepResult } from "../model/score.ts";
import { createClauseReader } from "../score/clauseReader.ts";
import { createRowReader } from "../score/readRows.ts";
import type { ScoreInput } from "../score/scoreInput.ts";
import type { DoubtedRow } from "./clauseOptions.ts";

export interface DoubtedReader {
  /** The clauses in the assessment's scope, in the plan's order. */
  readonly clauses: readonly Clause[];
  readonly read: (clause: Clause) => DoubtedRow[];
  /** Other statuses that the method has no value for; they are left out. */
  readonly unread: number;
}

/**
 * Another status stands in the place of the row's own status, percent and value; all else of the row stays, its evidence among it, so that the
 * same rules read it.
 */
export function doubtedRows(input: ScoreInput, doubts: Doubts): DoubtedReader {
  const table = input.assessment.ratings;
  const reader = createClauseReader(input);
  const { others, at } = withOthers(table, doubts);
  const otherReader = createRowReader(others, input.scale, input.method, input.readable ?? []);
  // A status needs no activity to be read.
  const results = Array.from({ length: others.rows }, (_, other) => otherReader.read(other, null).result);
  const othersOf = (row: number): StepResult[] =>
    (at.get(row) ?? []).flatMap((other) => results[other] ?? []).filter(isRead);
  return {
    clauses: reader.clauses,
    unread: results.filter((result) => !isRead(result)).length,
    read: (clause) => reader.read(clause).map((rated) => ({ rated, others: othersOf(rated.row) })),
  };
}

const isRead = ({ outcome }: StepResult): boolean => outcome !== "insufficient";

/** A table with a row for each other status, and at which of these the others of a row are. */
function withOthers(
  table: RatingTable,
  doubts: Doubts,
): { others: RatingTable; at: ReadonlyMap<number, readonly number[]> } {
  const copies: { readonly row: number; readonly status: string }[] = [];
  const at = new Map<number, number[]>();
  for (const [row, statuses] of doubts) {
    at.set(
      row,
      statuses.map((_, index) => copies.length + index),
    );
    for (const status of statuses) copies.push({ row, status });
  }
  const original = (copy: number): number => copies[copy]?.row ?? 0;
  const copied = ({ names, numbers }: NameColumn): NameColumn => ({
    names,
    numbers: Int32Array.from(copies, ({ row }) => numbers[row] ?? 0),
  });
  const column = Object.fromEntries(
    Object.entries(table.column).map(([name, own]) => [name, copied(own)]),
  ) as RatingTable["column"];
  const emptied = (own: NameColumn): NameColumn => ({ ...own, numbers: new Int32Array(copies.length) });
  return {
    at,
    others: {
      ...table,
      rows: copies.length,
      column: {
        ...column,
        status: {
          names: ["", ...copies.map(({ status }) => status)],
          numbers: Int32Array.from(copies, (_, copy) => copy + 1),
        },
        percent: emptied(table.column.percent),
        value: emptied(table.column.value),
      },
      hasEvidence: (copy) => table.hasEvidence(original(copy)),
      hasNote: (copy) => table.hasNote(original(copy)),
      isBlank: () => false,
      isLeftOut: (copy) => table.isLeftOut(original(copy)),
      evidence: (copy) => table.evidence(original(copy)),
      note: (copy) => table.note(original(copy)),
      place: (copy, name) => table.place(original(copy), name),
    },
  };
}
