// A score → one row a direction, body, band or outcome.
import { sum, zero } from "../../math/fraction.ts";
import { responsibleBodies } from "../../model/clauses.ts";
import type { BodyScore, ClauseScore, Score } from "../../model/score.ts";
import { textIn } from "../../model/textIn.ts";
import { coverageCell } from "../coverage.ts";
import { dataTable, type ColumnOf } from "../dataTable.ts";
import { number, text, type Block } from "../document.ts";
import { figureColumns } from "../figureColumns.ts";
import type { Words } from "../words/words.ts";
import { bandTable, outcomeTable } from "./bandTable.ts";
import { clausesByDirection } from "./clausesByDirection.ts";
import { pointsCell } from "./pointsCell.ts";
import type { Grouping, ScoreView } from "./scoreView.ts";
import { sortItems, type Sortable } from "./selectClauses.ts";
import { statusesText } from "./statusesText.ts";
import { statusTable } from "./statusTable.ts";

/** A table, and how many of its groups the view leaves. */
export interface GroupTable {
  readonly block: Block;
  readonly shown: number;
  readonly all: number;
}

export function groupTable(
  by: Grouping,
  score: Score,
  clauses: readonly ClauseScore[],
  view: ScoreView,
  words: Words<"scores">,
): GroupTable {
  if (score.method.countsOnly && (by === "band" || by === "outcome"))
    return { ...statusTable(score, clauses, words), all: score.clauses.length };
  if (by === "band") return { ...bandTable(score, clauses, words), all: score.overall.scored };
  if (by === "outcome") return { ...outcomeTable(clauses, words), all: score.clauses.length };
  return figureTable(by, score, clauses, view, words);
}

function figureTable(
  by: "direction" | "body",
  score: Score,
  clauses: readonly ClauseScore[],
  view: ScoreView,
  words: Words<"scores">,
): GroupTable {
  const all = by === "direction" ? directionGroups(score, words) : bodyGroups(score, words);
  const wanted = view.only.get(by);
  const held = new Set(
    clauses.flatMap(({ clause }) => (by === "direction" ? [clause.direction] : responsibleBodies(clause))),
  );
  const shown = all.filter(({ id }) =>
    wanted === undefined ? view.only.size === 0 || held.has(id) : wanted.has(id),
  );
  const block = dataTable(
    sortItems(shown, ({ title }) => title, view),
    columnsOf(by, score, view, words),
  );
  return { block, shown: shown.length, all: all.length };
}

interface FigureGroup extends Sortable {
  readonly id: string;
  readonly title: string;
  /** Of a body: how many of its clauses rest on what. */
  readonly rests: Rests | null;
}

type Rests = Pick<BodyScore, "shared" | "setAside" | "notResponsible">;

/** Only what some body has. */
function restColumns(score: Score, { scores }: Words<"scores">): ColumnOf<FigureGroup>[] {
  const keys = ["shared", "setAside", "notResponsible"] as const;
  return keys
    .filter((key) => score.bodies.some((body) => body[key] > 0))
    .map((key) => ({
      title: scores.columns[key],
      align: "right",
      cell: ({ rests }) => number(String(rests?.[key] ?? 0)),
    }));
}

function columnsOf(
  by: "direction" | "body",
  score: Score,
  { sort }: ScoreView,
  words: Words<"scores">,
): ColumnOf<FigureGroup>[] {
  const { method, overall } = score;
  const { common, scores } = words;
  const { terms } = common;
  const key = by === "direction" && (sort?.key === "lost" || sort?.key === "points") ? sort.key : null;
  const points: ColumnOf<FigureGroup>[] =
    key === null
      ? []
      : [{ title: terms[key], align: "right", cell: (group) => pointsCell(group[key], method) }];
  const scoredOf = ({ figure }: Pick<FigureGroup, "figure">) =>
    number(`${figure.scored} / ${figure.eligible}`);
  return [
    { title: terms[by], align: "left", cell: ({ id }) => text(id, "strong") },
    {
      title: terms.title,
      align: "left",
      grows: true,
      cell: ({ title }) => text(title),
      total: text(terms.overall, "strong"),
    },
    { title: scores.columns.scored, align: "right", cell: scoredOf, total: scoredOf({ figure: overall }) },
    {
      title: terms.coverage,
      align: "right",
      cell: ({ figure }) => coverageCell(figure, method),
      total: coverageCell(overall, method),
    },
    ...(by === "body" ? restColumns(score, words) : []),
    ...points,
    ...(method.countsOnly
      ? [statusesColumn(score, words)]
      : figureColumns<FigureGroup>(method, { common }, overall)),
  ];
}

/** In the place of the percent and its bar, under a method without figures. */
const statusesColumn = (score: Score, words: Words<"scores">): ColumnOf<FigureGroup> => ({
  title: words.scores.statuses,
  align: "left",
  cell: ({ figure }) => text(statusesText(figure, score, words)),
  total: text(statusesText(score.overall, score, words), "strong"),
});

function directionGroups(score: Score, { common }: Words): FigureGroup[] {
  const known = score.overall.value !== null;
  return Array.from(clausesByDirection(score.directions, score.clauses))
    .filter(({ figure }) => figure.inScope > 0)
    .map(({ direction, figure, clauses }) => ({
      id: direction.id,
      rests: null,
      title: textIn(direction.title, common.preferred),
      figure,
      points: known ? sum(clauses.map(({ points }) => points ?? zero)) : null,
      lost: known ? sum(clauses.map(({ lost }) => lost ?? zero)) : null,
    }));
}

const bodyGroups = ({ bodies, plan }: Score, { common }: Words): FigureGroup[] => {
  const names = new Map(plan.bodies.map(({ id, name }) => [id, textIn(name, common.preferred)]));
  return bodies.map(({ body, figure, shared, setAside, notResponsible }) => ({
    id: body,
    rests: { shared, setAside, notResponsible },
    title: names.get(body) ?? body,
    figure,
    points: null,
    lost: null,
  }));
};
