// Audits in JSON → one long table: a row for each explanation and each impossibility.
import { assessorCells, assessorColumns } from "../assessors/assessorCells.ts";
import type { RecordTable } from "../document.ts";
import type { ClaimAuditJson } from "./auditSchema.ts";

const columns = [
  "assessment",
  "figure",
  "stated",
  "verdict",
  "answer",
  "clauses",
  "scale",
  "weights",
  "roundings",
  "exact",
  "reachable",
  "printable",
  "solutions",
  "nearestBelow",
  "nearestAbove",
  ...assessorColumns,
] as const;

/** `answer` is `explanation`, likeliest first, or `impossible`. */
export const auditRecords = (claims: readonly ClaimAuditJson[]): RecordTable => ({
  columns,
  rows: claims.flatMap((json) => {
    const about = [json.assessment, json.figure, json.clauses, json.verdict];
    const records = [
      ...json.explanations.map((own) => [
        ...about,
        "explanation",
        own.clauses,
        own.scale,
        own.weights,
        own.roundings.join(" "),
        own.exact,
        own.reach.reachable,
        own.reach.printable,
        own.solutions.count,
        null,
        null,
      ]),
      ...json.impossible.map((own) => [
        ...about,
        "impossible",
        own.clauses,
        own.scale,
        own.weights,
        own.roundings.join(" "),
        null,
        null,
        null,
        null,
        near("below", own.nearest),
        near("above", own.nearest),
      ]),
    ];
    return records.map((record, index) => [
      ...record,
      ...(json.assessor === null
        ? assessorColumns.map(() => null)
        : Object.values(assessorCells(json.assessor, index === 0))),
    ]);
  }),
  decimals: ["figure"],
  exact: { fractions: ["exact"], decimals: ["nearestBelow", "nearestAbove"] },
});

const near = (side: string, nearest: readonly { side: string; exact: string }[]): string | null =>
  nearest.find((mean) => mean.side === side)?.exact ?? null;
