// Audits in JSON → one long table: a row for each explanation and each impossibility.
import { assessorCells, assessorColumns } from "../assessors/assessorCells.ts";
import type { ClaimAudit } from "../../model/audit.ts";
import type { RecordTable } from "../document.ts";
import { tablesOf } from "../tables/tablesOf.ts";
import { tablesText } from "../tables/tablesText.ts";
import type { Words } from "../words/words.ts";
import type { ClaimAuditJson } from "./auditSchema.ts";

const columns = [
  "assessment",
  "figure",
  "stated",
  "verdict",
  "answer",
  "reading",
  "chance",
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
  "tables",
] as const;

/**
 * `answer` is `explanation`, `impossible`, or `reproduced`: then the rows give the figure, `exact` is what they give. What became of the rows of the tables stands in the first
 * record of a claim.
 *
 * @param audits those of `claims`, in the same order
 */
export const auditRecords = (
  claims: readonly ClaimAuditJson[],
  audits: readonly ClaimAudit[],
  words: Words,
): RecordTable => ({
  columns,
  rows: claims.flatMap((json, at) => {
    const score = audits[at]?.claim?.score;
    const read = score === undefined ? null : tablesText(tablesOf([score]), words);
    const about = [json.assessment, json.figure, json.clauses, json.verdict];
    const records = [
      ...json.explanations.map((own) => [
        ...about,
        "explanation",
        own.reading,
        own.chance,
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
        null,
        null,
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
    return (records.length > 0 ? records : [withoutSearch(json, about)]).map((record, index) => [
      ...record,
      ...(json.assessor === null
        ? assessorColumns.map(() => null)
        : Object.values(assessorCells(json.assessor, index === 0))),
      index === 0 ? read : null,
    ]);
  }),
  decimals: ["figure"],
  exact: { fractions: ["exact", "chance"], decimals: ["nearestBelow", "nearestAbove"] },
});

/** A claim that the rows give, or of which nothing was found: one record all the same. */
const withoutSearch = (
  { verdict, data }: ClaimAuditJson,
  about: readonly (string | number | null)[],
): (string | number | null)[] =>
  verdict === "reproduced"
    ? [
        ...about,
        "reproduced",
        null,
        null,
        data?.clauses?.counted ?? null,
        null,
        null,
        data?.roundings.join(" ") ?? null,
        data?.found ?? null,
        ...Array.from({ length: 5 }, () => null),
      ]
    : [...about, ...Array.from({ length: 13 }, () => null)];

const near = (side: string, nearest: readonly { side: string; exact: string }[]): string | null =>
  nearest.find((mean) => mean.side === side)?.exact ?? null;
