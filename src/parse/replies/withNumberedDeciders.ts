// A table of replies → the same table with D1, D2 … in the place of the names of those who decided.
import type { ReplyTable } from "../../model/replies.ts";
import { withNumberedRaters } from "../ratings/withNumberedRaters.ts";

/**
 * So that no output names a person: numbered in the order of their folded names, as raters are, under a letter of their own.
 *
 * @example
 * const reader = createReplyReader();
 * reader.header("replies.csv", ["clause", "final-status", "decided-by"]);
 * reader.record(["1.1", "full", "Leyla M."], 2, 2);
 * withNumberedDeciders(reader.finish().table).final.column.rater.names // ["", "D1"]
 */
export function withNumberedDeciders(table: ReplyTable): ReplyTable {
  const final = withNumberedRaters(table.final);
  const { rater } = final.column;
  const names = rater.names.map((name) => name.replace(/^R/, "D"));
  return { ...table, final: { ...final, column: { ...final.column, rater: { ...rater, names } } } };
}
