// An assessment → who speaks in it: the body whose account was coded, else its assessor, else its title.
import { codedBody, textIn, type Assessment, type Plan } from "../../core.ts";
import type { PageWords } from "./pageWords.ts";

export function speakerName(plan: Plan, assessment: Assessment, words: PageWords): string {
  const body = codedBody({ plan, assessment }, words);
  if (body !== null) return body;
  const { preferred } = words.common;
  return textIn(assessment.assessor, preferred) || textIn(assessment.title, preferred) || assessment.id;
}
