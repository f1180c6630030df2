// What was due as of a day, in JSON → the sentences that say it first.
import { parseFraction } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import { withSign } from "../comparisons/comparisonNumbers.ts";
import { localNumber } from "../localNumber.ts";
import type { Words } from "../words/words.ts";
import type { PartJson, ScheduleJson } from "./scheduleSchema.ts";

/**
 * Completion of the whole plan and what was due by the day: two figures, never blended.
 *
 * @example
 * const words = await loadWords("en", ["schedule"]);
 * const json = scheduleJson(scheduleOf({ score, asOf: "2020-12-31", within: 30 }), words);
 * scheduleSentences(json, words).length > 1 // true
 */
export function scheduleSentences(found: ScheduleJson, words: Words<"schedule">): string[] {
  const { schedule, common } = words;
  const { due, whole, started, expected, asOf, sourceEnds } = found;
  const percentOf = ({ percent }: PartJson): string | null =>
    percent === null ? null : localNumber(percent, common.decimal);
  const inClauses = (exact: string): string => {
    const value = parseFraction(exact);
    return value === null ? exact : localNumber(roundToText(value, 2, "half-up"), common.decimal);
  };
  const rule = schedule.rules[expected.rule];
  return [
    due.clauses === 0
      ? schedule.nothingDue(asOf)
      : schedule.due(due.clauses, asOf, due.complete, percentOf(due), due.scored),
    schedule.whole(whole.clauses, whole.complete, percentOf(whole), whole.scored),
    schedule.started(started.clauses, percentOf(started), started.scored),
    found.completeStatus === undefined
      ? schedule.expected(
          expected.stated ? rule : schedule.usualRule(rule),
          inClauses(expected.expected),
          inClauses(expected.earned),
          expected.clauses,
          withSign(inClauses(expected.difference)),
        )
      : schedule.completeStatus(found.method, found.completeStatus),
    ...(expected.rule !== "at-deadline" && expected.atDeadline.length > 0
      ? [schedule.atDeadline(expected.atDeadline.join(", "))]
      : []),
    ...(asOf > sourceEnds ? [schedule.sourceEnds(sourceEnds, asOf)] : []),
    ...(asOf < sourceEnds ? [schedule.sourceLater(sourceEnds, asOf)] : []),
  ];
}
