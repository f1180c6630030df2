// The text of a plan file → the plan, or what is wrong with it.
import { checkPlan, isError, toPlan, trustIn } from "../core.ts";
import { givenOptions } from "./givenOptions.ts";
import { planOf, type Plan } from "./plan.ts";
import { problemsJson } from "./problemsJson.ts";
import { readDocument, sourceNames, type Read, type SourceOption } from "./readDocument.ts";

/**
 * Reads the text of a plan file (`nap/plan@1`).
 *
 * @example
 * const { value, problems } = readPlan(planText);
 * value.directions[0].clauses.map(({ id }) => id) // ["1.1", "1.2"]
 * problems // []
 * readPlan("format: nap/plan@1\nid: p").problems[0].code // "NAP202"
 */
export function readPlan(text: string, options: SourceOption = {}): Read<Plan> {
  const { document, problems, isUsable } = readDocument(
    "nap/plan@1",
    text,
    givenOptions(options, sourceNames),
  );
  if (document === null) return { value: null, problems: problemsJson(problems) };
  const { plan, problems: found } = toPlan(document.source, document.text, document.at);
  const all = [...problems, ...found, ...(isUsable ? checkPlan(plan) : [])];
  const value =
    isUsable && !all.some(isError) ? planOf({ ...plan, trust: trustIn(document.unread, all, true) }) : null;
  return { value, problems: problemsJson(all) };
}
