// Clauses of a score → the table that shows them, under their directions or in an order of its own.
import type { Outcome } from "../../model/outcome.ts";
import type { ClauseScore, Figure, Score } from "../../model/score.ts";
import { textIn } from "../../model/textIn.ts";
import { coverageCell } from "../coverage.ts";
import { dataTable, type ColumnOf } from "../dataTable.ts";
import { text, type Block } from "../document.ts";
import { figureColumns } from "../figureColumns.ts";
import { oncePer } from "../oncePer.ts";
import type { Words } from "../words/words.ts";
import { clausesByDirection } from "./clausesByDirection.ts";
import { pointsCell } from "./pointsCell.ts";
import type { ScoreView } from "./scoreView.ts";
import { sortItems } from "./selectClauses.ts";

/** A clause, or the direction above it. */
interface Item {
  readonly isGroup: boolean;
  readonly id: string;
  readonly title: string;
  readonly figure: Figure;
  readonly points: ClauseScore["points"];
  readonly lost: ClauseScore["lost"];
}

/** With an order of its own the table is flat, and shows the points that it is sorted by. */
export function clauseTable(
  score: Score,
  shown: readonly ClauseScore[],
  view: ScoreView,
  words: Words<"scores">,
): Block {
  const items =
    view.sort === null
      ? grouped(score, shown, words)
      : sortItems(
          shown.map((item) => clauseItem(item, words)),
          view,
        );
  return dataTable(items, columnsOf(score, view, words), ({ isGroup }) => (isGroup ? "group" : undefined));
}

const clauseItem = ({ clause, figure, points, lost }: ClauseScore, { common }: Words): Item => ({
  isGroup: false,
  id: clause.id,
  title: textIn(clause.title, common.preferred),
  figure,
  points,
  lost,
});

/** Made one by one: no more than the rows of the table is held. */
function* grouped({ directions }: Score, shown: readonly ClauseScore[], words: Words): Generator<Item> {
  for (const { direction, figure, clauses } of clausesByDirection(directions, shown)) {
    if (clauses.length === 0) continue;
    const { id, title } = direction;
    const named = textIn(title, words.common.preferred);
    yield { isGroup: true, id, title: named, figure, points: null, lost: null };
    for (const item of clauses) yield clauseItem(item, words);
  }
}

function columnsOf({ method, overall }: Score, { sort }: ScoreView, words: Words): ColumnOf<Item>[] {
  const { terms } = words.common;
  const key = sort?.key === "lost" || sort?.key === "points" ? sort.key : null;
  const points: ColumnOf<Item>[] =
    key === null
      ? []
      : [{ title: terms[key], align: "right", cell: (item) => pointsCell(item[key], method) }];
  const coverageOf = oncePer((figure: Figure) => coverageCell(figure, method));
  const none = text("");
  const clauseOutcome = oncePer((outcome: Outcome) =>
    text(terms.outcomes[outcome], outcome === "scored" ? "plain" : "quiet"),
  );
  const groupOutcome = oncePer((outcome: Outcome) =>
    text(outcome === "scored" ? "" : terms.outcomes[outcome], "quiet"),
  );
  return [
    {
      title: terms.clause,
      align: "left",
      cell: ({ isGroup, id }) => (isGroup ? text(id, "strong") : text(sort === null ? `  ${id}` : id)),
      total: text("", "strong"),
    },
    {
      title: terms.title,
      align: "left",
      grows: true,
      cell: ({ isGroup, title }) => (isGroup ? text(title, "strong") : title === "" ? none : text(title)),
      total: text(terms.overall, "strong"),
    },
    {
      title: terms.outcome,
      align: "left",
      cell: ({ isGroup, figure }) => (isGroup ? groupOutcome : clauseOutcome)(figure.outcome),
      total: groupOutcome(overall.outcome),
    },
    {
      title: terms.coverage,
      align: "right",
      cell: ({ isGroup, figure }) => (isGroup ? coverageOf(figure) : none),
      total: coverageCell(overall, method),
    },
    ...points,
    ...figureColumns<Item>(({ figure }) => ({ figure, method }), words, { figure: overall, method }),
  ];
}
