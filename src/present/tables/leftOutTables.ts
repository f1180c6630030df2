// Scores → what became of the rows of those tables of which some rows were left out, a sentence each.
import type { Score } from "../../model/score.ts";
import type { TableAccount } from "../../model/tableAccount.ts";
import { tableAccounts } from "../../model/tableAccounts.ts";
import type { Words } from "../words/words.ts";
import { tablesText } from "./tablesText.ts";

/** A table without some of its rows. */
export interface LeftOutTable {
  readonly assessment: string;
  readonly source: string;
  readonly text: string;
}

/** For outputs that have no room for all tables: nobody may take a figure for that of all rows. */
export function leftOutTables(
  rated: readonly (Pick<Score, "assessment"> & Partial<Pick<Score, "plan">>)[],
  words: Words,
): LeftOutTable[] {
  const each = new Map(rated.map((item) => [item.assessment, item.plan ?? null]));
  return [...each].flatMap(([assessment, plan]) =>
    tableAccounts(assessment.ratings, plan)
      .filter(({ leftOut }: TableAccount) => leftOut.length > 0)
      .map((table) => ({
        assessment: assessment.id,
        source: table.source,
        text: tablesText([table], words) ?? "",
      })),
  );
}
