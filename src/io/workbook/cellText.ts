// A cell of a worksheet as the file has it → the text that a person sees in it.
import type { ShownNumber } from "../sheets/sheet.ts";
import { dateText } from "./dateText.ts";
import { fractionText } from "./fractionText.ts";
import { decimalText } from "./decimalText.ts";
import { roundedText } from "./roundedText.ts";
import type { NumberFormat } from "./numberFormats.ts";

export interface RawCell {
  /** What the value is: `s` a shared text, `str` and `inlineStr` a text, `b`, `e`, `d`, otherwise a number. */
  readonly type: string;
  readonly style: number;
  /** `null` if the cell has none. */
  readonly value: string | null;
  /** The text of a formula, `null` if the cell has none. */
  readonly formula: string | null;
  readonly inline: string;
}

/** What the cells of a workbook share. */
export interface CellContext {
  readonly texts: readonly string[];
  readonly formats: readonly NumberFormat[];
  /** Days are counted from 1904, as old spreadsheets for Macintosh did. */
  readonly from1904: boolean;
}

/** `null` for a cell that names a text which is not there. */
export function cellText(
  { type, style, value, formula, inline }: RawCell,
  context: CellContext,
): string | null {
  if (type === "inlineStr") return withoutEscapes(inline);
  // A formula that no program has computed is not an empty cell; its text is not a status or a number, so it is reported.
  if (value === null || (value === "" && type !== "str")) return formula === null ? "" : `=${formula}`;
  if (type === "s") return context.texts[Number(value)] ?? null;
  if (type === "b") return value.trim() === "1" ? "TRUE" : "FALSE";
  if (type === "d") return value.replace(/T00:00(:00(\.0*)?)?Z?$/, "");
  if (type === "str" || type === "e") return withoutEscapes(value);
  return numberText(value, context.formats[style] ?? "number", context.from1904);
}

/** A number as people read it, whatever decimals its format shows. */
export function numberText(written: string, format: NumberFormat, from1904: boolean): string {
  const value = Number(written);
  if (!Number.isFinite(value)) return written;
  if (isPercent(format)) return `${decimalText(value, 2)}%`;
  if (typeof format === "object" && "denominators" in format) return fractionText(value, format);
  return format === "number" || "decimals" in format
    ? decimalText(value)
    : (dateText(value, format, from1904) ?? decimalText(value));
}

const isPercent = (
  format: NumberFormat,
): format is Extract<NumberFormat, { readonly percentDecimals: number }> =>
  typeof format === "object" && "percentDecimals" in format;

/** What a person sees of a number with fixed decimals, such as 1.10; `null` where that is what the file has. */
export const shownText = ({ type, style, value }: RawCell, { formats }: CellContext): ShownNumber | null =>
  value === null || value === "" || type !== "n"
    ? null
    : shownDecimals(Number(value), formats[style] ?? "number");

/** The same of a number and its format. */
export function shownDecimals(number: number, format: NumberFormat): ShownNumber | null {
  if (typeof format === "string" || !Number.isFinite(number)) return null;
  if (isPercent(format)) {
    const seen = withDecimals(decimalText(number, 2), format.percentDecimals, format.isVague !== true);
    return seen === null ? null : { ...seen, text: `${seen.text}%` };
  }
  return "decimals" in format ? withDecimals(decimalText(number), format.decimals, true) : null;
}

/** @param isFixed whether never more decimals than these are shown */
function withDecimals(text: string, decimals: number, isFixed: boolean): ShownNumber | null {
  const [whole = "", rest = ""] = text.split(".");
  if (rest.length < decimals) return { text: `${whole}.${rest.padEnd(decimals, "0")}`, isRounded: false };
  return rest.length > decimals && isFixed ? { text: roundedText(text, decimals), isRounded: true } : null;
}

/** `_x000D_` is how a workbook writes a character that XML cannot. */
export const withoutEscapes = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-F]{4})_/gi, (_, code) => String.fromCharCode(Number.parseInt(String(code), 16)))
    : text;
