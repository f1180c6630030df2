// An assessment and the rules with judgement that are on → what they find.
import type { Problem, ProblemCode } from "../../model/problem.ts";
import type { JudgementProblemParams } from "../../model/problems/judgementProblems.ts";
import { bodiesNeverRated } from "./bodiesNeverRated.ts";
import { completeWithoutEvidence } from "./completeWithoutEvidence.ts";
import { dueAndNotComplete } from "./dueAndNotComplete.ts";
import { dueAndUnrated } from "./dueAndUnrated.ts";
import { emptyNotes } from "./emptyNotes.ts";
import { evidenceLinks } from "./evidenceLinks.ts";
import type { JudgementInput } from "./judgementInput.ts";
import { notesAgainstRatings } from "./notesAgainstRatings.ts";
import { sameNotes } from "./sameNotes.ts";

type Rule = (input: JudgementInput) => Problem[];

/** Those that ask the rows of one assessment; the others need all that a workspace holds, or a score. */
const rules: Readonly<Record<Exclude<keyof JudgementProblemParams, "NAP809" | "NAP810" | "NAP811">, Rule>> = {
  NAP801: completeWithoutEvidence,
  NAP802: emptyNotes,
  NAP803: notesAgainstRatings,
  NAP804: dueAndUnrated,
  NAP805: dueAndNotComplete,
  NAP806: evidenceLinks,
  NAP807: sameNotes,
  NAP808: bodiesNeverRated,
};

/**
 * What the rules say that are on; the texts of the rows must have been kept.
 *
 * @example
 * const ratingOf = rowRating(own.value.ratings, scale.value, plan.value);
 * const input = { assessment: own, plan: plan.value, asOf: null, ratingOf };
 * judgementFindings(input, (code) => code === "NAP807") // []
 */
export const judgementFindings = (input: JudgementInput, isOn: (code: ProblemCode) => boolean): Problem[] =>
  Object.entries(rules).flatMap(([code, rule]) => (isOn(code as ProblemCode) ? rule(input) : []));
