// Claims as written → the percents of the whole that they are; the shipped data hold no others, so that a start loads no more.
import { zero } from "../../math/fraction.ts";
import type { Assessment, AssessmentText, Claim } from "../../model/assessment.ts";
import type { Path } from "../../model/place.ts";
import { isUnread } from "../../model/unread.ts";
import { lengthFault } from "../../text/longNumeral.ts";
import { parseFigure } from "../figure.ts";
import type { Reader } from "../reader.ts";

type ClaimText = Exclude<NonNullable<AssessmentText["claims"]>, string>[number];

/** Reads what an assessment claims. @param around the day and the period of its rows */
export type ReadClaims = (
  reader: Reader,
  texts: readonly ClaimText[],
  around: Pick<Assessment, "asOf" | "period">,
) => Pick<Assessment, "claims" | "statements" | "claimTables">;

export const plainClaims: ReadClaims = (reader, texts) => ({
  claims: texts.map((text, index) => toClaim(reader, text, ["claims", index])),
});

function toClaim(reader: Reader, text: ClaimText, path: Path): Claim {
  const { figure, percent } = parseFigure(text.figure);
  if (percent === null)
    reader.report("NAP210", [...path, "figure"], {
      written: text.figure,
      expected: "figure",
      ...lengthFault(text.figure),
    });
  return {
    figure: isUnread(text.figure) ? "?" : figure,
    percent: percent ?? zero,
    clauses: text.clauses === undefined ? null : Number(text.clauses),
    counts: new Map(Object.entries(text.counts ?? {}).map(([band, count]) => [band, Number(count)])),
    source: text.source ?? null,
  };
}
