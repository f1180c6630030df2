// Parts, total and percents, audited → a table and sentences for people.
import { absolute, isZero, zero, type Fraction } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import { decimalsOf } from "../../math/unround.ts";
import type { PartsAudit } from "../../model/auditParts.ts";
import { number, text, type Block, type Cell, type Column, type Row } from "../document.ts";
import { levelText } from "./levelText.ts";
import { localNumber } from "../localNumber.ts";
import type { Language } from "../words.ts";

interface PartsPhrases {
  readonly title: (count: number) => string;
  readonly row: string;
  readonly part: string;
  readonly printed: string;
  readonly ofTotal: string;
  readonly ofSum: string;
  readonly fits: string;
  readonly verdicts: {
    readonly total: string;
    readonly sum: string;
    readonly both: string;
    readonly none: string;
  };
  readonly sum: (sum: string) => string;
  readonly addsUp: (sum: string) => string;
  readonly differs: (sum: string, total: string, size: string, isMore: boolean) => string;
  readonly surplus: (rows: string, total: string) => string;
  readonly missing: (row: number, value: string) => string;
  readonly unexplained: string;
  readonly repeated: (rows: string, value: string) => string;
  readonly percentSum: (sum: string) => string;
}

const partsPhrases: Record<Language, PartsPhrases> = {
  en: {
    title: (count) => `${count} parts and their total`,
    row: "row",
    part: "part",
    printed: "printed %",
    ofTotal: "% of total",
    ofSum: "% of sum",
    fits: "printed percent fits",
    verdicts: { total: "the total", sum: "the sum", both: "both", none: "neither" },
    sum: (sum) => `The parts sum to ${sum}; no total is stated.`,
    addsUp: (sum) => `The parts sum to ${sum}, the stated total.`,
    differs: (sum, total, size, isMore) =>
      `The parts sum to ${sum}, ${size} ${isMore ? "more" : "less"} than the stated ${total}.`,
    surplus: (rows, total) =>
      `Without row ${rows} they sum to ${total}: the row may stand there twice, or be part of another.`,
    missing: (row, value) =>
      `Row ${row} (${value}) is just what is missing: counted twice, the parts would meet the total.`,
    unexplained: "No row that is counted twice, and no set of up to three rows, explains the difference.",
    repeated: (rows, value) =>
      `The value ${value} stands in rows ${rows}: the same row twice, or a coincidence.`,
    percentSum: (sum) => `The printed percents sum to ${sum}.`,
  },
  az: {
    title: (count) => `${count} hissə və onların cəmi`,
    row: "sətir",
    part: "hissə",
    printed: "çap olunan %",
    ofTotal: "yekundan %",
    ofSum: "cəmdən %",
    fits: "çap olunan faiz uyğundur",
    verdicts: { total: "yekuna", sum: "cəmə", both: "hər ikisinə", none: "heç birinə" },
    sum: (sum) => `Hissələrin cəmi ${sum}; yekun bildirilməyib.`,
    addsUp: (sum) => `Hissələrin cəmi bildirilən yekundur: ${sum}.`,
    differs: (sum, total, size, isMore) =>
      `Hissələrin cəmi ${sum}; bildirilən yekun ${total}: cəm ${size} vahid ${isMore ? "çoxdur" : "azdır"}.`,
    surplus: (rows, total) =>
      `${rows} nömrəli sətir olmasa, cəm ${total} olur: sətir iki dəfə yazılmış və ya başqasının hissəsi ola bilər.`,
    missing: (row, value) =>
      `Çatışmayan məhz ${row} nömrəli sətirdir (${value}): iki dəfə sayılsa, cəm yekuna bərabər olar.`,
    unexplained: "İki dəfə sayılan sətir, yaxud üçədək sətrin cəmi fərqi izah etmir.",
    repeated: (rows, value) =>
      `${value} qiyməti bu sətirlərdədir: ${rows}; eyni sətir iki dəfə, yaxud təsadüf.`,
    percentSum: (sum) => `Çap olunan faizlərin cəmi ${sum}.`,
  },
};

export function partsBlocks(audit: PartsAudit, language: Language): Block[] {
  const phrase = partsPhrases[language];
  return [
    { kind: "heading", level: 1, text: phrase.title(audit.question.parts.length) },
    ...(audit.percents.length === 0 ? [] : [table(audit, language)]),
    ...sentences(audit, language).map((sentence): Block => ({ kind: "text", text: sentence })),
  ];
}

/** One line for compact output. */
export const partsLine = (audit: PartsAudit): string => sentences(audit, "en").join(" ");

function sentences({ question, sum, difference, ...audit }: PartsAudit, language: Language): string[] {
  const phrase = partsPhrases[language];
  const { parts, total } = question;
  const valueOf = (row: number): string => levelText(parts[row] ?? zero, language);
  const unexplained =
    difference !== null && !isZero(difference) && audit.surplus.length === 0 && audit.missing.length === 0;
  return [
    total === null || difference === null
      ? phrase.sum(levelText(sum, language))
      : isZero(difference)
        ? phrase.addsUp(levelText(sum, language))
        : phrase.differs(
            levelText(sum, language),
            levelText(total, language),
            levelText(absolute(difference), language),
            difference.n > 0n,
          ),
    ...audit.surplus.map((set) =>
      phrase.surplus(set.map((row) => row + 1).join(" + "), levelText(total ?? sum, language)),
    ),
    ...audit.missing.map((row) => phrase.missing(row + 1, valueOf(row))),
    ...(unexplained ? [phrase.unexplained] : []),
    ...audit.repeated.map((set) =>
      phrase.repeated(set.map((row) => row + 1).join(", "), valueOf(set[0] ?? 0)),
    ),
    ...(audit.percentSum === null
      ? []
      : [phrase.percentSum(localNumber(percentText(audit.percentSum, question.percents ?? []), language))]),
  ];
}

const percentText = (value: Fraction, printed: readonly string[]): string =>
  roundToText(value, Math.max(...printed.map(decimalsOf)), "half-up");

function table({ question, percents }: PartsAudit, language: Language): Block {
  const phrase = partsPhrases[language];
  return {
    kind: "table",
    columns: [
      column(phrase.row),
      column(phrase.part),
      column(phrase.printed),
      column(phrase.ofTotal),
      column(phrase.ofSum),
      column(phrase.fits, "left"),
    ],
    rows: percents.map(({ printed, ofTotal, ofSum, fitsTotal, fitsSum }, row): Row => {
      const [total, own] = [fitsTotal.length > 0, fitsSum.length > 0];
      const { verdicts } = phrase;
      return {
        cells: [
          number(String(row + 1)),
          number(levelText(question.parts[row] ?? zero, language)),
          number(printed),
          share(ofTotal, printed),
          share(ofSum, printed),
          text(total && own ? verdicts.both : total ? verdicts.total : own ? verdicts.sum : verdicts.none),
        ],
      };
    }),
  };
}

const column = (title: string, align: "left" | "right" = "right"): Column => ({ title, align });

/** One decimal more than is printed, so that a doubtful rounding can be seen. */
const share = (value: Fraction | null, printed: string): Cell =>
  value === null
    ? text("–", "quiet")
    : number(roundToText(value, decimalsOf(printed) + 1, "half-up"), "quiet");
