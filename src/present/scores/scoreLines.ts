// A score → one line a figure, in plain words.
import type { Figure, Score } from "../../model/score.ts";
import { speakerLines } from "../assessors/speakerLines.ts";
import { figureJson } from "../figureJson.ts";
import { localNumber } from "../localNumber.ts";
import { oncePer } from "../oncePer.ts";
import { tablesOf } from "../tables/tablesOf.ts";
import { tablesText } from "../tables/tablesText.ts";
import type { Words } from "../words/words.ts";
import { coverageLine } from "./coverageLine.ts";
import { isWithheld } from "../../model/isWithheld.ts";
import type { Grouping, ScoreView } from "./scoreView.ts";
import { selectClauses, sortItems } from "./selectClauses.ts";

/** The overall figure first, then those that the view asks for, then its gates. */
export function scoreLines(score: Score, view: ScoreView, words: Words<"scores">): string[] {
  const { line: said } = words.scores;
  const { overall, method } = score;
  const { id } = score.assessment;
  // Fifty thousand clauses have a handful of figures.
  const figureOf = oncePer((figure: Figure) => figureJson(figure, method.rounding, words));
  const textOf = oncePer((figure: Figure) => figureText(figureOf(figure), words));
  const coverageOf = (figure: Figure): string[] => coverageLine(figureOf(figure), words);
  const lineOf = (name: string, figure: Figure): string => `${id}: ${name}: ${textOf(figure)}`;
  const withCounts = (name: string, figure: Figure): string =>
    `${lineOf(name, figure)} (${[...coverageOf(figure), said.scoredOf(figure.scored, figure.eligible)].join(", ")})`;
  const groups: Record<Grouping, () => string[]> = {
    direction: () =>
      score.directions
        .filter(({ figure }) => figure.inScope > 0)
        .map(({ direction, figure }) => withCounts(said.direction(direction.id), figure)),
    body: () => score.bodies.map(({ body, figure }) => withCounts(said.body(body), figure)),
    band: () => score.bands.map(({ band, count }) => `${id}: ${said.band(band.id)}: ${said.clauses(count)}`),
    outcome: () => [
      ...statusLines(score, words),
      ...Object.entries(score.outcomes).map(
        ([outcome, count]) => `${id}: ${said.outcome(outcome)}: ${said.clauses(count)}`,
      ),
    ],
  };
  const clauses = (): string[] => {
    const [all, shown] = [score.clauses.length, selectClauses(score, view)];
    const lines = sortItems(shown, ({ clause }) => clause.id, view).map(({ clause, figure }) =>
      lineOf(said.clause(clause.id), figure),
    );
    if (shown.length !== all) lines.push(`${id}: ${said.showing(shown.length, all)}`);
    return lines;
  };
  const read = tablesText(tablesOf([score]), words);
  const bounds = view.bounds?.get(score);
  const counts = [
    ...coverageOf(overall),
    ...(isWithheld(score) ? [] : [said.scoredOf(overall.scored, overall.eligible)]),
    said.method(method.id),
    ...(bounds === undefined ? [] : [bounds.short]),
  ].join(", ");
  return [
    `${id}: ${textOf(overall)} (${counts})`,
    ...speakerLines([score], words),
    ...(isWithheld(score) ? [] : view.by === null ? clauses() : groups[view.by]()),
    ...(read === null ? [] : [`${id}: ${read}`]),
    ...(view.gates.get(score) ?? []).map(({ json }) => `${id}: ${json.text}`),
  ];
}

/** Under a method without figures. */
function statusLines({ assessment, overall }: Score, words: Words<"scores">): string[] {
  const { line: said, several } = words.scores;
  if (overall.statuses === undefined) return [];
  const { levels } = overall.statuses;
  const ofSeveral = overall.statuses.several;
  return [
    ...levels.map(({ status, count }) => `${said.status(status)}: ${said.clauses(count)}`),
    ...(ofSeveral === 0 ? [] : [`${several}: ${said.clauses(ofSeveral)}`]),
  ].map((text) => `${assessment.id}: ${text}`);
}

const figureText = (
  { percent, outcome, reason, statuses }: ReturnType<typeof figureJson>,
  { common }: Words,
): string =>
  percent === null && statuses !== undefined
    ? (reason ?? "")
    : percent === null
      ? `${common.terms.outcomes[outcome]}: ${reason ?? ""}`
      : `${localNumber(percent, common.decimal)} %`;
