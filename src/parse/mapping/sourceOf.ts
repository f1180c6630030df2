// The source of one column as written → the source with its parts told apart, or what is wrong with it.
import { isNegative, isZero, parseFraction, type Fraction } from "../../math/fraction.ts";
import type { InlineMappingText, MappedColumn } from "../../model/mapping.ts";
import type { Place } from "../../model/place.ts";
import { problem, type Problem } from "../../model/problem.ts";
import type { SourceFault } from "../../model/problems/mappingProblems.ts";
import type { CellReading, ColumnOrigin, MappedSource } from "../../model/tableMapping.ts";
import { fold } from "../../text/fold.ts";
import { isDatePattern } from "./dateReader.ts";

type Written = NonNullable<InlineMappingText["columns"][MappedColumn]>;
type WrittenMap = Exclude<Written, string>;

/** Keys that each say where a column comes from. */
const origins = ["column", "any-of", "columns", "constant", "file-name", "wide", "met", "present"] as const;

const dates: ReadonlySet<MappedColumn> = new Set<MappedColumn>(["date", "received", "start", "end"]);

export function sourceOf(
  column: MappedColumn,
  written: Written,
  at: Place,
): { source: MappedSource | null; problems: Problem[] } {
  const text: WrittenMap = typeof written === "string" ? { column: written } : written;
  const refuse = (fault: SourceFault) => ({
    source: null,
    problems: [problem("NAP605", at, { column, fault })],
  });
  // Counts under `as` are a source, too.
  const given = origins.filter(
    (key) => text[key] !== undefined || (key === "met" && countsIn(text) !== null),
  );
  const [first, second] = given;
  if (first !== undefined && second !== undefined)
    return { source: null, problems: [problem("NAP604", at, { column, first, second })] };
  const fault = faultIn(column, text);
  if (fault !== null) return refuse(fault);
  const from = originOf(column, text);
  if (from === null) return refuse("no-source");
  return {
    source: {
      column,
      from,
      fill: text.fill === "down",
      split: [text.split ?? []].flat(),
      otherwise: text.else === undefined ? "" : String(text.else),
      words: text.words === undefined ? null : wordsOf(text.words),
      as: readingOf(column, text),
    },
    problems: [],
  };
}

function faultIn(column: MappedColumn, text: WrittenMap): SourceFault | null {
  const counts = countsIn(text);
  const isPercent = column === "percent";
  const whole = wholeIn(text);
  if (text.met !== undefined && (text.of === undefined || typeof text.of === "number"))
    return "met-without-of";
  if (text.met === undefined && text.of !== undefined && whole === null) return "of-without-met";
  if (text.join !== undefined && text.columns === undefined) return "join-without-columns";
  if (text.optional !== undefined && text.column === undefined && text["any-of"] === undefined)
    return "optional-without-column";
  if (text.absent !== undefined && text.present === undefined) return "absent-without-present";
  if (text.present !== undefined && column !== "status") return "present-not-status";
  if (hasTwoMeanings(text.words ?? {})) return "word-twice";
  if (text.fill !== undefined && origins.some((key) => text[key] !== undefined) && !hasCells(text))
    return "fill-without-column";
  if (counts !== null && (text.split ?? text.else ?? text.words) !== undefined) return "counts-and-more";
  if (text.present !== undefined && (text.split ?? text.else ?? text.words ?? text.as) !== undefined)
    return "present-and-more";
  if (text["file-name"] !== undefined && !text["file-name"].includes(`{${column}}`)) return "no-braces";
  if (dates.has(column) && text.as !== undefined)
    return typeof text.as === "string" && isDatePattern(text.as) ? null : "no-date";
  const readsNumbers = text.as !== undefined || whole !== null || counts !== null;
  return readsNumbers && (!isPercent || (typeof text.as === "string" && !isPercentWord(text.as)))
    ? "not-a-percent"
    : null;
}

/** Whether cells of the file are filled down: numbers of rows and names of files are in every row anyway. */
const hasCells = ({ column, columns = [], "any-of": names = [] }: WrittenMap): boolean =>
  [column ?? [], columns, names].flat().some((name) => name !== "#row" && name !== "#file");

const isPercentWord = (as: string): boolean => as === "percent" || as === "share";

/** Counts are written beside the column, or as its reading. */
function countsIn({ as, met, of }: WrittenMap): { met: string; of: string } | null {
  if (met !== undefined && of !== undefined) return { met, of: String(of) };
  return typeof as === "object" && "met" in as ? { met: as.met, of: as.of } : null;
}

function originOf(column: MappedColumn, text: WrittenMap): ColumnOrigin | null {
  const counts = countsIn(text);
  const optional = String(text.optional) === "true";
  if (text["any-of"] !== undefined) return { kind: "any-of", names: text["any-of"], optional };
  if (text.column !== undefined)
    return optional
      ? { kind: "any-of", names: [text.column], optional }
      : { kind: "columns", names: [text.column], join: "" };
  if (text.columns !== undefined) return { kind: "columns", names: text.columns, join: text.join ?? " " };
  if (text.constant !== undefined) return { kind: "constant", text: String(text.constant) };
  if (text["file-name"] !== undefined) return { kind: "file-name", pattern: text["file-name"] };
  if (text.wide !== undefined) return { kind: "wide", things: thingsOf(text.wide) };
  if (counts !== null) return { kind: "counts", ...counts };
  if (text.present !== undefined)
    return { kind: "present", status: text.present, absent: text.absent ?? null };
  const readsCells = text.words !== undefined || text.as !== undefined || wholeIn(text) !== null;
  return readsCells && (column === "status" || column === "percent" || column === "value")
    ? { kind: "wide-cell" }
    : null;
}

const thingsOf = (wide: NonNullable<WrittenMap["wide"]>): { name: string; text: string }[] =>
  Array.isArray(wide)
    ? wide.map((name) => ({ name, text: name }))
    : Object.entries(wide).map(([name, text]) => ({ name, text: String(text) }));

/** Which of the two is meant would be a guess. */
function hasTwoMeanings(words: NonNullable<WrittenMap["words"]>): boolean {
  const read = wordsOf(words);
  return Object.entries(words).some(([word, meaning]) => read.get(fold(word)) !== String(meaning));
}

const wordsOf = (words: NonNullable<WrittenMap["words"]>): ReadonlyMap<string, string> =>
  new Map(Object.entries(words).map(([word, meaning]) => [fold(word), String(meaning)]));

/** The number that is the whole: `of` without counts. A file gives numbers as it has them, as texts. */
function wholeIn({ as, met, of }: WrittenMap): Fraction | null {
  const written =
    met === undefined && of !== undefined ? of : typeof as === "object" && !("met" in as) ? as.of : null;
  const whole = written === null ? null : parseFraction(String(written));
  return whole === null || isZero(whole) || isNegative(whole) ? null : whole;
}

function readingOf(column: MappedColumn, text: WrittenMap): CellReading {
  const { as } = text;
  if (dates.has(column)) return typeof as === "string" ? { kind: "date", pattern: as } : null;
  if (as === "share") return { kind: "share" };
  const whole = wholeIn(text);
  return whole === null ? null : { kind: "points", of: whole };
}
