// The forms that came back, and the plans → by round, who has not returned one.
import type { MissingReturns } from "../../model/collection.ts";
import type { Plan } from "../../model/plan.ts";
import { formTargets } from "../formTargets.ts";
import type { FormIdentity } from "./formIdentity.ts";

/**
 * Those whom the round names; else every body that a form for ratings asks. `null` where the plan is not known, and of forms for
 * replies: who was asked for a reply is not known.
 */
export function missingReturns(
  forms: readonly FormIdentity[],
  plans: ReadonlyMap<string, Plan>,
): MissingReturns[] | null {
  const ratings = forms.filter(({ kind }) => kind === "rating");
  const byRound = new Map<
    string,
    { readonly plan: Plan; readonly round: string | null; readonly returned: Set<string | null> }
  >();
  for (const { plan: id, round, body } of ratings) {
    const plan = plans.get(id);
    if (plan === undefined) return null;
    const key = JSON.stringify([id, round]);
    const known = byRound.get(key) ?? { plan, round, returned: new Set<string | null>() };
    known.returned.add(body);
    byRound.set(key, known);
  }
  return byRound.size === 0
    ? null
    : Array.from(byRound.values(), ({ plan, round, returned }) => ({
        round,
        bodies: expected(plan, round).filter((body) => !returned.has(body)),
      }));
}

function expected(plan: Plan, id: string | null): (string | null)[] {
  const by = plan.rounds.find((round) => round.id === id)?.by ?? null;
  if (Array.isArray(by)) return [...(by as readonly string[])];
  return formTargets(plan).map(({ body }) => body?.id ?? null);
}
