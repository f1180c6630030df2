// Scores → what became of the rows of the tables that they rest on, each table once.
import type { Score } from "../../model/score.ts";
import type { TableAccount } from "../../model/tableAccount.ts";
import { tableAccounts } from "../../model/tableAccounts.ts";

export function tablesOf(scores: readonly Score[]): TableAccount[] {
  const byAssessment = new Map(scores.map((score) => [score.assessment, score]));
  return [...byAssessment.values()].flatMap(({ assessment, plan }) =>
    tableAccounts(assessment.ratings, plan),
  );
}
