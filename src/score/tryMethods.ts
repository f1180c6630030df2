// An assessment and several methods → its figure under each that can read it, and the spread of these.
import { larger, smaller } from "../math/fraction.ts";
import { isAssumption } from "../model/isAssumption.ts";
import { isThin } from "../model/isThin.ts";
import type { Assessment } from "../model/assessment.ts";
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
 * @param readableUnder the assessment without the rows that a method cannot read, where they are to be left out, and what it
 *   cannot read beside the rows that are scored
 * @example
 * const { spread } = tryMethods(inputOf(own), [strict.value, halves.value], "halves");
 * [toText(spread.lowest), toText(spread.highest)] // ["2/3", "5/6"]
 */
export function tryMethods(
  input: Omit<ScoreInput, "method">,
  methods: readonly Method[],
  own: string | null,
  found: readonly Problem[] = [],
  readableUnder: (method: Method) => {
    readonly assessment: Assessment;
    readonly problems: readonly Problem[];
  } = () => ({ assessment: input.assessment, problems: [] }),
): MethodTry {
  const results = methods.map((method) => {
    const { assessment, problems } = readableUnder(method);
    const result = scoreAssessment({ ...input, assessment, method }, [...found, ...problems]);
    return { score: result.score, problems: [...problems, ...result.problems] };
  });
  const readable = results.filter(({ problems }) => !problems.some(isError));
  const scores = readable.map(({ score }) => score).toSorted(inOrder(own));
  const values = scores.flatMap(({ overall }) => (overall.value === null ? [] : [overall.value]));
  const [first] = values;
  return {
    plan: input.plan,
    assessment: input.assessment,
    own,
    scores,
    unreadable: results
      .filter(({ problems }) => problems.some(isError))
      .map(({ score, problems }) => ({ method: score.method.id, problems: problems.filter(isError) })),
    spread:
      first === undefined
        ? null
        : { lowest: values.reduce(smaller, first), highest: values.reduce(larger, first) },
  };
}

/**
 * The method that the assessment names is first, whatever it covers. Then come those with a published source before those whose basis is an assumption,
 * each by id; those that score less than half of what is eligible, or give no figure, are last. Never by figure.
 */
function inOrder(own: string | null): (a: Score, b: Score) => number {
  const ranks = (score: Score): number[] => [
    Number(score.method.id !== own),
    Number(isThin(score.overall)),
    Number(isAssumption(score.method)),
  ];
  return (a, b) => {
    const other = ranks(b);
    const apart = ranks(a)
      .map((rank, at) => rank - (other[at] ?? 0))
      .find((difference) => difference !== 0);
    return apart ?? (a.method.id < b.method.id ? -1 : 1);
  };
}
