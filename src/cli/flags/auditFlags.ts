// The flags of `nap audit` → questions about a figure or about parts, or what is wrong with the call.
import {
  parseAuditScale,
  parseFigure,
  parseFraction,
  roundingRules,
  usualScales,
  fraction,
  compareFractions,
  type AuditScale,
  type CountedBand,
  type FigureQuestion,
  type Fraction,
  type PairSide,
  type PartsQuestion,
  type RoundingRule,
} from "../../core.ts";
import type { InputFlags } from "./inputOptions.ts";
import { UsageError } from "../load/loaded.ts";
import { notKnown } from "../notKnown.ts";
import type { OutputFlags } from "./outputOptions.ts";

export interface AuditFlags extends Omit<InputFlags, "scale">, OutputFlags {
  readonly figure?: string;
  readonly clauses?: string;
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
  readonly failOn?: string;
}

/** Numbers of clauses are tried up to this one where none is stated, and can be stated up to that one. */
const usualMost = 100;
const greatestClauses = 500;

const bands = [
  { id: "full", min: fraction(100), below: null },
  { id: "at-least-half", min: fraction(50), below: fraction(100) },
  { id: "under-half", min: fraction(0), below: fraction(50) },
] as const;

/** The scales that the call names; `null` for the usual ones. */
export const scalesOf = ({ scale }: AuditFlags): AuditScale[] | null =>
  scale === undefined
    ? null
    : scale.map((written) => {
        const found = parseAuditScale(written);
        if (found !== null) return found;
        const names = usualScales.map(({ id }) => id);
        const said = `--scale ${written}: name a scale or list its levels in percent, as in 0,50,100`;
        throw new UsageError(notKnown(said, written, names, "Scales"));
      });

/** The rounding rules that the call names; `null` for all. */
export const roundingsOf = ({ rounding }: AuditFlags): RoundingRule[] | null =>
  rounding === undefined
    ? null
    : rounding.map((written) => {
        const found = roundingRules.find((rule) => rule === written);
        if (found === undefined)
          throw new UsageError(`--rounding takes ${roundingRules.join(", ")}, not "${written}"`);
        return found;
      });

/** The question that `--figure` asks. */
export function figureQuestion(flags: AuditFlags): FigureQuestion {
  const sizes = flags.directionSizes === undefined ? null : sizesOf(flags.directionSizes);
  const inAll = sizes?.reduce((total, size) => total + size, 0) ?? null;
  const clauses = flags.clauses === undefined ? inAll : wholeNumber(flags.clauses, "--clauses", 1);
  if (inAll !== null && inAll !== clauses)
    throw new UsageError(
      `--direction-sizes ${flags.directionSizes ?? ""} add up to ${inAll}, --clauses says ${clauses ?? 0}`,
    );
  const counts = countsOf(flags);
  const counted = [...counts.values()].reduce((total, count) => total + count, 0);
  const most = clauses ?? usualMost;
  if (counted > most)
    throw new UsageError(
      `the counts add up to ${counted} clauses, more than the ${most} of ${clauses === null ? "what is tried without --clauses" : "--clauses"}`,
    );
  return {
    figure: figureOf(flags.figure ?? "", "--figure"),
    clauses,
    most,
    bands: bands.map((band): CountedBand => ({ ...band, count: counts.get(band.id) ?? null })),
    scales: scalesOf(flags) ?? usualScales,
    roundings: roundingsOf(flags) ?? roundingRules,
    directionSizes: sizes,
  };
}

function figureOf(written: string, flag: string): string {
  const { figure, percent } = parseFigure(written);
  if (percent === null || compareFractions(percent, fraction(100)) > 0 || figure.length > 16)
    throw new UsageError(`${flag} takes a percent as printed, 0 to 100, as in 72.22; not "${written}"`);
  return figure;
}

function wholeNumber(written: string, flag: string, least: number): number {
  const number = /^\d{1,6}$/.test(written) ? Number(written) : -1;
  if (number < least || number > greatestClauses)
    throw new UsageError(
      `${flag} takes a whole number from ${least} to ${greatestClauses}, not "${written}"`,
    );
  return number;
}

const sizesOf = (written: string): number[] =>
  written.split(",").map((size) => wholeNumber(size.trim(), "--direction-sizes", 1));

function countsOf({ full, underHalf, count = [] }: AuditFlags): Map<string, number> {
  const counts = new Map<string, number>();
  const put = (band: string, written: string, flag: string): void => {
    if (bands.every(({ id }) => id !== band))
      throw new UsageError(
        `${flag}: there is no band "${band}"; bands: ${bands.map(({ id }) => id).join(", ")}`,
      );
    if (counts.has(band)) throw new UsageError(`${flag}: clauses in band ${band} are counted twice`);
    counts.set(band, wholeNumber(written, flag, 0));
  };
  if (full !== undefined) put("full", full, "--full");
  if (underHalf !== undefined) put("under-half", underHalf, "--under-half");
  for (const written of count) {
    const [band = "", number = ""] = written.split("=");
    put(band, number, `--count ${written}`);
  }
  return counts;
}

/** Other figures for the same plan, `86:64` being 86 % over 64 clauses. */
export const othersOf = ({ against = [] }: AuditFlags): PairSide[] =>
  against.map((written) => {
    const [figure = "", clauses] = written.split(":");
    if (clauses === undefined)
      throw new UsageError(`--against takes FIGURE:CLAUSES, as in 86:64, not "${written}"`);
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
    throw new UsageError(
      `--percents lists ${printed.length} numbers, --parts ${list.length}: one is needed for each part`,
    );
  return {
    parts: list,
    total: total === undefined ? null : amountOf(total, "--total"),
    percents: printed,
  };
}

function amountOf(written: string, flag: string): Fraction {
  const amount = parseFraction(written.trim());
  if (amount === null || amount.n < 0n)
    throw new UsageError(`${flag} takes numbers of 0 or more, separated by commas, not "${written}"`);
  return amount;
}
