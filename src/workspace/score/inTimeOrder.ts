// Linked assessments → the same in the order of the days as of which they are evaluated.
import type { LinkedAssessment } from "../../core.ts";

/** Those of one day by their ids. Those without a day come last, in the order in which they were found. */
export function inTimeOrder(assessments: readonly LinkedAssessment[]): LinkedAssessment[] {
  const dated = assessments.map((linked) => {
    const { asOf, period, id } = linked.assessment.value;
    return { linked, id, day: asOf ?? period?.end ?? null };
  });
  const withDay = dated.filter(({ day }) => day !== null);
  const others = dated.filter(({ day }) => day === null);
  return [
    ...withDay.toSorted((a, b) => compareTexts(a.day ?? "", b.day ?? "") || compareTexts(a.id, b.id)),
    ...others,
  ].map(({ linked }) => linked);
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
