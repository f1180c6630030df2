// An assessment → all that it claims, whatever it is about.
import type { Assessment, Claim } from "./assessment.ts";
import type { Statement } from "./statement.ts";

/**
 * Also where only claims of the whole plan are given, as in an assessment that was not read from a file.
 *
 * @example
 * claimsOf(own.value).map(({ written, unit }) => `${written} ${unit}`) // ["83.33 %"]
 */
export const claimsOf = ({
  statements,
  claims,
}: Pick<Assessment, "statements" | "claims">): readonly Statement[] => statements ?? claims.map(asStatement);

const asStatement = ({ figure, clauses, counts, source, index: own }: Claim, index: number): Statement => ({
  index: own ?? index,
  id: null,
  written: figure,
  reading: { kind: "number", number: figure },
  of: { kind: "plan" },
  unit: "%",
  asOf: null,
  period: null,
  clauses,
  counts,
  source,
  note: null,
});
