// A row that was read → the row as it was written, and what it was worth.
import type { ExplainedRow } from "../model/explanation.ts";
import { cellText, type RatingTable } from "../model/ratingTable.ts";
import type { RatedRow } from "./rateClause.ts";

export const explainRow = (
  table: RatingTable,
  { row, activity, body, id: rater, result, given }: RatedRow,
): ExplainedRow => ({
  row,
  place: table.place(row, "clause"),
  activity,
  body,
  rater,
  status: cellText(table, row, "status"),
  percent: cellText(table, row, "percent"),
  value: cellText(table, row, "value"),
  hasEvidence: table.hasEvidence(row),
  evidence: table.evidence(row),
  note: table.note(row),
  result,
  given,
});
