// Results as they are on the page → the figures to save, with the settings under which they hold.
import { percentText, textIn, toPercent, toText, type Figure, type Rounding } from "../../core.ts";
import type { ReportData } from "../data/reportData.ts";
import type { Result } from "../data/scoreFrom.ts";
import type { Settings } from "../settings/settings.ts";
import { settingsText } from "../settings/settingsText.ts";
import type { PageWords } from "../views/pageWords.ts";

/** A figure of one assessment: over all (`group` is empty), of a direction, or of a clause. */
export interface SavedFigure {
  readonly plan: string;
  readonly assessment: string;
  readonly kind: string | null;
  /** Whose account was coded. */
  readonly of: string | null;
  readonly invented: boolean;
  readonly method: string;
  /** "" for the publisher's own. */
  readonly settings: string;
  readonly asOf: string | null;
  readonly group: "overall" | "direction" | "clause";
  readonly id: string;
  readonly title: string;
  readonly outcome: string;
  readonly percent: string | null;
  readonly exact: string | null;
  readonly scored: number;
  readonly eligible: number;
}

export const savedFigures = (
  { plan }: ReportData,
  results: readonly Result[],
  settings: Settings,
  words: PageWords,
): SavedFigure[] =>
  results.flatMap(({ own: { assessment }, score }): SavedFigure[] => {
    const { preferred } = words.common;
    const common = {
      plan: plan.id,
      assessment: assessment.id,
      kind: assessment.kind,
      of: assessment.of?.body ?? null,
      invented: assessment.invented || plan.invented,
      method: score.method.id,
      settings: settingsText(settings),
      asOf: score.asOf,
    };
    const { rounding } = score.method;
    return [
      { ...common, group: "overall", id: "", title: "", ...figureOf(score.overall, rounding) },
      ...score.directions.map(({ direction: { id, title }, figure }) => ({
        ...common,
        group: "direction" as const,
        id,
        title: textIn(title, preferred),
        ...figureOf(figure, rounding),
      })),
      ...score.clauses.map(({ clause: { id, title }, figure }) => ({
        ...common,
        group: "clause" as const,
        id,
        title: textIn(title, preferred),
        ...figureOf(figure, rounding),
      })),
    ];
  });

const figureOf = ({ outcome, value, scored, eligible }: Figure, rounding: Rounding) => ({
  outcome,
  percent: value === null ? null : percentText(value, rounding),
  exact: value === null ? null : toText(toPercent(value)),
  scored,
  eligible,
});
