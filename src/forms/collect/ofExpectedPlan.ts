// Forms that came back, and the plans that are known → those of these plans.
import type { Plan } from "../../model/plan.ts";
import { problem, type Problem } from "../../model/problem.ts";
import type { FormPart } from "./formParts.ts";

/** NAP632 for the others: where the plan is not known, forms of two plans are not collected together. */
export function ofExpectedPlan(
  parts: readonly FormPart[],
  plans: ReadonlyMap<string, Plan>,
  problems: Problem[],
): readonly FormPart[] {
  const counts = new Map<string, number>();
  for (const { form } of parts) counts.set(form.plan, (counts.get(form.plan) ?? 0) + 1);
  const most = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? "";
  const expected = plans.size > 0 ? [...plans.keys()] : [most];
  return parts.filter(({ form, table }) => {
    if (expected.includes(form.plan)) return true;
    problems.push(problem("NAP632", table.at(table.header), { plan: form.plan, plans: expected }));
    return false;
  });
}
