// Assessments, and a day → what was due, done in time, late, and who reported.
import {
  append,
  inTimeOrder,
  scheduleDocument,
  scheduleLinked,
  type Problem,
  type ResultWords,
  type Schedule,
} from "../core.ts";
import { asOfDay } from "./asOfDay.ts";
import type { Assessment, Linked } from "./assessment.ts";
import { givenOptions } from "./givenOptions.ts";
import { InvalidOption } from "./invalidOption.ts";
import { linkedAssessments } from "./linkedAssessments.ts";
import { methodFor } from "./methodFor.ts";
import { printable } from "./printable.ts";
import { problemsJson } from "./problemsJson.ts";
import { provenance } from "./provenance.ts";
import type { ScheduleResult } from "./results.ts";
import { scoreNames, type ScoreOptions } from "./score.ts";
import { withoutEnvelope } from "./withoutEnvelope.ts";
import type { Workspace } from "./workspace.ts";

/** As for `score`, and how far ahead it is looked. */
export interface ScheduleOptions extends ScoreOptions {
  /** Days ahead that count as due soon: 30 unless given. */
  readonly within?: number;
}

/**
 * Each assessment as of a day, its own unless given: every clause as done, late, open or overdue, what was expected by then,
 * and who reported in each round of its plan. What `nap schedule` gives. Those without rows, and those with an error among
 * `problems`, have no schedule. Of a list that is no whole workspace, nothing is said to be missing in rounds of which it has
 * no assessment.
 *
 * Throws as `score` does, and `InvalidOption` where `within` is no whole number of days.
 *
 * @example
 * const { schedules } = schedule([own], { plan, asOf: "2020-12-31" });
 * schedules[0].clauses.map(({ id, state }) => [id, state])[0] // ["1.1", "done"]
 * schedule([own], { plan, within: -1 }) // throws option within: a whole number of days
 */
export function schedule(
  assessments: Workspace | Iterable<Assessment>,
  options: ScheduleOptions = {},
): ScheduleResult {
  const { within = 30, asOf, ...others } = givenOptions(options, { ...scoreNames, within: true });
  if (!Number.isSafeInteger(within) || within < 0 || within > 999_999)
    throw new InvalidOption("within", "a whole number of days is needed, from 0 to 999999");
  const day = asOfDay(asOf);
  const { linked, reportsOn, inputs, words } = linkedAssessments(assessments, others);
  const problems: Problem[] = [];
  const found = (inTimeOrder(linked) as Linked[]).flatMap((item): Schedule[] => {
    append(problems, item.trust.problems);
    if (item.assessment.value.ratings.rows === 0) return [];
    const own = scheduleLinked(item, methodFor(item), item.around, day, within);
    append(problems, own.problems);
    return own.schedule === null ? [] : [own.schedule];
  });
  const reports = reportsOn(found, day);
  const documentIn = (language: ResultWords) =>
    scheduleDocument({ found, reports, checks: [], only: null }, provenance(inputs), language);
  const result: ScheduleResult = {
    ...withoutEnvelope<Omit<ScheduleResult, "problems">>(documentIn(words).json()),
    problems: problemsJson([...new Set(problems)], words),
  };
  return printable(result, documentIn, words);
}
