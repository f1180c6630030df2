// An assessment and what is wrong with it → the assessment without the replies that have an error.
import type { Assessment } from "../model/assessment.ts";
import type { Place } from "../model/place.ts";
import { isError, type Problem } from "../model/problem.ts";
import type { RatingTable } from "../model/ratingTable.ts";
import type { ReplyTable } from "../model/replies.ts";
import { skipReasons } from "../model/tableAccount.ts";

/**
 * Replies with an error are left out, and their ratings stand as they were.
 *
 * @example withoutBadReplies(own.value, []) === own.value // true
 */
export function withoutBadReplies(assessment: Assessment, problems: readonly Problem[]): Assessment {
  const { replies } = assessment;
  if (replies === undefined) return assessment;
  const places = new Set(
    problems
      .filter((found) => isError({ ...found, leftOut: undefined } as unknown as Problem))
      .flatMap(({ at, others = [] }) => [at, ...others].flatMap(keyOf)),
  );
  const { table } = replies;
  const bad = new Set<number>();
  for (let row = 0; row < table.theirs.rows; row++)
    if (keyOf(table.place(row, "clause")).some((key) => places.has(key))) bad.add(row);
  return bad.size === 0 ? assessment : { ...assessment, replies: { ...replies, table: without(table, bad) } };
}

const keyOf = ({ source, row, cell }: Place): string[] =>
  row === undefined || cell === undefined ? [] : [`${row}|${source}`];

/** A row that is left out says nothing. */
function without(table: ReplyTable, bad: ReadonlySet<number>): ReplyTable {
  const silent = (own: RatingTable): RatingTable => ({
    ...own,
    isBlank: (row) => bad.has(row) || own.isBlank(row),
  });
  const counts = new Map<string, number>();
  for (const row of bad) {
    const { source } = table.place(row, "clause");
    counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return {
    ...table,
    theirs: silent(table.theirs),
    final: silent(table.final),
    answers: table.answers.map((answer, row) => (bad.has(row) ? null : answer)),
    written: table.written.map((text, row) => (bad.has(row) ? "" : text)),
    accounts: table.accounts.map((account) => {
      const more = counts.get(account.source) ?? 0;
      if (more === 0) return account;
      const skipped = new Map(account.skipped.map(({ reason, rows }) => [reason, rows]));
      skipped.set("bad-row", (skipped.get("bad-row") ?? 0) + more);
      return {
        ...account,
        rated: account.rated - more,
        skipped: skipReasons.flatMap((reason) => {
          const rows = skipped.get(reason) ?? 0;
          return rows === 0 ? [] : [{ reason, rows }];
        }),
      };
    }),
  };
}
