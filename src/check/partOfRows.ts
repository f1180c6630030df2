// A problem of several rows and the places of some of them → the same problem of these rows alone.
import type { Place } from "../model/place.ts";
import type { Problem } from "../model/problem.ts";

/**
 * @param all how many places the problem has
 * @param places those to keep, in their order
 */
export function partOfRows(problem: Problem, all: number, places: readonly Place[]): Problem {
  const [first, ...others] = places;
  if (first === undefined || places.length === all) return problem;
  const { others: _, more: __, ...rest } = problem;
  const isWithFirst = first === problem.at;
  const params = problem.params as Readonly<Record<string, unknown>>;
  const rows = typeof params["rows"] === "number" ? params["rows"] - all : 0;
  return {
    ...rest,
    at: first,
    params: {
      ...params,
      // Rows that are not listed stay with the first one.
      rows: places.length + (isWithFirst ? rows : 0),
      ...(first.row === undefined ? {} : { row: first.row }),
    },
    ...(others.length === 0 ? {} : { others }),
    ...(isWithFirst && problem.more !== undefined ? { more: problem.more } : {}),
  } as unknown as Problem;
}
