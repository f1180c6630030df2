// A plan, who is asked, and what is known of it → the form.
import type { Assessment } from "../model/assessment.ts";
import type { Form, FormGap } from "../model/form.ts";
import type { FormSource } from "../model/formRating.ts";
import type { Day } from "../model/period.ts";
import type { Plan } from "../model/plan.ts";
import type { Round } from "../model/rounds.ts";
import type { Scale } from "../model/scale.ts";
import type { Text } from "../model/text.ts";
import { textIn } from "../model/textIn.ts";
import { askedRows } from "./askedRows.ts";
import { formQuestions } from "./formQuestions.ts";
import { formStatuses } from "./formStatuses.ts";
import type { FormTarget } from "./formTargets.ts";
import type { LastAnswers, ShownAssessment } from "./lastAnswers.ts";
import { ratedRows } from "./ratedRows.ts";

/** What a form is made of. */
export interface FormInput {
  readonly plan: Plan;
  readonly target: FormTarget;
  readonly round: Round | null;
  readonly scale: Scale | null;
  readonly asOf: Day | null;
  /** What the body answered the last time; `null` where it did not. */
  readonly last: LastAnswers | null;
  /** The assessment whose ratings it is asked about; `null`: it is asked for ratings of its own. */
  readonly rated: ShownAssessment | null;
  readonly letter: Form["letter"];
  /** Whose words it shows, and in which languages texts of the data are shown, best first. */
  readonly language: string;
  readonly preferred: readonly string[];
  readonly gaps: Readonly<Record<FormGap, string>>;
  /** sha-256 in hexadecimal. */
  readonly hash: (text: string) => string;
}

/** The statuses beside the scale come from the words; all else from the data. */
export function formOf(input: FormInput): Form {
  const { plan, target, round, scale, last, rated, preferred } = input;
  const shown = (text: Text): string => textIn(text, preferred);
  const rows =
    rated === null
      ? askedRows(plan, target.clauses, last?.answers ?? null, preferred)
      : ratedRows(plan, target, rated.ratings, preferred);
  const about = rated?.assessment ?? null;
  const notices = [plan.notice, about?.notice ?? null].flatMap((text) =>
    text === null ? [] : [shown(text)],
  );
  return {
    kind: rated === null ? "rating" : "reply",
    plan: {
      id: plan.id,
      title: shown(plan.title),
      hash: input.hash(formQuestions(rows, target.clauses)),
      notices: [...new Set(notices)],
      invented: plan.invented || (about?.invented ?? false),
    },
    round: round === null ? null : { id: round.id, title: shown(round.title) || round.id },
    body:
      target.body === null ? null : { id: target.body.id, name: shown(target.body.name) || target.body.id },
    language: input.language,
    scale: scale?.id ?? null,
    asOf: input.asOf,
    previous: last === null ? null : sourceOf(last.assessment, plan, shown),
    rated: about === null ? null : sourceOf(about, plan, shown),
    letter: input.letter,
    statuses: formStatuses(scale, input.gaps, preferred),
    rows,
  };
}

const sourceOf = (
  { id, title, assessor, kind, of, round, asOf, period }: Assessment,
  { bodies }: Plan,
  shown: (text: Text) => string,
): FormSource => ({
  assessment: id,
  assessor: shown(assessor) || shown(title) || id,
  kind,
  of: of === null ? null : shown(bodies.find((body) => body.id === of.body)?.name ?? "") || of.body,
  round: round ?? null,
  asOf: asOf ?? period?.end ?? null,
});
