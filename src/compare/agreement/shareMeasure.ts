// How many of so many → the share of them as a measure, with its interval.
import { fraction } from "../../math/fraction.ts";
import type { Measure, MeasureReason } from "../../model/agreement.ts";
import { shareInterval } from "./shareInterval.ts";

/** @param reason why there is nothing to count */
export const shareMeasure = (count: number, n: number, reason: MeasureReason | null): Measure =>
  n === 0
    ? { value: null, interval: null, reason: reason ?? "no-pairs", noInterval: null, undefinedResamples: 0 }
    : {
        value: fraction(count, n),
        interval: shareInterval(count, n),
        reason: null,
        noInterval: null,
        undefinedResamples: 0,
      };
