// An assessment with replies, and a method → what the method cannot read in replies, in decisions and in what they replaced.
import type { Problem, ProblemCode } from "../model/problem.ts";
import type { RatingTable } from "../model/ratingTable.ts";
import { createRowReader } from "./readRows.ts";
import type { ScoreInput } from "./scoreInput.ts";

/** Without NAP405: a method that asks for evidence says something of the rows that are scored. */
const ofAnyStage: ReadonlySet<ProblemCode> = new Set<ProblemCode>(["NAP401", "NAP402", "NAP407", "NAP420"]);

/**
 * NAP401, NAP402, NAP407 and NAP420 of each row, whichever stage is scored: whoever collects replies learns of a mistake at
 * once, and not at the stage that reads it.
 *
 * @example replyRowProblems(inputOf(own)).problems // []
 */
export function replyRowProblems({ assessment, scale, method, readable = [] }: ScoreInput): {
  readonly problems: Problem[];
  /** Whether a problem that scoring finds is among them, or would be. */
  readonly covers: (found: Problem) => boolean;
} {
  const { replies, ratings } = assessment;
  if (replies === undefined) return { problems: [], covers: () => false };
  const { theirs, final } = replies.table;
  const isFirst = ratings === replies.first;
  const tables: readonly RatingTable[] = [...(isFirst ? [] : [replies.first]), theirs, final];
  const problems = tables.flatMap((table) => {
    const reader = createRowReader(table, scale, method, readable);
    // Measured values need their activity, and are read at the stage that has them.
    for (let row = 0; row < table.rows; row++)
      if (table.column.value.numbers[row] === 0) reader.read(row, null);
    return reader.problems().filter(({ code }) => ofAnyStage.has(code));
  });
  return {
    problems: [...problems.filter(({ code, params }) => !isOfScale(code, params)), ...onceOfScale(problems)],
    covers: ({ code, at, params }) =>
      isOfScale(code, params)
        ? problems.some((found) => isOfScale(found.code, found.params))
        : !isFirst && ofAnyStage.has(code) && at.cell !== "value",
  };
}

/** NAP401 about a scale of which the method knows nothing: once is enough. */
const isOfScale = (code: ProblemCode, params: object): boolean =>
  code === "NAP401" && !Object.hasOwn(params, "status");

const onceOfScale = (problems: readonly Problem[]): Problem[] =>
  problems.filter(({ code, params }) => isOfScale(code, params)).slice(0, 1);
