// The columns of a table → the one that says which clause a row is about.
import type { Answers } from "../model/answers.ts";
import type { Guesses, TableSeen } from "./gatherGuesses.ts";
import { nameReason } from "./nameReason.ts";
import { plainGuess } from "./plainGuess.ts";

export function guessClause(
  { columns, rows }: TableSeen,
  { guesses, named, add, leaveOpen, isTwice }: Guesses,
  { columns: { clause: said } }: Answers,
): void {
  // The number of a row is no column of the file.
  if (said === "#row") return void guesses.push(plainGuess("clause", said, "answered"));
  if (said === null) return leaveOpen("clause", "no-such-column", []);
  const own = columns.find(({ name }) => name === said);
  const clauses = own === undefined ? named("clause") : [own];
  const ids = columns.filter(({ kind, name }) => kind === "ids" && name !== "");
  const [clause, ...others] = clauses.length > 0 ? clauses : ids;
  if (clause === undefined || others.length > 0 || isTwice(clause))
    return leaveOpen(
      "clause",
      clause === undefined ? "no-such-column" : "several-columns",
      clause === undefined ? [] : [clause, ...others],
    );
  const reason = own !== undefined ? "answered" : clauses.length > 0 ? nameReason(clause) : "values-are-ids";
  add("clause", clause, reason, { fill: clause.filled * 1.2 < rows && clause.kind === "ids" });
}
