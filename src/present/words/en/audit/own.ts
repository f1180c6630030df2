// What the plan itself allows of a claimed figure, and what was searched.
import type { LevelTexts } from "../../auditWording.ts";
import { plural } from "../plural.ts";

const clauses = (count: number): string => `${count} ${plural(count, { one: "clause", other: "clauses" })}`;

const at = ({ first, last, count }: LevelTexts): string =>
  count === null ? `at ${first} or ${last} %` : `at one of ${count} levels from ${first} to ${last} %`;

export const own = {
  /** @param numbers of counted clauses, as in `9, 18–20` */
  found: (method: string, numbers: string, most: number, levels: LevelTexts): string =>
    `Under ${method}, ratings of the plan's own bodies, activities and raters can give it, with the weights of the method and each rating ${at(levels)}. Numbers of counted clauses, of ${most} in scope: ${numbers}.`,
  none: (method: string, most: number, levels: LevelTexts, rules: string): string =>
    `Searched under ${method}: every rating of the ${clauses(most)} in scope, each rating ${at(levels)}, with bodies, activities and raters as in the rows (of a clause without rows: in every way that the plan allows, with one rater), any clauses left out, the rounding rules ${rules}. None of it gives the figure.`,
  anyPercent: (method: string): string =>
    `Not searched: what ${method} can give. A rating can be any percent there, so nothing is ruled out.`,
  tooMany: (method: string): string =>
    `Not searched: what ${method} can give from the plan's own bodies, activities, raters and weights. There are too many values, so nothing is ruled out.`,
};
