// A score → one row a direction, body, band or outcome.
import { sum, zero } from "../../math/fraction.ts";
import { largestRemainder } from "../../math/largestRemainder.ts";
import { bandOf } from "../../model/bandOf.ts";
import { responsibleBodies } from "../../model/clauses.ts";
import { outcomes } from "../../model/outcome.ts";
import type { ClauseScore, Score } from "../../model/score.ts";
import { textIn } from "../../model/textIn.ts";
import { pointsCell } from "./clauseTable.ts";
import { number, text, type Block, type Row, type Tone } from "../document.ts";
import { figureCells, toneOfRank } from "../figureCells.ts";
import type { Grouping, ScoreView } from "./scoreView.ts";
import { sortItems, type Sortable } from "./selectClauses.ts";
import { viewWord } from "../viewWords.ts";
import { outcomeWord, word, type Language } from "../words.ts";

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
  language: Language,
): GroupTable {
  if (by === "band") return { ...bandTable(score, clauses, language), all: score.overall.scored };
  if (by === "outcome") return { ...outcomeTable(clauses, language), all: score.clauses.length };
  return figureTable(by, score, clauses, view, language);
}

function figureTable(
  by: "direction" | "body",
  score: Score,
  clauses: readonly ClauseScore[],
  view: ScoreView,
  language: Language,
): GroupTable {
  const all = by === "direction" ? directionGroups(score, language) : bodyGroups(score, language);
  const wanted = view.only.get(by);
  const held = new Set(
    clauses.flatMap(({ clause }) => (by === "direction" ? [clause.direction] : responsibleBodies(clause))),
  );
  const shown = all.filter(({ id }) =>
    wanted === undefined ? view.only.size === 0 || held.has(id) : wanted.has(id),
  );
  const points =
    by === "direction" && (view.sort?.key === "lost" || view.sort?.key === "points") ? view.sort.key : null;
  const row = ({ id, title, figure, ...own }: FigureGroup): Row => ({
    cells: [
      text(id, "strong"),
      text(title),
      number(`${figure.scored} / ${figure.eligible}`),
      ...(points === null ? [] : [pointsCell(own[points], score)]),
      ...figureCells(figure, score.method),
    ],
  });
  const total: Row = {
    weight: "total",
    cells: [
      text(""),
      text(word("overall", language), "strong"),
      number(`${score.overall.scored} / ${score.overall.eligible}`),
      ...(points === null ? [] : [text("")]),
      ...figureCells(score.overall, score.method),
    ],
  };
  return {
    block: {
      kind: "table",
      columns: [
        { title: viewWord(by, language), align: "left" },
        { title: word("title", language), align: "left", grows: true },
        { title: viewWord("scoredOf", language), align: "right" },
        ...(points === null ? [] : [{ title: viewWord(points, language), align: "right" } as const]),
        { title: word("percent", language), align: "right" },
        { title: "", align: "left", drop: 1 },
      ],
      rows: [...sortItems(shown, view).map(row), total],
    },
    shown: shown.length,
    all: all.length,
  };
}

interface FigureGroup extends Sortable {
  readonly id: string;
}

const directionGroups = (score: Score, language: Language): FigureGroup[] =>
  score.directions
    .filter(({ figure }) => figure.inScope > 0)
    .map(({ direction, figure }) => {
      const own = score.clauses.filter(({ clause }) => clause.direction === direction.id);
      const known = score.overall.value !== null;
      return {
        id: direction.id,
        title: textIn(direction.title, language),
        figure,
        points: known ? sum(own.map(({ points }) => points ?? zero)) : null,
        lost: known ? sum(own.map(({ lost }) => lost ?? zero)) : null,
      };
    });

const bodyGroups = ({ bodies, plan }: Score, language: Language): FigureGroup[] => {
  const names = new Map(plan.bodies.map(({ id, name }) => [id, textIn(name, language)]));
  return bodies.map(({ body, figure }) => ({
    id: body,
    title: names.get(body) ?? body,
    figure,
    points: null,
    lost: null,
  }));
};

/** The clauses with a value, band by band; the percentages add up to 100 exactly. */
export function bandTable(
  { method }: Score,
  clauses: readonly ClauseScore[],
  language: Language,
): Pick<GroupTable, "block" | "shown"> {
  const scored = clauses.filter(({ figure }) => figure.value !== null);
  const bandsOf = scored.map(({ figure }) => (figure.value === null ? null : bandOf(figure.value, method)));
  const below = bandsOf.includes(null) ? [{ id: null, label: viewWord("belowBands", language) }] : [];
  const groups = [...method.bands, ...below].map(({ id, label }, rank) => ({
    label: textIn(label, language),
    tone: toneOfRank(id === null ? -1 : rank, method.bands.length),
    ids: scored.flatMap(({ clause }, index) => (bandsOf[index] === id ? [clause.id] : [])),
  }));
  return countTable(viewWord("band", language), groups, language);
}

function outcomeTable(
  clauses: readonly ClauseScore[],
  language: Language,
): Pick<GroupTable, "block" | "shown"> {
  const groups = outcomes.map((outcome) => ({
    label: outcomeWord(outcome, language),
    tone: outcome === "scored" ? ("plain" as const) : ("quiet" as const),
    ids: clauses.filter(({ figure }) => figure.outcome === outcome).map(({ clause }) => clause.id),
  }));
  return countTable(
    word("outcome", language),
    groups.filter(({ ids }) => ids.length > 0),
    language,
  );
}

function countTable(
  title: string,
  groups: readonly { readonly label: string; readonly tone: Tone; readonly ids: readonly string[] }[],
  language: Language,
): Pick<GroupTable, "block" | "shown"> {
  const counts = groups.map(({ ids }) => ids.length);
  const total = counts.reduce((a, b) => a + b, 0);
  const shares = largestRemainder(counts, 0);
  const rows = groups.map(({ label, tone, ids }, index): Row => ({
    cells: [
      text(label),
      number(String(ids.length)),
      number(total === 0 ? "–" : (shares[index] ?? "")),
      { kind: "bar", thousandths: total === 0 ? null : Math.floor((ids.length * 1000) / total), tone },
      text(ids.join(" "), "quiet"),
    ],
  }));
  return {
    block: {
      kind: "table",
      columns: [
        { title, align: "left" },
        { title: viewWord("clauses", language), align: "right" },
        { title: viewWord("share", language), align: "right" },
        { title: "", align: "left", drop: 1 },
        { title: "", align: "left", grows: true, drop: 2 },
      ],
      rows,
    },
    shown: total,
  };
}
