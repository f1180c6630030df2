// Invented populations of pairs of ratings → how often the intervals that nap prints hold the true value.
import { resampledIntervals, type Pair } from "../src/compare/agreement/resampledIntervals.ts";
import { shareInterval } from "../src/compare/agreement/shareInterval.ts";
import { fraction, type Fraction } from "../src/math/fraction.ts";
import type { Counts } from "../src/math/countedTotal.ts";
import { createDraw, type Draw } from "../src/math/splitMix64.ts";
import { roughCoefficients, type RoughCoefficients } from "./roughCoefficients.ts";

/** How often each status is given, and where the second assessor ends up who does not agree. */
export interface Population {
  readonly name: string;
  readonly margins: readonly number[];
  readonly other: "neighbour" | "any" | "lower";
}

export const populations: readonly Population[] = [
  { name: "four levels, alike, any other", margins: [25, 25, 25, 25], other: "any" },
  { name: "four levels, most full, any other", margins: [5, 10, 15, 70], other: "any" },
  { name: "four levels, B lower", margins: [20, 25, 30, 25], other: "lower" },
  { name: "three levels, most full, neighbour", margins: [10, 20, 70], other: "neighbour" },
  { name: "two levels", margins: [20, 80], other: "any" },
];

const names = ["alpha", "kappa", "ac2", "mean"] as const;
type Name = (typeof names)[number];

export interface Coverage {
  /** Of the simulations those in which intervals are printed. */
  readonly printed: number;
  /** Of these those in which the interval holds the true value. */
  readonly held: Readonly<Record<Name, number>>;
  readonly simulations: number;
  /** Of all simulations those in which the interval of equal ratings holds. */
  readonly share: number;
}

/** In ten thousandths: how often each pair of statuses occurs. */
function tableOf({ margins, other }: Population, agreement: number): number[][] {
  const q = margins.length;
  return margins.map((margin, own) => {
    const others = margins
      .map((_, level) => level)
      .filter((level) =>
        other === "any"
          ? level !== own
          : other === "lower"
            ? level === (own === 0 ? 1 : own - 1)
            : Math.abs(level - own) === 1,
      );
    const row = Array.from({ length: q }, () => 0);
    row[own] = margin * agreement * 6;
    for (const level of others) row[level] = (margin * (100 - agreement) * 6) / others.length;
    return row;
  });
}

const exactly = 1_000_000_000;

const number = ({ n, d }: Fraction): number => Number(n) / Number(d);

/** As `resampledIntervals` wants them; in billionths. */
function statistics(kinds: readonly Pair[], q: number): Record<Name, (counts: Counts) => Fraction | null> {
  const cells = kinds.map(({ a, b }) => Number(a.n) * q + Number(b.n));
  let last: { counts: readonly number[]; found: RoughCoefficients } | null = null;
  const of = (counts: Counts): RoughCoefficients => {
    const table = Array.from({ length: q * q }, () => 0);
    for (let kind = 0; kind < cells.length; kind++)
      table[cells[kind] ?? 0] = (table[cells[kind] ?? 0] ?? 0) + (counts[kind] ?? 0);
    if (last?.counts.every((count, at) => count === table[at]) === true) return last.found;
    const rows = Array.from({ length: q }, (_, k) => table.slice(k * q, (k + 1) * q));
    last = { counts: table, found: roughCoefficients(rows) };
    return last.found;
  };
  const statistic = (name: Name) => (counts: Counts) => {
    const value = of(counts)[name];
    return value === null ? null : { n: BigInt(Math.round(value * exactly)), d: BigInt(exactly) };
  };
  return {
    alpha: statistic("alpha"),
    kappa: statistic("kappa"),
    ac2: statistic("ac2"),
    mean: statistic("mean"),
  };
}

const pairOf = ({ a, b }: { a: number; b: number }): Pair => ({ a: fraction(a), b: fraction(b) });

/** @param agreement in percent, with whole parts of it for each status */
export function coverageOf(
  population: Population,
  agreement: number,
  n: number,
  { simulations, resamples, seed }: Readonly<Record<"simulations" | "resamples" | "seed", number>>,
): Coverage {
  const q = population.margins.length;
  const table = tableOf(population, agreement);
  const cells = table.flatMap((row, a) => row.map((count, b) => ({ a, b, count })));
  const all = cells.reduce((total, { count }) => total + count, 0);
  const counts = cells.map(({ count }) => count);
  const truth = statistics(cells.map(pairOf), q);
  const draw: Draw = createDraw(seed);
  const held = { alpha: 0, kappa: 0, ac2: 0, mean: 0 };
  let [printed, share] = [0, 0];
  for (let round = 0; round < simulations; round++) {
    const pairs = Array.from({ length: n }, () => {
      let left = draw(all);
      return pairOf(cells.find(({ count }) => (left -= count) < 0) ?? { a: 0, b: 0 });
    });
    const same = pairs.filter(({ a, b }) => a.n === b.n).length;
    const { low, high } = shareInterval(same, n);
    if (number(low) <= agreement / 100 && agreement / 100 <= number(high)) share += 1;
    const found = resampledIntervals<Name>(pairs, (kinds) => statistics(kinds, q), ["mean"], {
      seed: round,
      resamples,
    });
    if (found("alpha").interval === null) continue;
    printed += 1;
    for (const name of names) {
      const { interval } = found(name);
      const value = truth[name](counts);
      if (interval === null || value === null) continue;
      const exact = number(value);
      if (number(interval.low) - 1e-9 <= exact && exact <= number(interval.high) + 1e-9) held[name] += 1;
    }
  }
  return { printed, held, simulations, share };
}

const percent = (part: number, whole: number): number => (100 * part) / whole;

const shown = (value: number): string => value.toFixed(0);

/** The rows of the table: of all populations the least part that holds. */
export function coverageRows(simulations: number, resamples: number): string[] {
  return [5, 10, 20, 21, 64].flatMap((n) =>
    [70, 80, 90, 95].map((agreement) => {
      const found = populations.map((population) =>
        coverageOf(population, agreement, n, { simulations, resamples, seed: 1000 * n + agreement }),
      );
      const least = (of: (one: Coverage) => number): string => shown(Math.min(...found.map(of)));
      const isPrinted = found.some(({ printed }) => printed > 0);
      const ofNames = names.map((name) =>
        isPrinted ? least(({ held, printed }) => percent(held[name], printed)) : "too few to say",
      );
      const cells = [
        String(n),
        `0.${String(agreement).replace(/0$/, "")}`,
        least(({ share }) => percent(share, simulations)),
        ...ofNames,
      ];
      return `| ${cells.join(" | ")} |`;
    }),
  );
}
