// What was due as of a day → its form in the JSON contract.
import { toText } from "../../math/fraction.ts";
import { toPercent } from "../../math/toPercent.ts";
import type { Method } from "../../model/method.ts";
import type { PartFigure, Schedule, WindowOutcome } from "../../model/schedule.ts";
import { textIn } from "../../model/textIn.ts";
import { assessorJson } from "../assessors/assessorJson.ts";
import { exactOrNull } from "../figureJson.ts";
import { percentText } from "../percentText.ts";
import type { Words } from "../words/words.ts";
import type { PartJson, ScheduleJson } from "./scheduleSchema.ts";

/**
 * The windows of clauses and what became of each, percents as text.
 *
 * @example
 * const found = scheduleOf({ score, asOf: "2020-12-31", within: 30 });
 * scheduleJson(found, await loadWords("en", [])).asOf // "2020-12-31"
 */
export function scheduleJson(found: Schedule, words: Words): ScheduleJson {
  const { plan, method, asOf, sourceEnds, countedTo, within, share } = found;
  const names = new Map(plan.bodies.map(({ id, name }) => [id, textIn(name, words.common.preferred)]));
  const nameOf = (body: string): string => names.get(body) || body;
  return {
    assessment: assessorJson(found, words),
    plan: plan.id,
    method: method.id,
    asOf,
    sourceEnds,
    countedTo,
    within,
    ...(found.completeStatus === null ? {} : { completeStatus: found.completeStatus }),
    whole: partJson(found.whole, method),
    due: partJson(found.due, method),
    started: partJson(found.started, method),
    expected: {
      rule: share.rule,
      stated: share.isStated,
      clauses: share.clauses,
      expected: toText(share.expected),
      earned: toText(share.earned),
      difference: toText(share.difference),
      ratio: exactOrNull(share.ratio),
      atDeadline: [...share.atDeadline],
    },
    counts: { ...found.counts },
    clauses: found.clauses.map(
      ({ clause, value, done, expected, others, otherBodies, ifDone, ...outcome }) => ({
        id: clause.id,
        title: textIn(clause.title, words.common.preferred),
        ...outcomeJson(outcome),
        percent: value === null ? null : percentText(value, method.rounding),
        done: done === null ? null : { ...done },
        expected: toText(expected),
        others: others.map((other) => ({
          ...outcomeJson(other),
          source: other.window.source,
          place: other.window.place === null ? null : textIn(other.window.place, words.common.preferred),
        })),
        otherBodies: otherBodies.map(({ body, done: when, ...own }) => ({
          id: body,
          name: nameOf(body),
          done: when === null ? null : { ...when },
          ...outcomeJson(own),
        })),
        ifDone: ifDone === null ? null : outcomeJson(ifDone),
      }),
    ),
  };
}

const outcomeJson = ({ window, state, days, why }: WindowOutcome) => ({
  start: window.start,
  end: window.end,
  state,
  days: days === null ? null : { ...days },
  why,
});

const partJson = ({ value, scored, clauses, complete }: PartFigure, { rounding }: Method): PartJson => ({
  clauses,
  complete,
  scored,
  exact: value === null ? null : toText(toPercent(value)),
  percent: value === null ? null : percentText(value, rounding),
});
