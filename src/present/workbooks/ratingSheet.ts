// Scores and the rows of their clauses → the sheet of ratings: a row a rating, with headers that nap reads again.
import { percentText } from "../percentText.ts";
import type { ClauseExplanation, ExplainedRow } from "../../model/explanation.ts";
import { fileOf } from "../../model/place.ts";
import type { Score } from "../../model/score.ts";
import { textIn } from "../../model/textIn.ts";
import type { CaptionLine, Sheet, SheetCell } from "../../model/workbook.ts";
import type { Words } from "../words/words.ts";
import { itemSheet, type SheetColumnOf } from "./itemSheet.ts";
import { scoreColumns, type OfScore } from "./scoreColumns.ts";
import { writtenPercent } from "./writtenPercent.ts";

interface Item extends OfScore {
  readonly clause: ClauseExplanation["clause"];
  readonly row: ExplainedRow;
}

/** @param rowsOf the clauses of each score with their rows */
export function ratingSheet(
  rowsOf: ReadonlyMap<Score, readonly ClauseExplanation[]>,
  caption: readonly CaptionLine[],
  words: Words<"scores" | "workbook">,
): Sheet {
  const { columns, sheets } = words.workbook;
  const items = {
    *[Symbol.iterator](): Generator<Item> {
      for (const [score, clauses] of rowsOf)
        for (const { clause, rows } of clauses) for (const row of rows) yield { score, clause, row };
    },
  };
  const filled = filledKeys(items);
  const written = (key: "activity" | "body" | "rater" | "status", title: string): SheetColumnOf<Item>[] =>
    filled.has(key) ? [{ title, format: "text", cell: ({ row }) => row[key] || null }] : [];
  return itemSheet<Item>(sheets.ratings, caption, items, [
    ...scoreColumns<Item>(
      [...rowsOf]
        .filter(([, clauses]) => clauses.some(({ rows }) => rows.length > 0))
        .map(([score]) => score),
      words,
    ),
    { title: columns.clause, format: "text", cell: ({ clause }) => clause.id },
    {
      title: columns.title,
      format: "text",
      widest: 40,
      cell: ({ clause }) => textIn(clause.title, words.common.preferred),
    },
    ...written("activity", columns.activity),
    ...written("body", columns.body),
    ...written("rater", columns.rater),
    ...written("status", columns.status),
    ...(filled.has("percent")
      ? [
          {
            title: columns.percent,
            format: "percent",
            cell: ({ row }: Item) => writtenPercent(row.percent),
          } as const,
        ]
      : []),
    ...(filled.has("value")
      ? [{ title: columns.value, format: "number", cell: ({ row }: Item) => numberCell(row.value) } as const]
      : []),
    {
      title: columns.evidence,
      format: "text",
      widest: 40,
      cell: ({ row }) => row.evidence,
    },
    { title: columns.note, format: "text", widest: 40, cell: ({ row }) => row.note },
    {
      title: columns.counts,
      format: "percent",
      cell: ({ row: { result }, score }) =>
        result.value === null
          ? {
              kind: "text",
              text:
                result.reason.id === "status-only"
                  ? words.common.terms.noFigure
                  : (words.common.terms.outcomes[result.outcome] ?? result.outcome),
              look: "quiet",
            }
          : { kind: "percent", text: percentText(result.value, score.method.rounding) },
    },
    ...(filled.has("given")
      ? [
          {
            title: columns.before,
            format: "percent",
            cell: ({ row: { given }, score }: Item): SheetCell =>
              given === null ? null : { kind: "percent", text: percentText(given, score.method.rounding) },
          } as const,
        ]
      : []),
    {
      title: columns.file,
      format: "text",
      cell: ({ row: { place } }) =>
        place.sheet === undefined ? fileOf(place) : `${fileOf(place)}!${place.sheet}`,
    },
    { title: columns.line, format: "count", cell: ({ row }) => row.place.line },
  ]);
}

const optional = ["activity", "body", "rater", "status", "percent", "value", "given"] as const;

/** What any of the rows says. */
function filledKeys(items: Iterable<Item>): ReadonlySet<(typeof optional)[number]> {
  const filled = new Set<(typeof optional)[number]>();
  for (const { row } of items)
    for (const key of optional) if (row[key] !== "" && row[key] !== null) filled.add(key);
  return filled;
}

const numberCell = (written: string): SheetCell =>
  written === "" ? null : { kind: "number", text: written };
