// A comparison → its form in JSON.
import type { Comparison } from "../../model/comparison.ts";
import type { Sentence } from "../../model/comparisonSentence.ts";
import type { ListOf } from "../document.ts";
import { figureJson } from "../figureJson.ts";
import { scoreJson, type ScoreJson } from "../scores/scoreJson.ts";
import { wholeView } from "../scores/scoreView.ts";
import type { Words } from "../words/words.ts";
import { agendaJson } from "./agendaJson.ts";
import { agreementJson } from "./agreementJson.ts";
import { comparedClauseJson, comparedGroupJson } from "./comparedGroupJson.ts";
import type { ComparisonView } from "./comparisonBlocks.ts";
import { commonRounding } from "./comparisonNumbers.ts";
import type { ComparisonJson } from "./comparisonSchema.ts";
import { sentenceText } from "./comparisonSentences.ts";
import { gapJson, paramsJson } from "./gapJson.ts";
import { sideLabel } from "./sideLabels.ts";

/** @param view whether the rows of both sides are listed with each clause, and what stands beside the overall figures */
export function comparisonJson(
  comparison: Comparison,
  { evidence, bounds, agenda }: Pick<ComparisonView, "evidence" | "bounds" | "agenda">,
  words: Words<"comparison">,
): ComparisonJson {
  const { a, b, figures } = comparison;
  const rounding = commonRounding(a, b);
  const sideView = bounds === undefined ? wholeView : { ...wholeView, bounds };
  const sideA = scoreJson(a, sideView, words, withoutItems);
  const sideB = scoreJson(b, sideView, words, withoutItems);
  const sides = { a, b };
  return {
    a: sideJson(sideA, sideLabel(a, b)),
    b: sideJson(sideB, sideLabel(b, a)),
    ...gapJson(comparison, words),
    common: {
      clauses: [...comparison.common],
      a: figureJson(figures.a, a.method.rounding, words),
      b: figureJson(figures.b, b.method.rounding, words),
      x: figureJson(figures.x, b.method.rounding, words),
      y: figureJson(figures.y, a.method.rounding, words),
    },
    clauses: comparison.clauses.map((item) => comparedClauseJson(item, sides, evidence, words)),
    directions: comparison.directions.map((group) => comparedGroupJson(group, sides, words)),
    bodies: comparison.bodies.map((group) => comparedGroupJson(group, sides, words)),
    agreement: agreementJson(comparison.agreement, rounding, words),
    ...(agenda === undefined ? {} : { agenda: agendaJson(agenda(comparison), rounding, words) }),
    sentences: comparison.sentences.map((sentence) => sentenceJson(sentence, sides, words)),
    claims: [
      ...sideA.claims.map((claim) => ({ side: "A" as const, ...claim })),
      ...sideB.claims.map((claim) => ({ side: "B" as const, ...claim })),
    ],
  };
}

/** The clauses of a side stand beside those of the other. */
const withoutItems: ListOf = () => [];

const sideJson = (
  { plan, assessment, method, overall, bounds }: ScoreJson,
  label: string,
): ComparisonJson["a"] => ({
  label,
  plan,
  assessment,
  method,
  overall,
  ...(bounds === undefined ? {} : { bounds }),
});

const sentenceJson = (
  sentence: Sentence,
  sides: Pick<Comparison, "a" | "b">,
  words: Words<"comparison">,
): ComparisonJson["sentences"][number] => ({
  id: sentence.id,
  params: paramsJson(sentence.params),
  text: sentenceText(sentence, sides, words),
});
