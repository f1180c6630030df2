// Answers to one thing, from all returns → the one that counts, or the conflict.
import { append } from "../../model/append.ts";
import type { AnswerLeftOut } from "../../model/collection.ts";
import { fileOf } from "../../model/place.ts";
import { problem, type Problem } from "../../model/problem.ts";
import type { Repeats } from "../../model/tableMapping.ts";
import type { Day } from "../../model/period.ts";
import { fold } from "../../text/fold.ts";
import type { Answer, AnswerCell } from "./answerReader.ts";
import type { ReturnedAnswer } from "./readReturn.ts";
import { thingName } from "./thingName.ts";

/** An answer, and the return that it came with. */
export interface AnswerOfReturn extends ReturnedAnswer {
  /** The number of the return. */
  readonly from: number;
  readonly received: Day | null;
}

export interface SettledAnswers {
  /** One for each thing, in the order in which they came; a blank one where nobody answered. */
  readonly kept: readonly AnswerOfReturn[];
  readonly leftOut: ReadonlyMap<AnswerOfReturn, AnswerLeftOut>;
  readonly problems: readonly Problem[];
}

/**
 * NAP636 for two answers of which none is known to count. Equal ones are one answer; a blank beside an answer is nothing. `first`
 * and `last` decide within one sheet only, since the order of files says nothing; `newest` by when a return was received.
 */
export function settleAnswers(groups: Iterable<readonly AnswerOfReturn[]>, repeats: Repeats): SettledAnswers {
  const kept: AnswerOfReturn[] = [];
  const leftOut = new Map<AnswerOfReturn, AnswerLeftOut>();
  const problems: Problem[] = [];
  for (const group of groups) {
    const [blank] = group;
    const said = group.filter(({ answer }) => answer.size > 0);
    append(problems, besideBlanks(group, said));
    const ruled = byRule(said, repeats);
    for (const answer of said) if (!ruled.includes(answer)) leftOut.set(answer, "other-counts");
    const [first, ...others] = ruled;
    if (first === undefined) {
      if (blank !== undefined) kept.push(blank);
      continue;
    }
    const different = others.filter((other) => differences(first.answer, other.answer, repeats).length > 0);
    if (different.length === 0) {
      kept.push(first);
      for (const other of others) leftOut.set(other, "same-again");
      continue;
    }
    for (const answer of ruled) leftOut.set(answer, "conflict");
    append(
      problems,
      different.map((other) => conflict(first, other, differences(first.answer, other.answer, repeats))),
    );
  }
  return { kept, leftOut, problems };
}

function byRule(said: readonly AnswerOfReturn[], repeats: Repeats): readonly AnswerOfReturn[] {
  if (said.length < 2) return said;
  if (repeats === "first" || repeats === "last") {
    const bySource = new Map<string, AnswerOfReturn>();
    for (const answer of said)
      if (repeats === "last" || !bySource.has(answer.at.source)) bySource.set(answer.at.source, answer);
    return [...bySource.values()];
  }
  if (typeof repeats !== "object") return said;
  if (said.some(({ received }) => received === null)) return said;
  const latest = said.reduce((last, { received }) => ((received ?? "") > last ? (received ?? "") : last), "");
  return said.filter(({ received }) => received === latest);
}

/** What decides a figure; under `merge-equal` the rest may differ. */
const deciding: ReadonlySet<AnswerCell> = new Set<AnswerCell>([
  "status",
  "percent",
  "answer",
  "ownStatus",
  "ownPercent",
]);

function differences(a: Answer, b: Answer, repeats: Repeats): AnswerCell[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter(
    (column) =>
      (repeats !== "merge-equal" || deciding.has(column)) &&
      fold(a.get(column) ?? "") !== fold(b.get(column) ?? ""),
  );
}

function conflict(first: AnswerOfReturn, other: AnswerOfReturn, columns: readonly AnswerCell[]): Problem {
  const isElsewhere = first.at.source !== other.at.source;
  const isSameFile = fileOf(first.at) === fileOf(other.at);
  return problem("NAP636", other.at, {
    clause: other.clause,
    ...(other.activity === "" ? {} : { activity: other.activity }),
    ...(other.body === null ? {} : { body: other.body }),
    row: other.row,
    columns,
    first: {
      row: first.row,
      ...(isElsewhere ? { source: isSameFile ? (first.at.sheet ?? first.at.source) : first.at.source } : {}),
    },
  });
}

/** Rows put below others may be of another form: a row for what has a blank one on the same sheet is said. */
function besideBlanks(group: readonly AnswerOfReturn[], said: readonly AnswerOfReturn[]): Problem[] {
  if (said.length === 0 || said.length === group.length) return [];
  return said.flatMap((answer) => {
    const blank = group.find((other) => other.answer.size === 0 && other.at.source === answer.at.source);
    return blank === undefined
      ? []
      : [
          problem("NAP637", answer.at, {
            row: answer.row,
            what: "blank-beside",
            clause: thingName(answer.clause, answer.activity),
            blank: blank.row,
          }),
        ];
  });
}
