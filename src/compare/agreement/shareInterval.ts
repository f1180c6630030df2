// How many of so many → the interval in which the share behind it lies.
import { fraction, type Fraction } from "../../math/fraction.ts";

/** The ends lie on this grid, rounded outwards. */
const steps = 1_000_000;
/** Of the probability that the ends leave out on either side. */
const tail = 0.025;

/**
 * The 95 % interval of Clopper & Pearson (1934): the shares under which neither so few nor so many would come about with a
 * probability of 2.5 % or less. It holds for every n, 1 included, and is never shorter than it says.
 *
 * @param count 0 to n
 * @param n 1 or more
 * @returns 0 to 1, in millionths
 * @example
 * shareInterval(3, 3) // { low: fraction(292401, 1000000), high: fraction(1) }
 */
export const shareInterval = (count: number, n: number): { low: Fraction; high: Fraction } => ({
  low: fraction(lowest(count, n), steps),
  high: fraction(steps - lowest(n - count, n), steps),
});

/** The largest step at which `count` or more of n come about with a probability of at most 2.5 %. */
function lowest(count: number, n: number): number {
  if (count === 0) return 0;
  let [low, high] = [0, steps];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (atLeast(count, n, middle / steps) <= tail) low = middle;
    else high = middle;
  }
  return low;
}

/** The probability of `count` or more of n, by the ratios of neighbours: sums and products only, the same on every machine. */
function atLeast(count: number, n: number, share: number): number {
  const mode = Math.min(n, Math.floor((n + 1) * share));
  const odds = share / (1 - share);
  let [all, reached] = [0, 0];
  const visit = (successes: number, weight: number): void => {
    all += weight;
    if (successes >= count) reached += weight;
  };
  for (let k = mode, weight = 1; k <= n && weight > negligible; k++) {
    visit(k, weight);
    weight *= ((n - k) / (k + 1)) * odds;
  }
  for (let k = mode, weight = 1; k > 0; k--) {
    weight *= k / (n - k + 1) / odds;
    if (weight <= negligible) break;
    visit(k - 1, weight);
  }
  return reached / all;
}

/** Of the largest probability: millions of such do not show. */
const negligible = 1e-20;
