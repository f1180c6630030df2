// Scores → the sheets of their figures, clauses, directions and bodies: one table each, with the score in its first columns.
import { bandOf } from "../../model/bandOf.ts";
import { isWithheld } from "../../model/isWithheld.ts";
import type { BodyScore, ClauseScore, Figure, Score } from "../../model/score.ts";
import { textIn } from "../../model/textIn.ts";
import type { CaptionLine, Sheet, SheetCell } from "../../model/workbook.ts";
import { speakerOf } from "../assessors/speakerOf.ts";
import { bandLabel } from "../bandLabel.ts";
import { reasonsText } from "../reasonText.ts";
import { clausesByDirection } from "../scores/clausesByDirection.ts";
import { statusesText } from "../scores/statusesText.ts";
import type { Words } from "../words/words.ts";
import { clauseSheet } from "./clauseSheet.ts";
import { coverageCell } from "./coverageCell.ts";
import { figureCell } from "./figureCell.ts";
import { itemSheet, type SheetColumnOf } from "./itemSheet.ts";
import { scoreColumns, type OfScore } from "./scoreColumns.ts";

type ScoreWords = Words<"scores" | "workbook">;
type Captioned = (name: string, scores: readonly Score[]) => CaptionLine[];

interface Group extends OfScore {
  readonly id: string;
  readonly title: string;
  readonly figure: Figure;
  readonly weight?: "total" | undefined;
}

export function scoreSheets(scores: readonly Score[], captioned: Captioned, words: ScoreWords): Sheet[] {
  const shown = scores.filter((score) => !isWithheld(score) && score.clauses.length > 0);
  const sheets = [figureSheet(scores, captioned, words)];
  if (shown.length === 0) return sheets;
  sheets.push(clauseSheet(shown, captioned, words), directionSheet(shown, captioned, words));
  if (shown.some(({ bodies }) => bodies.length > 0)) sheets.push(bodySheet(shown, captioned, words));
  return sheets;
}

function figureSheet(scores: readonly Score[], captioned: Captioned, words: ScoreWords): Sheet {
  const { sheets, columns } = words.workbook;
  const items = scores.map((score) => ({ score, figure: score.overall }));
  return itemSheet(sheets.figures, captioned(sheets.figures, scores), items, [
    { title: columns.assessment, format: "text", cell: ({ score }) => score.assessment.id },
    { title: columns.method, format: "text", cell: ({ score }) => score.method.id },
    {
      title: columns.title,
      format: "text",
      cell: ({ score }) => textIn(score.assessment.title, words.common.preferred),
    },
    { title: columns.kind, format: "text", cell: ({ score }) => speakerOf(score, words) },
    {
      title: columns.asOf,
      format: "date",
      cell: ({ score }) => (score.asOf === null ? null : { kind: "date", day: score.asOf }),
    },
    ...figureColumns<(typeof items)[number]>(words),
  ]);
}

function directionSheet(scores: readonly Score[], captioned: Captioned, words: ScoreWords): Sheet {
  const { sheets, columns, overall } = words.workbook;
  interface Item extends Group {
    readonly clauses: readonly ClauseScore[];
  }
  const items = {
    *[Symbol.iterator](): Generator<Item> {
      for (const score of scores) {
        for (const { direction, figure, clauses } of clausesByDirection(score.directions, score.clauses))
          if (figure.inScope > 0)
            yield {
              score,
              figure,
              clauses,
              id: direction.id,
              title: textIn(direction.title, words.common.preferred),
            };
        yield {
          score,
          figure: score.overall,
          clauses: score.clauses,
          id: "",
          title: overall,
          weight: "total",
        };
      }
    },
  };
  // A column for each band that some method has, by its label.
  const bands = [
    ...new Set(
      scores.flatMap(({ method }) =>
        method.countsOnly ? [] : method.bands.map((band) => bandLabel(band, words)),
      ),
    ),
  ];
  const inBand = ({ score, clauses }: Item, label: string): number =>
    clauses.filter(({ figure }) => {
      if (figure.value === null) return false;
      const id = bandOf(figure.value, score.method);
      const band = score.method.bands.find((own) => own.id === id);
      return band !== undefined && bandLabel(band, words) === label;
    }).length;
  return itemSheet<Item>(
    sheets.directions,
    captioned(sheets.directions, scores),
    items,
    [
      ...scoreColumns<Item>(scores, words),
      { title: columns.direction, format: "text", cell: ({ id }) => id },
      { title: columns.title, format: "text", cell: ({ title }) => title },
      ...figureColumns<Item>(
        words,
        scores.some(({ method }) => method.countsOnly),
      ),
      ...bands.map((label): SheetColumnOf<Item> => ({
        title: label,
        format: "count",
        cell: (item) => inBand(item, label),
      })),
    ],
    ({ weight }) => weight,
  );
}

function bodySheet(scores: readonly Score[], captioned: Captioned, words: ScoreWords): Sheet {
  const { sheets, columns } = words.workbook;
  interface Item extends Group {
    readonly rests: BodyScore;
  }
  const items = scores.flatMap((score): Item[] => {
    const names = new Map(
      score.plan.bodies.map(({ id, name }) => [id, textIn(name, words.common.preferred)]),
    );
    return score.bodies.map((rests) => ({
      score,
      rests,
      figure: rests.figure,
      id: rests.body,
      title: names.get(rests.body) ?? rests.body,
    }));
  });
  return itemSheet<Item>(sheets.bodies, captioned(sheets.bodies, scores), items, [
    ...scoreColumns<Item>(scores, words),
    { title: columns.body, format: "text", cell: ({ id }) => id },
    { title: columns.name, format: "text", cell: ({ title }) => title },
    ...figureColumns<Item>(
      words,
      scores.some(({ method }) => method.countsOnly),
    ),
    ...(["shared", "setAside", "notResponsible"] as const).map((key): SheetColumnOf<Item> => ({
      title: columns[key],
      format: "count",
      cell: ({ rests }) => rests[key],
    })),
  ]);
}

function figureColumns<T extends OfScore & { readonly figure: Figure }>(
  words: ScoreWords,
  hasStatuses = false,
): SheetColumnOf<T>[] {
  const { columns } = words.workbook;
  const counts = ["scored", "counted", "eligible", "inScope", "total"] as const;
  return [
    {
      title: columns.percent,
      format: "percent",
      cell: ({ figure, score }) => figureCell(figure, score.method.rounding, words),
    },
    {
      title: columns.coverage,
      format: "percent",
      cell: ({ figure, score }) => coverageCell(figure, score.method.rounding, words),
    },
    ...counts.map((key): SheetColumnOf<T> => ({
      title: columns[key],
      format: "count",
      cell: ({ figure }) => figure[key],
    })),
    ...(hasStatuses
      ? [
          {
            title: words.scores.statuses,
            format: "text",
            cell: ({ figure, score }: T): SheetCell => statusesText(figure, score, words),
          } as const,
        ]
      : []),
    {
      title: columns.reason,
      format: "text",
      widest: 36,
      cell: ({ figure }) => reasonsText(figure.reasons, words),
    },
  ];
}
