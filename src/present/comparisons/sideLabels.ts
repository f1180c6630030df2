// Two compared scores → short names by which people tell them apart.
import { textIn } from "../../model/textIn.ts";
import type { Score } from "../../model/score.ts";
import { speakerOf } from "../assessors/speakerOf.ts";
import { coverageText } from "../coverage.ts";
import { localNumber } from "../localNumber.ts";
import { outcomeText } from "../outcomeText.ts";
import { percentText } from "../percentText.ts";
import { coverageLine } from "../scores/coverageLine.ts";
import type { Words } from "../words/words.ts";

/** The assessment's id; with its method or its file where the ids are the same. */
export function sideLabel(score: Score, other: Score): string {
  const { assessment, method } = score;
  if (assessment.id !== other.assessment.id) return assessment.id;
  if (method.id !== other.method.id) return `${assessment.id} (${method.id})`;
  const [source] = assessment.ratings.sources;
  return source === undefined || source === other.assessment.ratings.sources[0]
    ? assessment.id
    : `${assessment.id} (${source})`;
}

/** The overall figure; in words where there is none. */
export const overallText = ({ overall, method }: Score, words: Words): string =>
  overall.value === null
    ? outcomeText(overall, words)
    : `${localNumber(percentText(overall.value, method.rounding), words.common.decimal)} %`;

/** Who says it, of what kind, by which method, at which day, and on how many clauses. */
export function sideText(
  name: string,
  { plan, assessment, method, overall, asOf }: Score,
  words: Words,
): string {
  const { common } = words;
  const speaker = speakerOf({ plan, assessment }, words);
  return [
    `${name}: ${textIn(assessment.title, common.preferred) || assessment.id}`,
    ...(speaker === null ? [] : [speaker]),
    `${common.terms.method} ${method.id} ${method.version}`,
    ...(asOf === null ? [] : [common.terms.asOf(asOf)]),
    [
      ...coverageLine({ ...overall, coverage: coverageText(overall, method.rounding) }, words),
      common.counts(overall.scored, overall.eligible, overall.inScope, overall.total),
    ].join(": "),
  ].join(" · ");
}
