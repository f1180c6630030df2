// The trials of all scales, in order → for how much of all figures the search finds something, scale by scale.
import {
  compareFractions,
  divide,
  fraction,
  multiply,
  one,
  smaller,
  zero,
  type Fraction,
} from "../math/fraction.ts";
import type { RoundingRule } from "../math/unround.ts";
import { mostFewer, type CountBounds, type FigureQuestion } from "../model/audit.ts";
import { printedUnit } from "./printedUnit.ts";
import { simulatedFigures } from "./simulatedFigures.ts";
import { statedNumber } from "./statedNumber.ts";
import type { ScaleTrials, Trial } from "./tryScale.ts";

/** So many figures are simulated, more where counts leave only some of them; if they leave too few, all that can be printed stand in. */
const simulations = { alone: 2000, withCounts: 8000 };
const fewest = 200;

/** And so many clauses of them in all: of a plan of 500 clauses 2,000 figures take as long as 8,000 of one of 125. */
const mostSimulated = 1_000_000;

/** After so many trials it pays to look whether anything is left to mark. */
const fewTrials = 16;

/** Of figures with more digits the chances are added up, which can only be too much. */
const mostPrintable = 2e6;

/**
 * The share of figures for which the search of this scale and of those before it finds some other number, although they came
 * about over the stated one: figures of usual methods are simulated, and those that the stated number gives on one of these scales
 * are left aside, as of them nothing else is searched. Where no number is stated: the share of all figures that can be printed.
 * Figures that the counts rule out for the stated number do not count.
 *
 * @param trialsOf which trials are the search
 */
export function searchChances(
  question: FigureQuestion,
  scales: readonly ScaleTrials[],
  bounds: readonly CountBounds[],
  trialsOf: (trials: ScaleTrials) => readonly Trial[],
): Fraction[] {
  const { unit, printable } = printedUnit(question);
  if (printable > mostPrintable) return addedUp(scales, trialsOf, printable);
  const figures = figuresOf(question, allowed(question, bounds, unit, printable), printable);
  const [found, stated] = [new Uint8Array(printable + 1), new Uint8Array(printable + 1)];
  return scales.map((own) => {
    markAll(found, trialsOf(own), unit, question.roundings);
    markAll(stated, literal(own), unit, question.roundings);
    let [all, hits] = [0, 0];
    for (const value of figures) {
      if (stated[value] === 1) continue;
      all++;
      if (found[value] === 1) hits++;
    }
    return all === 0 ? one : fraction(hits, all);
  });
}

/** Figures of the stated number, as usual methods give them; every printable figure, where no number is stated. */
function figuresOf(
  question: FigureQuestion,
  [first, last]: readonly [number, number],
  printable: number,
): Int32Array {
  const clauses = statedNumber(question);
  const isCounted = question.bands.some(({ count }) => count !== null);
  const drawn =
    clauses === null || clauses > mostFewer
      ? null
      : simulatedFigures(
          clauses,
          printable,
          Math.min(simulations[isCounted ? "withCounts" : "alone"], Math.floor(mostSimulated / clauses)),
        ).filter((value) => value >= first && value <= last);
  return drawn !== null && drawn.length >= fewest
    ? drawn
    : Int32Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

/** What is stated, or follows from the plan: all clauses, alike or by direction. */
const literal = ({ byClauses, byDirections }: ScaleTrials): Trial[] => [
  ...byClauses.filter(({ reading }) => reading === "stated"),
  ...(byDirections === null || byDirections === "too-fine" ? [] : [byDirections]),
];

function allowed(
  question: FigureQuestion,
  bounds: readonly CountBounds[],
  unit: Fraction,
  printable: number,
): [number, number] {
  const own = bounds.find(({ clauses }) => clauses === statedNumber(question));
  if (own === undefined) return [0, printable - 1];
  const printed = (value: Fraction): Fraction => divide(value, unit);
  const [least, greatest] = [printed(own.least), printed(own.greatest)];
  return [
    Number(least.n / least.d),
    Math.min(printable - 1, Number((greatest.n + greatest.d - 1n) / greatest.d)),
  ];
}

/** Until every value is marked: after some hundred numbers of clauses, no other can mark any more. */
function markAll(
  marks: Uint8Array,
  trials: readonly Trial[],
  unit: Fraction,
  rules: readonly RoundingRule[],
): void {
  const printable = marks.subarray(0, -1);
  for (const [at, trial] of trials.entries()) {
    if (at % fewTrials === 0 && !printable.includes(0)) return;
    mark(marks, trial, unit, rules);
  }
}

/** Marks every value that one of the rules makes of a mean. */
function mark(
  marks: Uint8Array,
  { means: { sums, step } }: Trial,
  unit: Fraction,
  rules: readonly RoundingRule[],
): void {
  const ratio = divide(step, unit);
  if (compareFractions(ratio, one) < 0 && sums.size > marks.length * 4) {
    const [from, to] = [sums.at(0) ?? 0, sums.at(sums.size - 1) ?? 0];
    const ends = [from, to].map((sum) => multiply(fraction(sum), ratio));
    marks.fill(
      1,
      Math.floor(Number(ends[0]?.n ?? 0n) / Number(ends[0]?.d ?? 1n)),
      Math.ceil(Number(ends[1]?.n ?? 0n) / Number(ends[1]?.d ?? 1n)) + 1,
    );
    return;
  }
  const [n, d] = [Number(ratio.n), Number(ratio.d)];
  const takes = (names: readonly RoundingRule[]): boolean => names.some((name) => rules.includes(name));
  const [down, up] = [takes(["down"]), takes(["up"])];
  const nearest = takes(["half-up", "half-down", "half-even", "unknown"]);
  const tieUp = takes(["half-up", "unknown"]);
  const tieDown = takes(["half-down", "unknown"]);
  const tieEven = takes(["half-even"]);
  for (let place = 0; place < sums.size; place++) {
    const size = (sums.at(place) ?? 0) * n;
    const rest = size % d;
    const floor = (size - rest) / d;
    if (rest === 0) {
      marks[floor] = 1;
      continue;
    }
    const isTie = 2 * rest === d;
    if (down || (nearest && 2 * rest < d) || (isTie && (tieDown || (tieEven && floor % 2 === 0))))
      marks[floor] = 1;
    if (up || (nearest && 2 * rest > d) || (isTie && (tieUp || (tieEven && floor % 2 === 1))))
      marks[floor + 1] = 1;
  }
}

/** Every mean can print as one value or two. */
function addedUp(
  scales: readonly ScaleTrials[],
  trialsOf: (trials: ScaleTrials) => readonly Trial[],
  printable: number,
): Fraction[] {
  let total = zero.n;
  return scales.map((own) => {
    for (const { means } of trialsOf(own)) total += 2n * BigInt(means.sums.size);
    return smaller(one, fraction(total, BigInt(printable)));
  });
}
