// Plans and a language → those plans that have texts in languages, but not all of them in this one.
import type { Plan } from "../model/plan.ts";
import type { Text } from "../model/text.ts";

/**
 * Such texts are shown in another language, which has to be said once. A text that is one string has no language.
 *
 * @example plansWithout([plan.value], "az") // []
 */
export const plansWithout = (plans: readonly Plan[], language: string): readonly Plan[] =>
  plans.filter((plan) =>
    textsIn(plan).some((text) => typeof text !== "string" && text[language] === undefined),
  );

const textsIn = ({ title, bodies, directions }: Plan): Text[] => [
  title,
  ...bodies.map(({ name }) => name),
  ...directions.flatMap((direction) => [direction.title, ...direction.clauses.map((clause) => clause.title)]),
];
