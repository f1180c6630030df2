// Whether the rows give a figure that somebody published.
import { plural } from "../plural.ts";

export const claims = {
  /** @param verdict one of the sentences below */
  published: (figure: string, verdict: string) => `Published ${figure} %: ${verdict}`,
  reproduced: (methods: readonly string[]) =>
    `reproduced by these rows under ${plural(methods.length, { one: "method", other: "methods" })} ${methods.join(", ")}`,
  reproducedUnder: (found: string, methods: readonly string[]) =>
    `the rows give ${found}; reproduced under ${plural(methods.length, { one: "method", other: "methods" })} ${methods.join(", ")}`,
  notReproduced: (found: string, points: string, isAbove: boolean, tried: readonly string[]) =>
    `not reproduced: the rows give ${found}, ${points} points ${isAbove ? "above" : "below"} it; ${tried.length === 0 ? "no other method was tried" : `not reproduced under the other ${plural(tried.length, { one: "method", other: "methods" })} tried either: ${tried.join(", ")}`}`,
  nothingToCompare: "the rows give no figure to compare it with",
  clauses: (claimed: number, inScope: number, counted: number) =>
    `clauses: ${claimed} said, ${inScope} in scope, ${counted} counted`,
  count: (band: string, claimed: number, found: number) => `${band}: ${claimed} said, ${found} found`,
};
