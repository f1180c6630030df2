// What a sheet is about → the lines above its table: sheets are copied alone.
import type { Assessment } from "../../model/assessment.ts";
import type { Method } from "../../model/method.ts";
import type { Day } from "../../model/period.ts";
import type { Plan } from "../../model/plan.ts";
import { textIn } from "../../model/textIn.ts";
import type { CaptionLine } from "../../model/workbook.ts";
import { speakerOf } from "../assessors/speakerOf.ts";
import { warningOf } from "../assessors/warningOf.ts";
import type { Words } from "../words/words.ts";

/** A score, or what else is said of an assessment. */
export interface SheetSubject {
  readonly plan: Plan;
  readonly assessment: Assessment;
  readonly method: Method | null;
  readonly asOf: Day | null;
}

/** Of more, the rows themselves say whose they are. */
const mostNamed = 4;

export function captionOf(
  name: string,
  subjects: readonly SheetSubject[],
  words: Words<"workbook">,
): CaptionLine[] {
  const { preferred } = words.common;
  const plans = [...new Set(subjects.map(({ plan }) => plan))];
  const titles = [...new Set(plans.map(({ id, title }) => textIn(title, preferred) || id))];
  const said = [...new Set(subjects.map((subject) => subjectText(subject, words)))];
  const [first = ""] = said;
  const warnings = new Set(
    subjects.map((subject) => warningOf(subject, words)).filter((text) => text !== null),
  );
  return [
    { text: [name, ...titles.slice(0, 1)].join(" – "), look: "title" },
    ...(said.length > mostNamed ? [words.workbook.several(said.length, first)] : said).map((text) => ({
      text,
    })),
    ...Array.from(warnings, (text): CaptionLine => ({ text, look: "warning" })),
  ];
}

/** `assessment own (self-report) · plan p · as of 2020-12-31 · method halves 1`. */
function subjectText(subject: SheetSubject, words: Words): string {
  const { plan, assessment, method, asOf } = subject;
  const { terms } = words.common;
  const speaker = speakerOf(subject, words);
  return [
    `${terms.assessment} ${assessment.id}${speaker === null ? "" : ` (${speaker})`}`,
    `${terms.plan} ${plan.id}`,
    ...(asOf === null ? [] : [terms.asOf(asOf)]),
    ...(method === null ? [] : [`${terms.method} ${method.id} ${method.version}`]),
  ].join(" · ");
}
