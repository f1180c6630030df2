// Two days of which each is known within bounds → the bounds of the later one.
import type { DaySpan } from "../model/period.ts";

/**
 * @example
 * laterSpan({ earliest: "2020-01-01", latest: null }, { earliest: "2020-03-01", latest: "2020-03-31" })
 * // { earliest: "2020-03-01", latest: null }
 */
export const laterSpan = (a: DaySpan, b: DaySpan): DaySpan => ({
  earliest:
    a.earliest === null
      ? b.earliest
      : b.earliest === null
        ? a.earliest
        : a.earliest > b.earliest
          ? a.earliest
          : b.earliest,
  latest: a.latest === null || b.latest === null ? null : a.latest > b.latest ? a.latest : b.latest,
});
