// The rows of one clause → its result alone, without the steps on the way.
import type { Clause } from "../model/plan.ts";
import type { StepResult } from "../model/score.ts";
import { rateClause, type ClauseRules, type RatedRow } from "./rateClause.ts";

/** The single row of a clause as a whole is its result under every rule: most clauses of a long table have just that. */
export function clauseResult(clause: Clause, rows: readonly RatedRow[], rules: ClauseRules): StepResult {
  const [only] = rows;
  return only !== undefined && rows.length === 1 && only.activity === "" && only.body === ""
    ? only.result
    : rateClause(clause, rows, rules).result;
}
