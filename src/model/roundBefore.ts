// A plan and one of its rounds → the round before it in time.
import type { Plan } from "./plan.ts";
import type { Round } from "./rounds.ts";

/** The latest of those that are as of an earlier day; `null` where there is none, or the round has no day. */
export function roundBefore({ rounds }: Pick<Plan, "rounds">, { asOf }: Round): Round | null {
  if (asOf === null) return null;
  let found: Round | null = null;
  for (const round of rounds)
    if (round.asOf !== null && round.asOf < asOf && (found?.asOf ?? "") < round.asOf) found = round;
  return found;
}
