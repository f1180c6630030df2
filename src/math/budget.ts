// As much work as may be done → a budget that several searches draw on, one after the other.

/** One unit is about the time that it takes to combine one word of 32 bits with another. */
export interface Budget {
  /** Whether so much is left. */
  has(work: number): boolean;
  /** Takes it away; `false` once more is taken than there was. */
  spend(work: number): boolean;
  /** A budget of its own, which draws on this one, too. */
  part(most: number): Budget;
}

/**
 * What is counted is work and not time, so a search ends at the same place on every machine.
 *
 * @example
 * const all = createBudget(100);
 * const first = all.part(10);
 * [first.spend(20), all.has(80), all.has(90)] // [false, true, false]
 */
export function createBudget(most: number, whole: Budget | null = null): Budget {
  let left = most;
  const own: Budget = {
    has: (work) => work <= left && (whole === null || whole.has(work)),
    spend: (work) => {
      left -= work;
      const isLeft = whole === null || whole.spend(work);
      return isLeft && left >= 0;
    },
    part: (mostOfPart) => createBudget(mostOfPart, own),
  };
  return own;
}
