// An assessment and the methods at hand → its figure under each that can read it, and the spread of these.
import { compareFractions } from "../math/fraction.ts";
import type { Method } from "../model/method.ts";
import type { MethodTry } from "../model/methodTry.ts";
import { isError, type Problem } from "../model/problem.ts";
import type { Score } from "../model/score.ts";
import { scoreAssessment } from "./scoreAssessment.ts";
import type { ScoreInput } from "./scoreInput.ts";

/**
 * The scores of one assessment under each method, and the lowest and highest figure among them, as shares from 0 to 1
 * (`null` where no method gives a figure). Methods that cannot read the ratings are named apart.
 *
 * @param own the id of the method that the assessment names, handed through
 * @param found problems of the assessment itself, whose errors withhold every figure
 * @example
 * const { spread } = tryMethods(inputOf(own), [strict.value, halves.value], "halves");
 * [toText(spread.lowest), toText(spread.highest)] // ["2/3", "5/6"]
 */
export function tryMethods(
  input: Omit<ScoreInput, "method">,
  methods: readonly Method[],
  own: string | null,
  found: readonly Problem[] = [],
): MethodTry {
  const results = methods.map((method) => scoreAssessment({ ...input, method }, found));
  const readable = results.filter(({ problems }) => !problems.some(isError));
  const scores = readable.map(({ score }) => score).toSorted(byFigure);
  const values = scores.flatMap(({ overall }) => (overall.value === null ? [] : [overall.value]));
  const [highest, lowest] = [values[0], values.at(-1)];
  return {
    assessment: input.assessment,
    own,
    scores,
    unreadable: results
      .filter(({ problems }) => problems.some(isError))
      .map(({ score, problems }) => ({ method: score.method.id, problems: problems.filter(isError) })),
    spread: highest === undefined || lowest === undefined ? null : { lowest, highest },
  };
}

/** Highest first; methods that give the same by id; those without a figure last. */
function byFigure(a: Score, b: Score): number {
  const [left, right] = [a.overall.value, b.overall.value];
  const byValue =
    left === null || right === null
      ? Number(left === null) - Number(right === null)
      : compareFractions(right, left);
  return byValue || (a.method.id < b.method.id ? -1 : 1);
}
