// What coverage alone could explain between two published figures.
import type { PairTexts } from "../../auditWording.ts";
import { plural } from "../plural.ts";

const clauses = (count: number): string => `${count} ${plural(count, { one: "clause", other: "clauses" })}`;

export const pairs = {
  title: (p: PairTexts): string => `${p.larger} % over ${clauses(p.all)} and ${p.smaller} % over ${p.shared}`,
  breakEven: (p: PairTexts): string =>
    `If the ${p.shared} ${plural(p.shared, { one: "clause is", other: "clauses are" })} among the ${p.all} and both figures agree on ${plural(p.shared, { one: "it", other: "them" })}, the other ${plural(p.rest, { one: "clause has a mean", other: `${p.rest} clauses have a mean` })} of ${p.even} % (${p.low} to ${p.high} %, because the figures are rounded).`,
  suffices: (p: PairTexts): string =>
    `Coverage alone can explain the gap of ${p.gap} points: the two figures need not contradict each other.`,
  fallsShort: (p: PairTexts): string =>
    `A clause cannot be below 0 or above 100 %, so coverage alone cannot explain the gap of ${p.gap} points.`,
  bounds: (p: PairTexts): string =>
    `Extended to all ${clauses(p.all)}, ${p.smaller} % would be between ${p.worst} % (all others at 0) and ${p.best} % (all others at 100).`,
  /** One line. */
  line: (p: PairTexts): string =>
    `${p.larger} over ${p.all} and ${p.smaller} over ${p.shared}: the mean of the other ${p.rest} is ${p.even} (${p.low} to ${p.high})`,
};
