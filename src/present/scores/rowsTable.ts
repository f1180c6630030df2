// Rows of a ratings table, with what they were worth → the table that lists them by file and line.
import type { ExplainedRow } from "../../model/explanation.ts";
import type { Method } from "../../model/method.ts";
import { dataTable, type ColumnOf } from "../dataTable.ts";
import { text, type Block, type Cell } from "../document.ts";
import { localNumber } from "../localNumber.ts";
import { percentText } from "../percentText.ts";
import type { Words } from "../words/words.ts";
import { partOf, placeOf, ratedIn, saidOf } from "./rowTexts.ts";

/** The rows of one clause; its id stands at the first of them. */
export interface ClauseRows {
  readonly clause: string;
  readonly rows: readonly ExplainedRow[];
}

interface Item {
  /** "" from the second row of a clause on. */
  readonly clause: string;
  readonly row: ExplainedRow;
}

export function rowsTable(clauses: readonly ClauseRows[], method: Method, words: Words<"scores">): Block {
  const { terms } = words.common;
  const { columns } = words.scores;
  const items = clauses.flatMap(({ clause, rows }) =>
    rows.map((row, index): Item => ({ clause: index === 0 ? clause : "", row })),
  );
  const part: ColumnOf<Item> = { title: columns.of, align: "left", cell: ({ row }) => text(partOf(row)) };
  const hasParts = items.some(({ row }) => partOf(row) !== "");
  return dataTable(items, [
    { title: terms.clause, align: "left", cell: ({ clause }) => text(clause) },
    { title: terms.row, align: "left", keepsEnd: true, cell: ({ row }) => text(placeOf(row), "quiet") },
    ...(hasParts ? [part] : []),
    { title: terms.rated, align: "left", cell: ({ row }) => text(ratedIn(row, words)) },
    { title: columns.counts, align: "right", drop: 2, cell: ({ row }) => countsCell(row, method, words) },
    {
      title: columns.evidence,
      align: "left",
      grows: true,
      drop: 1,
      cell: ({ row }) => text(saidOf(row, words), row.hasEvidence ? "plain" : "quiet"),
    },
  ]);
}

/** What the row counts for; what it was before the rule for missing evidence stands in front. */
function countsCell({ result, given }: ExplainedRow, { rounding }: Method, { common }: Words): Cell {
  const shown = (share: NonNullable<typeof given>): string =>
    localNumber(percentText(share, rounding), common.decimal);
  if (result.reason?.id === "status-only") return text("–", "quiet");
  const before = given === null ? "" : `${shown(given)} → `;
  return result.value === null
    ? text(`${before}${common.terms.outcomes[result.outcome]}`, "quiet")
    : text(`${before}${shown(result.value)}`);
}
