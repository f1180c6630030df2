// A ratings table that belongs to no assessment file → an assessment around it.
import type { Assessment } from "../../model/assessment.ts";
import { startOf, type Located } from "../../model/place.ts";
import type { RatingTable } from "../../model/ratingTable.ts";
import { tableName } from "./tableName.ts";

/**
 * An assessment around a bare table; whatever its file would say comes from the call or is left open.
 *
 * @param name what it is called; the name of its table unless given
 * @example
 * const loose = looseAssessment("march.csv", own.value.ratings, "small", "steps", null);
 * [loose.value.id, loose.value.ratings.rows] // ["march", 3]
 */
export const looseAssessment = (
  source: string,
  table: RatingTable,
  plan: string,
  scale: string | null,
  method: string | null,
  name: string | null = null,
): Located<Assessment> => ({
  source,
  at: () => startOf(source),
  value: {
    id: name ?? tableName(source),
    plan,
    title: name ?? tableName(source),
    assessor: name ?? tableName(source),
    kind: null,
    of: null,
    interests: [],
    published: true,
    notice: null,
    invented: false,
    period: null,
    asOf: null,
    scope: "plan",
    scale,
    method,
    claims: [],
    isLoose: true,
    ratings: table,
  },
});
