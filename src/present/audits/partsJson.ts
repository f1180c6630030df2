// The audit of parts and their total → its form in JSON.
import { isZero, toText } from "../../math/fraction.ts";
import type { PartsAudit } from "../../model/auditParts.ts";
import { exactOrNull } from "../figureJson.ts";
import type { PartsJson } from "./auditSchema.ts";

/** Sums as exact texts, rows counted from 1 as people do. */
export const partsJson = (audit: PartsAudit): PartsJson => ({
  parts: audit.question.parts.map(toText),
  total: exactOrNull(audit.question.total),
  sum: toText(audit.sum),
  difference: exactOrNull(audit.difference),
  verdict: audit.difference === null ? null : isZero(audit.difference) ? "adds-up" : "differs",
  surplus: audit.surplus.sets.map(rowNumbers),
  moreSurplus: audit.surplus.more,
  triedRows: audit.surplus.tried,
  missing: rowNumbers(audit.missing),
  repeated: audit.repeated.map(rowNumbers),
  percents: audit.percents.map(({ printed, ofTotal, ofSum, fitsTotal, fitsSum }) => ({
    printed,
    ofTotal: exactOrNull(ofTotal),
    ofSum: exactOrNull(ofSum),
    fitsTotal: [...fitsTotal],
    fitsSum: [...fitsSum],
  })),
  together:
    audit.together === null
      ? null
      : { ofTotal: [...audit.together.ofTotal], ofSum: [...audit.together.ofSum] },
  largestRemainder:
    audit.largestRemainder === null
      ? null
      : { fits: audit.largestRemainder.fits, tied: rowNumbers(audit.largestRemainder.tied) },
  percentSum: exactOrNull(audit.percentSum),
});

const rowNumbers = (rows: readonly number[]): number[] => rows.map((row) => row + 1);
