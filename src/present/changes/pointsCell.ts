// Percentage points as rounded → the cell that shows them.
import { withSign } from "../comparisons/comparisonNumbers.ts";
import { number, text, type Cell } from "../document.ts";

/** A dash where they cannot be computed, which is not 0. */
export const pointsCell = (value: string | null | undefined): Cell =>
  typeof value === "string" ? number(withSign(value)) : text("–", "quiet");
