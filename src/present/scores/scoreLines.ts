// A score and its form in the JSON contract → one line a figure, in plain words.
import type { Score } from "../../model/score.ts";
import { speakerLines } from "../assessors/speakerLines.ts";
import { localNumber } from "../localNumber.ts";
import { tablesOf } from "../tables/tablesOf.ts";
import { tablesText } from "../tables/tablesText.ts";
import type { Words } from "../words/words.ts";
import { coverageLine } from "./coverageLine.ts";
import { gateText } from "./gateText.ts";
import { isWithheld } from "./isWithheld.ts";
import type { ScoreJson } from "./scoreJson.ts";
import type { Grouping, ScoreView } from "./scoreView.ts";
import { selectClauses, sortItems } from "./selectClauses.ts";

/** The overall figure first, then those that the view asks for, then its gates. */
export function scoreLines(score: Score, json: ScoreJson, view: ScoreView, words: Words<"scores">): string[] {
  const { line: said } = words.scores;
  const { id } = json.assessment;
  const coverageOf = (figure: ScoreJson["overall"]): string[] => coverageLine(figure, words);
  const lineOf = (name: string, figure: ScoreJson["overall"]): string =>
    `${id}: ${name}: ${figureText(figure, words)}`;
  const withCounts = (name: string, figure: ScoreJson["overall"]): string =>
    `${lineOf(name, figure)} (${[...coverageOf(figure), said.scoredOf(figure.scored, figure.eligible)].join(", ")})`;
  const groups: Record<Grouping, () => string[]> = {
    direction: () =>
      json.directions
        .filter(({ inScope }) => inScope > 0)
        .map((figure) => withCounts(said.direction(figure.id), figure)),
    body: () => json.bodies.map((figure) => withCounts(said.body(figure.id), figure)),
    band: () => json.bands.map((band) => `${id}: ${said.band(band.id)}: ${said.clauses(band.count)}`),
    outcome: () =>
      Object.entries(json.outcomes).map(
        ([outcome, count]) => `${id}: ${said.outcome(outcome)}: ${said.clauses(count)}`,
      ),
  };
  const clauses = (): string[] => {
    const figures = new Map(json.clauses.map((figure) => [figure.id, figure]));
    const shown = selectClauses(score, view);
    return [
      ...sortItems(shown, ({ clause }) => clause.id, view).flatMap(({ clause }) => {
        const figure = figures.get(clause.id);
        return figure === undefined ? [] : [lineOf(said.clause(clause.id), figure)];
      }),
      ...(shown.length === figures.size ? [] : [`${id}: ${said.showing(shown.length, figures.size)}`]),
    ];
  };
  const { overall, method } = json;
  const read = tablesText(tablesOf([score]), words);
  const counts = [
    ...coverageOf(overall),
    ...(isWithheld(score) ? [] : [said.scoredOf(overall.scored, overall.eligible)]),
    said.method(method.id),
  ].join(", ");
  return [
    `${id}: ${figureText(overall, words)} (${counts})`,
    ...speakerLines([score], words),
    ...(isWithheld(score) ? [] : view.by === null ? clauses() : groups[view.by]()),
    ...(read === null ? [] : [`${id}: ${read}`]),
    ...(view.gates.get(score) ?? []).map((check) => `${id}: ${gateText(check, score, words)}`),
  ];
}

const figureText = ({ percent, outcome, reason }: ScoreJson["overall"], { common }: Words): string =>
  percent === null
    ? `${common.terms.outcomes[outcome]}: ${reason ?? ""}`
    : `${localNumber(percent, common.decimal)} %`;
