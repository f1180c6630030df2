// What was read of a return, and what became of its answers → its account.
import {
  answersLeftOut,
  skippedReturnRows,
  type AnswerLeftOut,
  type ReturnAccount,
} from "../../model/collection.ts";
import type { Answer } from "./answerReader.ts";
import type { FormIdentity } from "./formIdentity.ts";
import type { ReadReturn } from "./readReturn.ts";
import type { AnswerOfReturn } from "./settleAnswers.ts";

/** @param known how many things the form asked about; `null`: as many as it has rows for */
export function accountOf(
  { kind, plan, round, body, assessment }: FormIdentity,
  number: number,
  known: number | null,
  { rows, things, skipped, unused }: ReadReturn,
  answers: readonly AnswerOfReturn[],
  fates: ReadonlyMap<AnswerOfReturn, AnswerLeftOut>,
): ReturnAccount {
  const said = answers.filter(({ answer }) => isAnswer(answer));
  const asked = known ?? things;
  return {
    number,
    kind,
    plan,
    round,
    body,
    assessment,
    asked,
    given: new Set(said.map(thingOf)).size,
    gone: Math.max(0, asked - things),
    rows,
    answered: said.length,
    blank: answers.length - said.length,
    skipped: skippedReturnRows.flatMap((reason) => {
      const count = skipped.get(reason) ?? 0;
      return count === 0 ? [] : [{ reason, rows: count }];
    }),
    leftOut: answersLeftOut.flatMap((reason) => {
      const count = answers.filter((answer) => fates.get(answer) === reason).length;
      return count === 0 ? [] : [{ reason, rows: count }];
    }),
    unused,
  };
}

/** A note alone is none: its clause stays unrated. */
const isAnswer = (answer: Answer): boolean =>
  answer.has("status") || answer.has("percent") || answer.has("answer");

const thingOf = ({ clause, activity }: AnswerOfReturn): string => JSON.stringify([clause, activity]);
