// Whether the rows give a figure that somebody published.
import { plural } from "../plural.ts";

export const claims = {
  /** @param verdict one of the sentences below */
  published: (figure: string, verdict: string) => `Published ${figure} %: ${verdict}`,
  /** @param coding "our coding of …" where the rows are one; `null` where they are the assessor's own */
  reproduced: (methods: readonly string[], coding: string | null) =>
    `reproduced by ${coding ?? "these rows"} under ${plural(methods.length, { one: "method", other: "methods" })} ${methods.join(", ")}`,
  reproducedUnder: (found: string, methods: readonly string[], coding: string | null) =>
    `${coding === null ? "the rows give" : `${coding} gives`} ${found}; reproduced under ${plural(methods.length, { one: "method", other: "methods" })} ${methods.join(", ")}`,
  notReproduced: (
    found: string,
    points: string,
    isAbove: boolean,
    tried: readonly string[],
    coding: string | null,
  ) =>
    `${coding === null ? "not reproduced: the rows give" : `we could not reproduce it, because no ratings are published with it; ${coding} gives`} ${found}, ${points} points ${isAbove ? "above" : "below"} it; ${tried.length === 0 ? "no other method was tried" : `not reproduced under the other ${plural(tried.length, { one: "method", other: "methods" })} tried either: ${tried.join(", ")}`}`,
  nothingToCompare: "the rows give no figure to compare it with",
  /** Of an assessment that is known to exist. */
  notPublished: "we could not reproduce it, because its ratings are not published",
  clauses: (claimed: number, inScope: number, counted: number) =>
    `clauses: ${claimed} said, ${inScope} in scope, ${counted} counted`,
  count: (band: string, claimed: number, found: number) => `${band}: ${claimed} said, ${found} found`,
};
