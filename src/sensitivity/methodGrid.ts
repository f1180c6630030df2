// An assessment and the choices that a method can make → the figure of every combination of them.
import { absolute, compareFractions, equal, subtract, type Fraction } from "../math/fraction.ts";
import type { Method } from "../model/method.ts";
import type { MethodChoice, MethodGrid } from "../model/sensitivity.ts";
import { valuesOn } from "../model/valuesOn.ts";
import type { ScoreInput } from "../score/scoreInput.ts";
import { overallFigure } from "../score/scoreAssessment.ts";
import { effects, type Combination } from "./effects.ts";

/** What of each choice is tried; `values` by the ids of methods that give them. */
export interface GridChoices {
  readonly values: readonly Method[];
  readonly "within.bodies": readonly Method["within"]["bodies"][];
  readonly across: readonly Method["across"][];
  readonly "not-due": readonly Method["treat"]["notDue"][];
}

/**
 * Every combination is scored, each as likely as the others; choices with one option are none. All else is as the method has it.
 *
 * @param input with the method whose own choices are the point from which single changes are told
 */
export function methodGrid(input: ScoreInput, choices: GridChoices): MethodGrid | null {
  const factors = [
    { id: "values" as const, options: choices.values.map(({ id }) => id) },
    { id: "within.bodies" as const, options: choices["within.bodies"] },
    { id: "across" as const, options: choices.across },
    { id: "not-due" as const, options: choices["not-due"] },
  ].filter(({ options }) => options.length > 1);
  if (factors.length === 0) return null;
  let taken: number[][] = [[]];
  for (const { options } of factors)
    taken = taken.flatMap((begun) => options.map((_, option) => [...begun, option]));
  const figureOf = (own: readonly number[]): Fraction | null =>
    overallFigure({ ...input, method: methodWith(input, choices, factors, own) })?.value ?? null;
  const combinations = taken.map((own) => ({ taken: own, value: figureOf(own) }));
  const complete = combinations.flatMap(({ taken: own, value }): Combination[] =>
    value === null ? [] : [{ taken: own, value }],
  );
  return {
    choices: factors,
    combinations,
    effects: effects(
      complete,
      factors.map(({ options }) => options.length),
    ),
    mostMoving: mostMoving(input, choices, factors),
  };
}

type Factors = readonly MethodChoice[];

function methodWith(
  input: ScoreInput,
  choices: GridChoices,
  factors: Factors,
  taken: readonly number[],
): Method {
  return factors.reduce(
    (method, { id, options }, at) => changed(method, input, choices, id, options[taken[at] ?? 0] ?? ""),
    input.method,
  );
}

/** The method with one choice made otherwise. */
function changed(
  method: Method,
  { scale }: ScoreInput,
  choices: GridChoices,
  id: MethodChoice["id"],
  option: string,
): Method {
  if (id === "across") return { ...method, across: option as Method["across"] };
  if (id === "within.bodies")
    return { ...method, within: { ...method.within, bodies: option as Method["within"]["bodies"] } };
  if (id === "not-due")
    return { ...method, treat: { ...method.treat, notDue: option as Method["treat"]["notDue"] } };
  const other = choices.values.find((each) => each.id === option);
  const values = scale === null || other === undefined ? undefined : valuesOn(other, scale)?.values;
  return scale === null || values === undefined
    ? method
    : { ...method, values: new Map([...method.values, [scale.id, values]]) };
}

function mostMoving(input: ScoreInput, choices: GridChoices, factors: Factors): MethodGrid["mostMoving"] {
  const base = overallFigure(input)?.value ?? null;
  if (base === null) return null;
  let best: { choice: number; option: number; value: Fraction; moved: Fraction } | null = null;
  for (const [choice, { id, options }] of factors.entries())
    for (const [option, name] of options.entries()) {
      const value =
        overallFigure({ ...input, method: changed(input.method, input, choices, id, name) })?.value ?? null;
      if (value === null || equal(value, base)) continue;
      const moved = absolute(subtract(value, base));
      if (best === null || compareFractions(moved, best.moved) > 0) best = { choice, option, value, moved };
    }
  return best === null ? null : { choice: best.choice, option: best.option, value: best.value };
}
