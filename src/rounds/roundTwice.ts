// Assessments with their plans → a problem for each that has a round of a series that another one has.
import type { Assessment } from "../model/assessment.ts";
import { comparePlaces, type Located } from "../model/place.ts";
import type { Plan } from "../model/plan.ts";
import { problem, type Problem } from "../model/problem.ts";
import { seriesOf } from "./seriesOf.ts";

/** An assessment with its plan. */
interface Planned {
  readonly assessment: Located<Assessment>;
  readonly plan: { readonly value: Plan };
}

/**
 * NAP706 at the second and each further assessment of a series for one round, naming the first.
 *
 * @example roundTwice([{ assessment: own, plan }]) // []
 */
export function roundTwice(assessments: readonly Planned[]): Problem[] {
  const byPlan = new Map<Plan, Planned[]>();
  for (const item of assessments) {
    const own = byPlan.get(item.plan.value);
    if (own === undefined) byPlan.set(item.plan.value, [item]);
    else own.push(item);
  }
  return [...byPlan].flatMap(([plan, items]) =>
    seriesOf(plan, items, ({ assessment }) => assessment.value).flatMap(({ rounds }) =>
      rounds.flatMap(({ id, items: own }) => {
        const placed = own.map(({ assessment }) => ({ assessment, at: placeOf(assessment) }));
        const [first, ...others] = placed.toSorted((a, b) => comparePlaces(a.at, b.at));
        return others.map(({ assessment, at }) =>
          problem("NAP706", at, {
            id: assessment.value.id,
            round: id,
            first: first?.assessment.value.id ?? "",
            source: first?.at.source ?? "",
          }),
        );
      }),
    ),
  );
}

const placeOf = ({ at, value: { ratings } }: Located<Assessment>) =>
  ratings.rows > 0 && ratings.column.round.names.length > 1 ? ratings.place(0, "round") : at(["round"]);
