// A ratings table and rows → what these rows say, and on what grounds.
import { cellText, type RatingTable } from "../../model/ratingTable.ts";

export interface EvidenceRow {
  readonly activity: string | null;
  readonly body: string | null;
  readonly rater: string | null;
  readonly status: string | null;
  readonly percent: string | null;
  readonly value: string | null;
  readonly evidence: string | null;
  readonly note: string | null;
}

/** Cells as written, `null` for empty ones. The texts are there only where they were kept on reading. */
export const clauseEvidence = (table: RatingTable, rows: readonly number[]): EvidenceRow[] =>
  rows.map((row) => {
    const cell = (column: Parameters<typeof cellText>[2]): string | null =>
      cellText(table, row, column) || null;
    return {
      activity: cell("activity"),
      body: cell("body"),
      rater: cell("rater"),
      status: cell("status"),
      percent: cell("percent"),
      value: cell("value"),
      evidence: table.evidence(row),
      note: table.note(row),
    };
  });

/** `partial · moj · monitoring sheet 2 · form adopted`; empty cells are left out. */
export const evidenceText = (row: EvidenceRow): string =>
  [
    row.activity,
    row.body,
    row.rater,
    row.status,
    row.percent === null ? null : `${row.percent}${/[%/]/.test(row.percent) ? "" : " %"}`,
    row.value,
    row.evidence,
    row.note,
  ]
    .filter((text) => text !== null)
    .join(" · ");
