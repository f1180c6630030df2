// All that an assessment claims → the percents of the whole plan on its own day, which its rows can be held against.
import { zero } from "../../math/fraction.ts";
import type { Assessment, Claim } from "../../model/assessment.ts";
import type { Statement } from "../../model/statement.ts";
import { parseFigure } from "../figure.ts";

/** What cannot be read is among them, with 0 for its figure: it is an error, which withholds them all. */
export const headlineClaims = (
  statements: readonly Statement[],
  around: Pick<Assessment, "asOf" | "period">,
): Claim[] =>
  statements
    .filter((own) => own.of.kind === "plan" && own.unit === "%" && isOfDay(own, around))
    .flatMap(({ reading, written, index, clauses, counts, source }): Claim[] => {
      if (reading !== null && reading.kind !== "number") return [];
      const { figure, percent } = parseFigure(reading?.number ?? written);
      return [
        { figure, percent: (reading === null ? null : percent) ?? zero, clauses, counts, source, index },
      ];
    });

/** The rows are of the day of the assessment; a figure of another one is not held against them. */
function isOfDay({ asOf, period }: Statement, around: Pick<Assessment, "asOf" | "period">): boolean {
  const day = around.asOf ?? around.period?.end ?? null;
  if (asOf !== null && asOf !== day) return false;
  return (
    period === null ||
    (around.period !== null && period.start === around.period.start && period.end === around.period.end)
  );
}
