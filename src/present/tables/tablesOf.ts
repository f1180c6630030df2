// Assessments with their plans → what became of the rows of their tables, each table once.
import type { TableAccount } from "../../model/tableAccount.ts";
import { tableAccounts } from "../../model/tableAccounts.ts";
import type { Spoken } from "../assessors/codedBody.ts";

export function tablesOf(all: readonly Spoken[]): TableAccount[] {
  const byAssessment = new Map(all.map((spoken) => [spoken.assessment, spoken]));
  return [...byAssessment.values()].flatMap(({ assessment, plan }) =>
    tableAccounts(assessment.ratings, plan),
  );
}
