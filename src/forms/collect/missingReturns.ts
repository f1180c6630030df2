// The forms that came back, and whom forms ask → by round or assessment, who has not returned one.
import type { MissingReturns } from "../../model/collection.ts";
import type { Plan } from "../../model/plan.ts";
import type { AskedNow } from "./askedToReply.ts";
import type { FormIdentity } from "./formIdentity.ts";

/** Of forms for ratings those whom the round names; else every body that a form asks, as forms are made now. */
export function missingReturns(
  forms: readonly FormIdentity[],
  plans: ReadonlyMap<string, Plan>,
  askedOf: (form: FormIdentity) => AskedNow | null,
): MissingReturns[] {
  const groups = new Map<string, { readonly form: FormIdentity; readonly returned: Set<string | null> }>();
  for (const form of forms) {
    const { kind, plan, round, assessment, body } = form;
    const key = JSON.stringify([kind, plan, round, assessment]);
    const known = groups.get(key) ?? { form, returned: new Set<string | null>() };
    known.returned.add(body);
    groups.set(key, known);
  }
  return Array.from(groups.values(), ({ form, returned }) => {
    const { kind, plan, round, assessment } = form;
    const bodies = expected(form, plans.get(plan), askedOf(form));
    return {
      kind,
      plan,
      round,
      assessment,
      bodies: typeof bodies === "string" ? bodies : bodies.filter((body) => !returned.has(body)),
    };
  });
}

function expected(
  { kind, round: id }: FormIdentity,
  plan: Plan | undefined,
  asked: AskedNow | null,
): MissingReturns["bodies"] {
  if (plan === undefined) return "plan";
  const by = kind === "reply" ? null : (plan.rounds.find((round) => round.id === id)?.by ?? null);
  if (Array.isArray(by)) return [...(by as readonly string[])];
  return asked === null ? "ratings" : asked.bodies;
}
