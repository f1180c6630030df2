// A score → one line a figure, in plain words.
import type { Figure, Score } from "../../model/score.ts";
import { gateText } from "./gateText.ts";
import { percentText } from "../percentText.ts";
import { reasonsText } from "../reasonText.ts";
import type { Grouping, ScoreView } from "./scoreView.ts";
import { selectClauses, sortItems } from "./selectClauses.ts";

/** The overall figure first, then those that the view asks for, then its gates. */
export function scoreLines(score: Score, view: ScoreView): string[] {
  const { assessment, method, overall } = score;
  const line = (name: string, figure: Figure, counts: string): string =>
    `${assessment.id}: ${name}${figureText(figure, score)}${counts}`;
  const groups: Record<Grouping, () => string[]> = {
    direction: () =>
      score.directions
        .filter(({ figure }) => figure.inScope > 0)
        .map(({ direction, figure }) => line(`direction ${direction.id}: `, figure, counted(figure))),
    body: () => score.bodies.map(({ body, figure }) => line(`body ${body}: `, figure, counted(figure))),
    band: () => score.bands.map(({ band, count }) => `${assessment.id}: band ${band.id}: ${count} clauses`),
    outcome: () =>
      Object.entries(score.outcomes).map(
        ([id, count]) => `${assessment.id}: outcome ${id}: ${count} clauses`,
      ),
  };
  const clauses = (): string[] => {
    const shown = selectClauses(score, view).map((item) => ({ ...item, title: item.clause.id }));
    return [
      ...sortItems(shown, view).map(({ clause, figure }) => line(`clause ${clause.id}: `, figure, "")),
      ...(shown.length === score.clauses.length
        ? []
        : [`${assessment.id}: showing ${shown.length} of ${score.clauses.length} clauses`]),
    ];
  };
  return [
    line("", overall, ` (${overall.scored} scored of ${overall.eligible} eligible, method ${method.id})`),
    ...(view.by === null ? clauses() : groups[view.by]()),
    ...(view.gates.get(score) ?? []).map((check) => `${assessment.id}: ${gateText(check, score, "en")}`),
  ];
}

const counted = (figure: Figure): string => ` (${figure.scored} scored of ${figure.eligible} eligible)`;

const figureText = ({ value, outcome, reasons }: Figure, { method }: Score): string =>
  value === null ? `${outcome}: ${reasonsText(reasons) ?? ""}` : `${percentText(value, method.rounding)} %`;
