// Scores → the sheet of their clauses, a row each, with the score in its first columns.
import { responsibleBodies } from "../../model/clauses.ts";
import type { ClauseScore, Score } from "../../model/score.ts";
import { statusesOf } from "../../model/statusesOf.ts";
import { textIn } from "../../model/textIn.ts";
import type { CaptionLine, Sheet, SheetCell } from "../../model/workbook.ts";
import { reasonsText } from "../reasonText.ts";
import { clausesByDirection } from "../scores/clausesByDirection.ts";
import { statusName } from "../scores/statusName.ts";
import type { Words } from "../words/words.ts";
import { figureCell } from "./figureCell.ts";
import { itemSheet } from "./itemSheet.ts";
import { pointsCell } from "./pointsCell.ts";
import { scoreColumns, type OfScore } from "./scoreColumns.ts";

export function clauseSheet(
  scores: readonly Score[],
  captioned: (name: string, scores: readonly Score[]) => CaptionLine[],
  words: Words<"scores" | "workbook">,
): Sheet {
  const { sheets, columns } = words.workbook;
  const { preferred } = words.common;
  interface Item extends OfScore {
    readonly item: ClauseScore;
    readonly direction: string;
  }
  const items = {
    *[Symbol.iterator](): Generator<Item> {
      for (const score of scores)
        for (const { direction, clauses } of clausesByDirection(score.directions, score.clauses)) {
          const title = textIn(direction.title, preferred);
          for (const item of clauses) yield { score, item, direction: title };
        }
    },
  };
  const countsOnly = scores.some(({ method }) => method.countsOnly);
  return {
    ...itemSheet<Item>(sheets.clauses, captioned(sheets.clauses, scores), items, [
      ...scoreColumns<Item>(scores, words),
      { title: columns.direction, format: "text", cell: ({ item }) => item.clause.direction },
      { title: columns.directionTitle, format: "text", widest: 24, cell: ({ direction }) => direction },
      { title: columns.clause, format: "text", cell: ({ item }) => item.clause.id },
      {
        title: columns.title,
        format: "text",
        widest: 48,
        cell: ({ item }) => textIn(item.clause.title, preferred),
      },
      {
        title: columns.bodies,
        format: "text",
        widest: 28,
        cell: ({ item }) => responsibleBodies(item.clause).join(", "),
      },
      {
        title: columns.start,
        format: "date",
        cell: ({ item }) => ({ kind: "date", day: item.clause.window.start }),
      },
      {
        title: columns.end,
        format: "date",
        cell: ({ item }) => ({ kind: "date", day: item.clause.window.end }),
      },
      {
        title: columns.outcome,
        format: "text",
        cell: ({ item: { figure } }) => ({
          kind: "text",
          text: words.common.terms.outcomes[figure.outcome] ?? figure.outcome,
          look: figure.outcome === "scored" ? undefined : "quiet",
        }),
      },
      {
        title: columns.percent,
        format: "percent",
        cell: ({ item, score }) => figureCell(item.figure, score.method.rounding, words),
      },
      ...(countsOnly
        ? [
            {
              title: columns.status,
              format: "text",
              cell: ({ item, score }: Item): SheetCell =>
                statusesOf(item.figure)
                  .map((status) => statusName(status, score, words))
                  .join(", "),
            } as const,
          ]
        : []),
      {
        title: columns.points,
        format: "number",
        cell: ({ item, score }) => pointsCell(item.points, score.method.rounding, "number", words),
      },
      {
        title: columns.lost,
        format: "number",
        cell: ({ item, score }) => pointsCell(item.lost, score.method.rounding, "number", words),
      },
      {
        title: columns.reason,
        format: "text",
        widest: 36,
        cell: ({ item }) => reasonsText(item.figure.reasons, words),
      },
    ]),
    frozenColumns: 0,
  };
}
