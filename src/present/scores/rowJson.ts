// A row of a ratings table → its form in the JSON contract.
import type * as z from "zod";
import type { ExplainedRow } from "../../model/explanation.ts";
import type { Method } from "../../model/method.ts";
import { fileOf } from "../../model/place.ts";
import type { rowSchema } from "../figureSchema.ts";
import { percentText } from "../percentText.ts";

export type RowJson = z.infer<typeof rowSchema>;

export const rowJson = (row: ExplainedRow, { rounding }: Method): RowJson => ({
  file: fileOf(row.place),
  line: row.place.line,
  ...(row.place.sheet === undefined ? {} : { sheet: row.place.sheet }),
  ...(row.place.path === undefined ? {} : { path: row.place.path }),
  activity: row.activity === "" ? null : row.activity,
  body: row.body === "" ? null : row.body,
  rater: row.rater === "" ? null : row.rater,
  status: row.status === "" ? null : row.status,
  percent: row.percent === "" ? null : row.percent,
  value: row.value === "" ? null : row.value,
  evidence: row.evidence,
  note: row.note,
  outcome: row.result.outcome,
  counts: row.result.value === null ? null : percentText(row.result.value, rounding),
  before: row.given === null ? null : percentText(row.given, rounding),
});
