// A published figure as written → the plain number that it is, and whether it has a percent sign.
import type { FigureReading } from "../../model/statement.ts";
import { asciiNumeral } from "../../text/asciiNumeral.ts";
import { printedNumber } from "./printedNumber.ts";

/** What a figure says; `reading` is `null` for what is not read. */
export type ReadFigure = (written: string) => {
  readonly reading: FigureReading | null;
  readonly isPercent: boolean;
};

/**
 * Plain numbers alone: what the shipped data hold, so that a start loads no more.
 *
 * @example
 * readPlainFigure("72,22 %") // { reading: { kind: "number", number: "72.22" }, isPercent: true }
 * readPlainFigure("more than 30").reading // null
 */
export const readPlainFigure: ReadFigure = (written) => {
  const text = asciiNumeral(written).trim();
  const number = printedNumber(text.replace(/%$/, ""));
  const isPercent = text.endsWith("%");
  return { reading: number === null ? null : { kind: "number", number }, isPercent };
};
