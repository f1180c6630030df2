// A published figure as written, a plain number or not → what it says.
import { compareFractions, parseFraction } from "../../math/fraction.ts";
import type { FigureReading } from "../../model/statement.ts";
import { asciiNumeral } from "../../text/asciiNumeral.ts";
import { fold } from "../../text/fold.ts";
import { figureWords, pointWords, unstatedWords } from "./figureWords.ts";
import { printedNumber } from "./printedNumber.ts";

/** More letters than anyone writes for one figure: what is longer is not looked at. */
const longestFigure = 200;

/**
 * What the figure says, in the words of any language that is read; `null` for what is not read. `isPercent`: it has a
 * percent sign of its own. In a change, a number with that sign is a share of the other figure, and one without it an amount.
 *
 * @example
 * readFigure("72,22 %") // { reading: { kind: "number", number: "72.22" }, isPercent: true }
 * readFigure("more than 30").reading // { kind: "bound", relation: "more-than", number: "30" }
 * readFigure("not published").reading // { kind: "unstated" }
 * readFigure("10–12").reading // { kind: "range", from: "10", to: "12" }
 * readFigure("by 24 % from reg-2020").reading // { kind: "change", way: "by", number: "24", in: "percent", from: "reg-2020" }
 */
export function readFigure(written: string): {
  readonly reading: FigureReading | null;
  readonly isPercent: boolean;
} {
  const text = asciiNumeral(written).normalize("NFC").trim();
  const number = printedNumber(text.replace(/%$/, ""));
  if (number !== null) return { reading: { kind: "number", number }, isPercent: text.endsWith("%") };
  const reading = text.length > longestFigure ? null : readWords(text);
  return { reading, isPercent: reading?.kind !== "change" && text.includes("%") };
}

type Key = keyof typeof figureWords;

/** Longer patterns first: "no more than" is not "more than", nor is "24 more than X" a bound. */
const order: readonly Key[] = [
  "up",
  "down",
  "by",
  "between",
  "at-least",
  "at-most",
  "more-than",
  "less-than",
  "about",
];

function readWords(text: string): FigureReading | null {
  if ((unstated ??= new Set(unstatedWords.map(fold))).has(fold(text))) return { kind: "unstated" };
  const dashed =
    /^([\d.,\s]{1,40}?)\s{0,9}%?\s{0,9}[-\u2010-\u2015\u2212]\s{0,9}([\d.,\s]{1,40}?)\s{0,9}%?$/.exec(text);
  if (dashed !== null) return rangeOf(dashed[1], dashed[2]);
  const lower = text.toLowerCase();
  for (const { key, pattern, word } of (patterns ??= order.flatMap(patternsOf))) {
    // Most patterns have a word that the text lacks: that is seen sooner than that they do not fit.
    if (!lower.includes(word)) continue;
    const groups = pattern.exec(text)?.groups;
    const reading = groups === undefined ? null : readingOf(key, groups);
    if (reading !== null) return reading;
  }
  return null;
}

function readingOf(
  key: Key,
  { n, m, unit = "", claim }: Partial<Record<string, string>>,
): FigureReading | null {
  const number = printedNumber(n ?? "");
  if (number === null) return null;
  if (key === "between") return rangeOf(n, m);
  if (key === "about") return { kind: "about", number };
  if (key !== "up" && key !== "down" && key !== "by") return { kind: "bound", relation: key, number };
  return claim === undefined || /\s/.test(claim)
    ? null
    : { kind: "change", way: key, number, in: unit.startsWith("%") ? "percent" : "points", from: claim };
}

function rangeOf(low = "", high = ""): FigureReading | null {
  const [from, to] = [printedNumber(low), printedNumber(high)];
  const ends = [from, to].map((end) => parseFraction(end ?? ""));
  const [least, most] = ends;
  if (
    from === null ||
    to === null ||
    least === undefined ||
    least === null ||
    most === undefined ||
    most === null
  )
    return null;
  return compareFractions(least, most) > 0 ? null : { kind: "range", from, to };
}

interface Pattern {
  readonly key: Key;
  readonly pattern: RegExp;
  /** The longest of its own words, in small letters. */
  readonly word: string;
}

let unstated: ReadonlySet<string> | undefined;
let patterns: Pattern[] | undefined;

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** A number holds single spaces at most, so that no text takes long to refuse. */
const numberPattern = (name: string): string => String.raw`(?<${name}>\d[\d.,]*(?:\s\d[\d.,]*)*)`;

const patternsOf = (key: Key): Pattern[] =>
  figureWords[key].map((words) => {
    const isChange = words.includes("@");
    const units = isChange ? `(?<unit>%|${pointWords.map(escaped).join("|")})?` : "%?";
    let numbers = 0;
    const source = words
      .split(/((?:(?<!\s)\s+)?\*|@|\s+)/)
      .filter((part) => part !== "")
      .map((part) => {
        if (part === "@") return String.raw`(?<claim>\S+)`;
        if (!part.endsWith("*")) return part.trim() === "" ? String.raw`\s+` : escaped(part);
        return String.raw`\s*${numberPattern(numbers++ === 0 ? "n" : "m")}\s*${units}`;
      })
      .join("");
    const own = words.split(/[\s*@]+/).map((word) => word.toLowerCase());
    const word = own.reduce((longest, other) => (other.length > longest.length ? other : longest), "");
    return { key, pattern: new RegExp(`^${source}$`, "iu"), word };
  });
