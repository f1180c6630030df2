// The name of a mapping that none has → the problem.
import { problem, suggest, type Place, type Problem, type TableMapping } from "../../core.ts";
import type { Registry } from "./registry.ts";

/** NAP611, at the place that names it. */
export function unknownMapping(
  name: string,
  at: Place,
  { items }: Registry<"nap/mapping@1", TableMapping>,
): Problem {
  const known = [...items.keys()];
  const suggestion = suggest(name, known);
  return problem("NAP611", at, { name, known, ...(suggestion === null ? {} : { suggestion }) });
}
