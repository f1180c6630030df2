// An option, asOf unless another is named → the day that it names.
import { parsePoint, type Day } from "../core.ts";
import { InvalidOption } from "./invalidOption.ts";
import { shownValue } from "./shownValue.ts";

/** The last day of what is named; `null` where nothing is. */
export function asOfDay(written: string | undefined, option = "asOf"): Day | null {
  if (written === undefined) return null;
  const point = typeof written === "string" ? parsePoint(written) : null;
  if (point === null)
    throw new InvalidOption(
      option,
      `a day, month, quarter or year is needed (2020-12-31, 2020-Q4, 2020), not "${shownValue(written)}"`,
    );
  return point.end;
}
