// A figure's counts → its coverage: scored of eligible clauses, in percent.
import { fraction } from "../math/fraction.ts";
import type { Method, Rounding } from "../model/method.ts";
import type { Figure } from "../model/score.ts";
import { number, text, type Cell } from "./document.ts";
import { percentText } from "./percentText.ts";

type Counts = Pick<Figure, "scored" | "eligible">;

/**
 * As the method rounds it: 100 only where every clause is scored. `null` where no clause is eligible.
 *
 * @example coverageText({ scored: 3, eligible: 4 }, { decimals: 2, mode: "half-up" }) // "75.00"
 */
export const coverageText = ({ scored, eligible }: Counts, rounding: Rounding): string | null =>
  eligible === 0 ? null : percentText(fraction(scored, eligible), rounding);

/** Whether a figure rests on less than half of its clauses. */
export const isThin = ({ scored, eligible }: Counts): boolean => scored * 2 < eligible;

/** What marks a coverage of less than half, so that the colour is not alone in saying it. */
export const thinMark = "!";

export function coverageCell(figure: Counts, { rounding }: Pick<Method, "rounding">): Cell {
  const shown = coverageText(figure, rounding);
  if (shown === null) return text("–", "quiet");
  return isThin(figure) ? number(`${thinMark} ${shown}`, "bad") : number(shown);
}
