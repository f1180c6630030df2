// Clauses of a score → the table that shows them, under their directions or in an order of its own.
import type { Fraction } from "../../math/fraction.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { ClauseScore, DirectionScore, Figure, Score } from "../../model/score.ts";
import { statusesOf } from "../../model/statusesOf.ts";
import { textIn } from "../../model/textIn.ts";
import { coverageCell } from "../coverage.ts";
import { dataTable, type ColumnOf } from "../dataTable.ts";
import { text, type Block, type Cell } from "../document.ts";
import { figureColumns } from "../figureColumns.ts";
import { oncePer } from "../oncePer.ts";
import type { Words } from "../words/words.ts";
import { pointsCell } from "./pointsCell.ts";
import type { ScoreView } from "./scoreView.ts";
import { sortItems } from "./selectClauses.ts";
import { statusesText } from "./statusesText.ts";
import { statusName } from "./statusName.ts";

/** A clause, or the direction above it: the score's own, since there may be fifty thousand. */
type Item = ClauseScore | DirectionScore;

const isClause = (item: Item): item is ClauseScore => "clause" in item;

/** With an order of its own the table is flat, and shows the points that it is sorted by. */
export function clauseTable(
  score: Score,
  shown: readonly ClauseScore[],
  view: ScoreView,
  words: Words<"scores">,
): Block {
  const titleOf = ({ clause }: ClauseScore): string => textIn(clause.title, words.common.preferred);
  return dataTable<Item>(
    view.sort === null ? grouped(score, shown) : sortItems(shown, titleOf, view),
    columnsOf(score, view, words),
    (item) => (isClause(item) ? undefined : "group"),
  );
}

/** Both are in the plan's order; a direction may have none of the clauses that are shown. */
function grouped({ directions }: Score, shown: readonly ClauseScore[]): Item[] {
  const items: Item[] = [];
  let next = 0;
  for (const group of directions) {
    const { id } = group.direction;
    const first = shown[next];
    if (first?.clause.direction !== id) continue;
    if (!isOnlyClause(group, first)) items.push(group);
    for (; next < shown.length && shown[next]?.clause.direction === id; next++)
      items.push(shown[next] as ClauseScore);
  }
  return items;
}

/** Where no plan is given, a clause `7` makes a direction `7` of its own: told once. */
const isOnlyClause = ({ direction }: DirectionScore, { clause }: ClauseScore): boolean =>
  direction.clauses.length === 1 && direction.id === clause.id && direction.title === direction.id;

function columnsOf(score: Score, { sort }: ScoreView, words: Words<"scores">): ColumnOf<Item>[] {
  const { method, overall } = score;
  const { common } = words;
  const { terms, preferred } = common;
  const key = sort?.key === "lost" || sort?.key === "points" ? sort.key : null;
  const pointsOf = oncePer((points: Fraction | null) => pointsCell(points, method));
  const points: ColumnOf<Item>[] =
    key === null
      ? []
      : [
          {
            title: terms[key],
            align: "right",
            cell: (item) => pointsOf(isClause(item) ? item[key] : null),
          },
        ];
  const coverageOf = oncePer((figure: Figure) => coverageCell(figure, method));
  const none = text("");
  const titleOf = (title: string): Cell => (title === "" ? none : text(title));
  const clauseOutcome = oncePer((outcome: Outcome) =>
    text(terms.outcomes[outcome], outcome === "scored" ? "plain" : "quiet"),
  );
  const groupOutcome = oncePer((outcome: Outcome) =>
    text(outcome === "scored" ? "" : terms.outcomes[outcome], "quiet"),
  );
  const indent = sort === null ? "  " : "";
  return [
    {
      title: terms.clause,
      align: "left",
      cell: (item) => (isClause(item) ? text(indent + item.clause.id) : text(item.direction.id, "strong")),
      total: text("", "strong"),
    },
    {
      title: terms.title,
      align: "left",
      grows: true,
      cell: (item) =>
        isClause(item)
          ? titleOf(textIn(item.clause.title, preferred))
          : text(textIn(item.direction.title, preferred), "strong"),
      total: text(terms.overall, "strong"),
    },
    method.countsOnly
      ? statusColumn(score, words, clauseOutcome)
      : {
          title: terms.outcome,
          align: "left",
          cell: (item) => (isClause(item) ? clauseOutcome : groupOutcome)(item.figure.outcome),
          total: groupOutcome(overall.outcome),
        },
    {
      title: terms.coverage,
      align: "right",
      cell: (item) => (isClause(item) ? none : coverageOf(item.figure)),
      total: coverageCell(overall, method),
    },
    ...points,
    ...(method.countsOnly ? [] : figureColumns<Item>(method, { common }, overall)),
  ];
}

/** Under a method without figures: the status of a clause, or all that its rows say; how many a group has of each. */
function statusColumn(
  score: Score,
  words: Words<"scores">,
  clauseOutcome: (outcome: Outcome) => Cell,
): ColumnOf<Item> {
  const groupOf = oncePer((figure: Figure) => text(statusesText(figure, score, words), "quiet"));
  const clauseOf = oncePer((figure: Figure): Cell => {
    const statuses = statusesOf(figure);
    return statuses.length === 0
      ? clauseOutcome(figure.outcome)
      : text(statuses.map((status) => statusName(status, score, words)).join(", "));
  });
  return {
    title: words.scores.columns.status,
    align: "left",
    cell: (item) => (isClause(item) ? clauseOf : groupOf)(item.figure),
    total: groupOf(score.overall),
  };
}
