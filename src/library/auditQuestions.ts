// What somebody asks about published numbers → the questions of the audit, or an error that says what they lack.
import {
  askedBands,
  figureAsked,
  fraction,
  greatestClauses,
  isPrintedPercent,
  parseAuditScale,
  parseFigure,
  parseFraction,
  roundingRules,
  toText,
  usualScales,
  type AuditScale,
  type FigureQuestion,
  type Fraction,
  type PartsQuestion,
  type RoundingRule,
} from "../core.ts";
import { givenList } from "./givenList.ts";
import { givenOptions } from "./givenOptions.ts";
import { InvalidOption } from "./invalidOption.ts";
import { shownValue } from "./shownValue.ts";

/** On which scales clauses may have been rated, and how figures may have been rounded. */
export interface AuditOptions {
  /** Names of usual scales (`three-step`), or levels in percent (`0,50,100`); the usual ones unless given. */
  readonly scales?: readonly string[];
  /** All rules unless given. */
  readonly roundings?: readonly RoundingRule[];
}

/** A published figure, and what was said with it. */
export interface PublishedFigure extends AuditOptions {
  /** As printed, in percent, or out of `of`: trailing zeros matter. */
  readonly figure: string;
  /** What the figure is out of: 5 for marks out of five; 100 unless given. */
  readonly of?: number;
  /** Over how many clauses it is said to be, 1 to 10,000; up to 100 are tried where it is not given. */
  readonly clauses?: number;
  /** Numbers of other units to try, such as activities: from and to, 1 to 500. */
  readonly units?: { readonly from: number; readonly to: number };
  /** How many clauses are said to lie in a band: `full`, `at-least-half`, `under-half`. */
  readonly counts?: Readonly<Record<string, number>>;
  /** How many clauses each direction has, where a mean of their means is to be tried as well. */
  readonly directionSizes?: readonly number[];
}

/** Parts, their total and their percents, as printed. */
export interface PublishedParts {
  readonly parts: readonly (string | number)[];
  readonly total?: string | number;
  /** As printed, one a part. */
  readonly percents?: readonly string[];
}

export const auditNames = { scales: true, roundings: true } as const;
const figureNames = {
  figure: true,
  of: true,
  clauses: true,
  units: true,
  counts: true,
  directionSizes: true,
  ...auditNames,
} as const;
const partsNames = { parts: true, total: true, percents: true } as const;

/** `null` where none are given. */
export function scalesOf({ scales }: AuditOptions, of: Fraction | null = null): AuditScale[] | null {
  if (scales === undefined) return null;
  return givenList("scales", scales, "scales").map((written) => {
    const found = typeof written === "string" ? parseAuditScale(written, of) : null;
    if (found !== null) return found;
    const names = usualScales.map(({ id }) => id).join(", ");
    throw new InvalidOption(
      "scales",
      `a usual scale (${names}) or levels as in 0,50,100 are needed, not "${shownValue(written)}"`,
    );
  });
}

/** `null` where none are given. */
export function roundingsOf({ roundings }: AuditOptions): RoundingRule[] | null {
  if (roundings === undefined) return null;
  return givenList("roundings", roundings, "rules of rounding").map((written) => {
    if (roundingRules.includes(written)) return written;
    throw new InvalidOption(
      "roundings",
      `${roundingRules.join(", ")} are known, not "${shownValue(written)}"`,
    );
  });
}

export function figureQuestion(asked: PublishedFigure): FigureQuestion {
  givenOptions(asked, figureNames);
  const sizes =
    asked.directionSizes === undefined
      ? null
      : givenList("directionSizes", asked.directionSizes, "whole numbers").map((size) =>
          wholeNumber("directionSizes", size, 1),
        );
  const { counts: said = {} } = asked;
  if (typeof said !== "object" || said === null || said instanceof Map)
    throw new InvalidOption("counts", "an object is needed, as in { full: 10 }");
  const counts = new Map(Object.entries(said));
  for (const [id, count] of counts) {
    if (!askedBands.includes(id))
      throw new InvalidOption("counts", `bands are ${askedBands.join(", ")}, not "${id}"`);
    wholeNumber("counts", count, 0);
  }
  const of = asked.of === undefined ? null : allOf(asked.of);
  const found = figureAsked({
    of: of ?? fraction(100),
    units: asked.units === undefined ? null : unitsOf(asked.units),
    directionSizes: sizes,
    clauses: asked.clauses === undefined ? null : wholeNumber("clauses", asked.clauses, 1),
    counts,
    figure: figureOf("figure", asked.figure, of ?? fraction(100)),
    scales: scalesOf(asked, of),
    roundings: roundingsOf(asked),
  });
  if (!("fault" in found)) return found;
  throw found.fault === "sizes-against-clauses"
    ? new InvalidOption("directionSizes", `they add up to ${found.sum}, clauses is ${found.clauses}`)
    : new InvalidOption("counts", `they add up to ${found.counted}, more than ${found.most} clauses`);
}

export function partsQuestion(asked: PublishedParts): PartsQuestion {
  const { parts, total, percents } = givenOptions(asked, partsNames);
  givenList("parts", parts, "numbers");
  if (percents !== undefined && givenList("percents", percents, "percents").length !== parts.length)
    throw new InvalidOption(
      "percents",
      `one is needed for each of ${parts.length} parts, not ${percents.length}`,
    );
  return {
    parts: parts.map((part: string | number) => amountOf("parts", part)),
    total: total === undefined ? null : amountOf("total", total),
    percents: percents?.map((written) => figureOf("percents", written)) ?? null,
  };
}

function figureOf(option: string, written: string, of: Fraction = fraction(100)): string {
  const { figure, percent } = parseFigure(shownValue(written));
  if (!isPrintedPercent(figure, percent, of))
    throw new InvalidOption(
      option,
      `a percent as printed is needed, 0 to ${toText(of)}, as in "72.22", not "${shownValue(written)}"`,
    );
  return figure;
}

function allOf(of: number): Fraction {
  const all = parseFraction(shownValue(of));
  if (all === null || all.n <= 0n || of > 1_000_000)
    throw new InvalidOption("of", `a number above 0 is needed, not ${shownValue(of)}`);
  return all;
}

/** The greatest number of other units. */
const mostUnits = 500;

function unitsOf(units: { readonly from: number; readonly to: number }): FigureQuestion["units"] {
  const { from, to } = givenOptions(units, { from: true, to: true });
  const isRange =
    [from, to].every((end) => Number.isInteger(end)) && from >= 1 && to >= from && to <= mostUnits;
  if (!isRange)
    throw new InvalidOption("units", `from and to are needed, whole numbers from 1 to ${mostUnits}`);
  return { from, to };
}

function wholeNumber(option: string, value: number, least: number): number {
  if (!Number.isInteger(value) || value < least || value > greatestClauses)
    throw new InvalidOption(
      option,
      `a whole number from ${least} to ${greatestClauses} is needed, not ${shownValue(value)}`,
    );
  return value;
}

function amountOf(option: string, written: string | number): Fraction {
  const amount = parseFraction(shownValue(written).trim());
  if (amount === null || amount.n < 0n)
    throw new InvalidOption(option, `numbers of 0 or more are needed, not "${shownValue(written)}"`);
  return amount;
}
