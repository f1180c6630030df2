// The flags of `nap audit` → questions about a figure or about parts, or what is wrong with the call.
import {
  askedBands,
  compareFractions,
  figureAsked,
  fraction,
  greatestClauses,
  isPrintedPercent,
  parseAuditScale,
  parseFigure,
  parseFraction,
  roundingRules,
  toText,
  unknownId,
  usualScales,
  UsageError,
  type AuditScale,
  type FigureQuestion,
  type Fraction,
  type PairSide,
  type PartsQuestion,
  type RoundingRule,
} from "../../core.ts";
import type { InputFlags } from "./inputOptions.ts";
import { oneOf } from "./oneOf.ts";
import type { OutputFlags } from "./outputOptions.ts";

export interface AuditFlags extends Omit<InputFlags, "scale">, OutputFlags {
  readonly figure?: string;
  readonly of?: string;
  readonly clauses?: string;
  readonly units?: string;
  readonly full?: string;
  readonly underHalf?: string;
  readonly count?: readonly string[];
  readonly scale?: readonly string[];
  readonly rounding?: readonly string[];
  readonly directionSizes?: string;
  readonly against?: readonly string[];
  readonly parts?: string;
  readonly total?: string;
  readonly percents?: string;
  readonly request?: boolean;
  readonly failOn?: string;
}

/** The scales that the call names; `null` for the usual ones. */
export const scalesOf = (flags: AuditFlags): AuditScale[] | null =>
  flags.scale === undefined
    ? null
    : flags.scale.map((written) => {
        const found = parseAuditScale(written, flags.of === undefined ? null : allOf(flags));
        if (found !== null) return found;
        const known = usualScales.map(({ id }) => id);
        throw new UsageError("not-a-scale", unknownId(written, known));
      });

/** The rounding rules that the call names; `null` for all. */
export const roundingsOf = ({ rounding }: AuditFlags): RoundingRule[] | null =>
  rounding?.map((written) => oneOf("--rounding", written, roundingRules)) ?? null;

/** The question that `--figure` asks. */
export function figureQuestion(flags: AuditFlags): FigureQuestion {
  const { clauses, directionSizes } = flags;
  const of = allOf(flags);
  const asked = figureAsked({
    of,
    units: unitsOf(flags),
    directionSizes: directionSizes === undefined ? null : sizesOf(directionSizes),
    clauses: clauses === undefined ? null : wholeNumber(clauses, "--clauses", 1),
    counts: countsOf(flags),
    figure:
      flags.of === undefined ? figureOf(flags.figure ?? "", "--figure") : markOf(flags.figure ?? "", of),
    scales: scalesOf(flags),
    roundings: roundingsOf(flags),
  });
  if (!("fault" in asked)) return asked;
  if (asked.fault === "sizes-against-clauses") {
    const { fault, sum } = asked;
    throw new UsageError(fault, { sizes: directionSizes ?? "", sum, clauses: asked.clauses });
  }
  const { fault, counted, most, isStated } = asked;
  throw new UsageError(fault, { counted, most, isStated });
}

function figureOf(written: string, flag: string): string {
  const { figure, percent } = parseFigure(written);
  if (!isPrintedPercent(figure, percent)) throw new UsageError("not-a-figure", { flag, written });
  return figure;
}

function markOf(written: string, of: Fraction): string {
  const { figure, percent } = parseFigure(written);
  if (!isPrintedPercent(figure, percent, of))
    throw new UsageError("not-a-figure-of", { written, of: toText(of) });
  return figure;
}

/** What the figure is out of. */
function allOf({ of }: AuditFlags): Fraction {
  if (of === undefined) return fraction(100);
  const all = parseFraction(of.trim());
  if (all === null || all.n <= 0n || compareFractions(all, mostAll) > 0)
    throw new UsageError("not-an-all", { written: of });
  return all;
}

const mostAll = fraction(1_000_000);

/** Most numbers of units, and the greatest of them. */
const mostUnits = 500;

function unitsOf({ units }: AuditFlags): FigureQuestion["units"] {
  if (units === undefined) return null;
  const [, from = "", to = ""] = /^(\d{1,3})(?:\.\.|-|–)(\d{1,3})$/.exec(units.trim()) ?? [];
  const range = { from: Number(from), to: Number(to) };
  if (from === "" || range.from < 1 || range.to < range.from || range.to > mostUnits)
    throw new UsageError("not-units", { written: units, most: mostUnits });
  return range;
}

function wholeNumber(written: string, flag: string, least: number): number {
  const number = /^\d{1,6}$/.test(written) ? Number(written) : -1;
  if (number < least || number > greatestClauses)
    throw new UsageError("not-a-whole-number", { flag, written, least, most: greatestClauses });
  return number;
}

const sizesOf = (written: string): number[] =>
  written.split(",").map((size) => wholeNumber(size.trim(), "--direction-sizes", 1));

function countsOf({ full, underHalf, count = [] }: AuditFlags): Map<string, number> {
  const counts = new Map<string, number>();
  const put = (band: string, written: string, flag: string): void => {
    if (counts.has(band)) throw new UsageError("counted-twice", { flag, band });
    counts.set(band, wholeNumber(written, flag, 0));
  };
  if (full !== undefined) put("full", full, "--full");
  if (underHalf !== undefined) put("under-half", underHalf, "--under-half");
  for (const written of count) {
    const [band = "", number] = written.split("=");
    if (number === undefined) throw new UsageError("not-band-and-count", { written, bands: askedBands });
    put(oneOf("--count", band, askedBands), number, `--count ${band}=`);
  }
  return counts;
}

/** Other figures for the same plan, `86:64` being 86 % over 64 clauses. */
export const othersOf = ({ against = [] }: AuditFlags): PairSide[] =>
  against.map((written) => {
    const [figure = "", clauses] = written.split(":");
    if (clauses === undefined) throw new UsageError("not-figure-and-clauses", { written });
    return {
      label: written,
      figure: figureOf(figure, "--against"),
      clauses: wholeNumber(clauses, "--against", 1),
    };
  });

/** The question that `--parts` asks. */
export function partsQuestion({ parts = "", total, percents }: AuditFlags): PartsQuestion {
  const list = parts.split(",").map((part) => amountOf(part, "--parts"));
  const printed = percents?.split(",").map((written) => figureOf(written, "--percents")) ?? null;
  if (printed !== null && printed.length !== list.length)
    throw new UsageError("percents-against-parts", { percents: printed.length, parts: list.length });
  return {
    parts: list,
    total: total === undefined ? null : amountOf(total, "--total", "not-an-amount"),
    percents: printed,
  };
}

function amountOf(
  written: string,
  flag: string,
  fault: "not-an-amount" | "not-amounts" = "not-amounts",
): Fraction {
  const amount = parseFraction(written.trim());
  if (amount === null || amount.n < 0n) throw new UsageError(fault, { flag, written });
  return amount;
}
