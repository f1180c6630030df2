// A cell of an OpenDocument table as the file has it → the text that a person sees in it.
import type { ShownNumber } from "../sheets/sheet.ts";
import { decimalText } from "../workbook/decimalText.ts";
import { roundedText } from "../workbook/roundedText.ts";

export interface OpenCell {
  /** Whether a merged cell lies over it. */
  readonly isCovered: boolean;
  /** `float`, `percentage`, `currency`, `date`, `time`, `boolean`, `string`; "" where it has none. */
  readonly type: string;
  /** What the program reckons with; `null` if the cell has none. */
  readonly value: string | null;
  /** What people see; `null` if the cell shows nothing. */
  text: string | null;
}

type Content = Readonly<OpenCell>;

/** Numbers have all their digits, which the cell may not show, and a point, whatever the language of the file. */
export function cellText({ type, value, text }: Content): string {
  if (value === null) return text ?? "";
  if (type === "float" || type === "currency" || type === "percentage") {
    // Most numbers are whole, and shown as they are kept.
    if (value === text && isWhole.test(value) && type !== "percentage") return value;
    const number = Number(value);
    // An error in a formula is kept as the number 0, and shown as what it is.
    if (value.trim() === "" || !Number.isFinite(number) || (text !== null && isError(text)))
      return text ?? value;
    const isPercent = type === "percentage" || text?.trimEnd().endsWith("%") === true;
    return isPercent ? `${decimalText(number, 2)}%` : decimalText(number);
  }
  if (type === "date") return value.replace(/T00:00(:00([.,]0*)?)?Z?$/, "").replace("T", " ");
  if (type === "time") return timeText(value) ?? text ?? value;
  if (type === "boolean") return value === "true" ? "TRUE" : "FALSE";
  return text ?? value;
}

const isWhole = /^(0|[1-9]\d{0,14})$/;

const isError = (text: string): boolean => /^(#[A-Z/0?!]+|Err:\d+)$/.test(text.trim());

/** `PT18H00M00S` → 18:00. */
function timeText(value: string): string | null {
  const [, hours, minutes] = /^PT(\d+)H(\d+)M/.exec(value) ?? [];
  return hours === undefined || minutes === undefined
    ? null
    : `${hours.padStart(2, "0")}:${minutes.padStart(2, "0")}`;
}

/** What a person sees of a number or a percent with fixed decimals, such as 1.10; `null` where that is what the file has. */
export function shownText({ type, value, text }: Content): ShownNumber | null {
  const isPercent = type === "percentage";
  if ((type !== "float" && !isPercent) || value === null || text === null) return null;
  const [, digits = ""] = /^(\d+(?:[.,]\d+)?)\s*(%?)$/.exec(text.trim()) ?? [];
  const seen = digits.replace(",", ".");
  const kept = Number(value);
  // Shown beside what is no number, as no program writes it.
  if (!Number.isFinite(kept)) return null;
  const own = decimalText(kept, isPercent ? 2 : 0);
  if (seen === "" || text.trimEnd().endsWith("%") !== isPercent) return null;
  const isRounded = Number(seen) !== Number(own);
  if (isRounded ? roundedText(own, seen.split(".")[1]?.length ?? 0) !== seen : seen === own) return null;
  return { text: `${seen}${isPercent ? "%" : ""}`, isRounded };
}
