// Percentage points and a method → the cell that shows them.
import type { Fraction } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import type { Method } from "../../model/method.ts";
import { number, text, type Cell } from "../document.ts";

/** A dash where there is no figure to add to. */
export const pointsCell = (points: Fraction | null, { rounding }: Method): Cell =>
  points === null ? text("–", "quiet") : number(roundToText(points, rounding.decimals, rounding.mode));
