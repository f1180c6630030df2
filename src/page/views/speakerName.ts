// An assessment → who speaks in it: the body whose account was coded, else its assessor, else its title; with the stage, where bodies replied.
import { codedBody, textIn, type Assessment, type Plan } from "../../core.ts";
import type { PageWords } from "./pageWords.ts";

export function speakerName(plan: Plan, assessment: Assessment, words: PageWords): string {
  const { preferred, replies } = words.common;
  const name =
    codedBody({ plan, assessment }, words) ??
    (textIn(assessment.assessor, preferred) || textIn(assessment.title, preferred) || assessment.id);
  return assessment.replies === undefined ? name : `${name} (${replies.stages[assessment.replies.stage]})`;
}
