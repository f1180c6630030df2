// Several scores → the table that has the overall figure of each, before anything is said of one.
import type { Score } from "../../model/score.ts";
import { coverageCell } from "../coverage.ts";
import { dataTable } from "../dataTable.ts";
import { number, text, type Block } from "../document.ts";
import { figureCells } from "../figureCells.ts";
import type { Words } from "../words/words.ts";

/** In the order of the scores, which is that of time; none unless several have a figure. Rounds where some have one. */
export function overviewTable(scores: readonly Score[], words: Words<"scores">): Block[] {
  const { scores: say, common } = words;
  const { terms } = common;
  if (scores.filter(({ overall }) => overall.value !== null).length < 2) return [];
  const hasRounds = scores.some(({ assessment }) => assessment.round !== undefined);
  const kindOf = ({ assessment: { kind } }: Score): string => (kind === null ? "–" : terms.kinds[kind]);
  return [
    dataTable(scores, [
      {
        title: terms.assessment,
        align: "left",
        cell: ({ assessment }) => text(assessment.id, "strong"),
      },
      { title: "", align: "left", cell: (score) => text(kindOf(score), "quiet") },
      ...(hasRounds
        ? [
            {
              title: say.columns.round,
              align: "left" as const,
              cell: ({ assessment }: Score) => text(assessment.round ?? "–"),
            },
          ]
        : []),
      { title: say.columns.asOf, align: "left", drop: 1, cell: ({ asOf }) => text(asOf ?? "–") },
      { title: terms.method, align: "left", drop: 2, cell: ({ method }) => text(method.id) },
      {
        title: say.columns.scored,
        align: "right",
        pair: "scored",
        cell: ({ overall }) => number(`${overall.scored} / ${overall.eligible}`),
      },
      {
        title: terms.coverage,
        align: "right",
        cell: ({ overall, method }) => coverageCell(overall, method),
      },
      { title: "%", align: "right", cell: ({ overall, method }) => figureCells(overall, method)[0] },
      {
        title: "",
        align: "left",
        drop: 3,
        isDrawn: true,
        cell: ({ overall, method }) => figureCells(overall, method)[1],
      },
    ]),
  ];
}
