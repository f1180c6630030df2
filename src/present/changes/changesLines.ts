// What moved the figures of a workspace, in JSON → a line for each assessment: short enough for a notice.
import { withSign } from "../comparisons/comparisonNumbers.ts";
import { localNumber } from "../localNumber.ts";
import type { ChangeWords } from "./changesBlocks.ts";
import { countsOf } from "./countsOf.ts";
import type { ChangesOutput, MovedAssessmentJson } from "./changesSchema.ts";

/** `own: 83.33 % → 75.00 %: -8.33 points = coverage 0.00, method 0.00, rating -8.33`; then problems and gates. */
export const changesLines = (
  { assessments, changedProblems, gates = [] }: ChangesOutput,
  words: ChangeWords,
): string[] => [
  ...assessments.map((item) => lineOf(item, words)),
  words.comparison.changes.counts(countsOf(changedProblems)),
  ...gates.map(({ text }) => text),
];

function lineOf({ id, before, now, move, terms }: MovedAssessmentJson, words: ChangeWords): string {
  const { changes } = words.comparison;
  const { common } = words;
  const local = (text: string): string => localNumber(text, common.decimal);
  const percent = (side: MovedAssessmentJson["now"]): string | null =>
    side === null || side.percent === null ? null : local(side.percent);
  const [old, own] = [percent(before), percent(now)];
  if (move === null || old === null || own === null) return changes.lineWithout(id, old, own);
  const say = words.comparison.terms;
  const known: readonly (readonly [string, string | null | undefined])[] = [
    [changes.plan, terms?.plan?.value],
    [say.coverage, terms?.coverage?.value],
    [say.method, terms?.method.value],
    [say.rating, terms?.rating?.value],
    [say.together, terms?.together?.value],
  ];
  const parts = known.flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [`${name} ${local(withSign(value))}`],
  );
  return changes.line(id, old, own, local(withSign(move.value)), parts.join(", "));
}
