// A long table and the assessments in it → the table with the stage of each, where any of them has replies.
import type { GivenRecord, RecordCells, RecordTable } from "../document.ts";
import type { Spoken } from "./codedBody.ts";

/**
 * A last column `stage`, by the assessment of each record; where the records name none, or two, the stages of all. Without
 * replies the table stays as it is.
 */
export function withStage(table: RecordTable, all: readonly Spoken[]): RecordTable {
  const stages = new Map(
    all.flatMap(({ assessment: { id, replies } }) =>
      replies === undefined ? [] : [[id, replies.stage] as const],
    ),
  );
  if (stages.size === 0) return table;
  const at = table.columns.indexOf("assessment");
  const every = [...stages].map(([id, stage]) => `${id}: ${stage}`).join("; ");
  const stageOf = (cells: RecordCells): string | null =>
    at < 0 ? every : (stages.get(String(cells[at] ?? "")) ?? null);
  const known = new Map<RecordCells, RecordCells>();
  const withCell = (record: GivenRecord): GivenRecord => {
    if (!("like" in record)) return [...record, stageOf(record)];
    const like = known.get(record.like) ?? [...record.like, stageOf(record.like)];
    known.set(record.like, like);
    return { ...record, like };
  };
  return {
    ...table,
    columns: [...table.columns, "stage"],
    rows: {
      *[Symbol.iterator]() {
        for (const record of table.rows) yield withCell(record);
      },
    },
  };
}
