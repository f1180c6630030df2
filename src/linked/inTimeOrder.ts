// Linked assessments → the same in the order of the days as of which they are evaluated.
import type { LinkedAssessment } from "./linkedAssessment.ts";

/**
 * Those of one day in the order of the rounds of their plan, then by their ids. Those without a day come last, in the order in
 * which they were found.
 *
 * @example
 * const dated = (id, asOf) => ({ plan, assessment: { ...own, value: { ...own.value, id, asOf } } });
 * inTimeOrder([dated("y1", "2020-12-31"), dated("m06", "2020-06-30")]).map(({ assessment }) => assessment.value.id) // ["m06", "y1"]
 */
export function inTimeOrder(assessments: readonly LinkedAssessment[]): LinkedAssessment[] {
  const dated = assessments.map((linked) => {
    const { asOf, period, id, round } = linked.assessment.value;
    const { rounds } = linked.plan.value;
    const found = rounds.findIndex((item) => item.id === round);
    const place = found < 0 ? rounds.length : found;
    return { linked, id, day: asOf ?? period?.end ?? null, place };
  });
  const withDay = dated.filter(({ day }) => day !== null);
  const others = dated.filter(({ day }) => day === null);
  return [
    ...withDay.toSorted(
      (a, b) => compareTexts(a.day ?? "", b.day ?? "") || a.place - b.place || compareTexts(a.id, b.id),
    ),
    ...others,
  ].map(({ linked }) => linked);
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
