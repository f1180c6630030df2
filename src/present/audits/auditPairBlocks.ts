// Two figures for one plan → what coverage alone could explain, in sentences.
import { absolute, parseFraction, subtract, zero, type Fraction } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import type { PairAudit } from "../../model/audit.ts";
import type { Block } from "../document.ts";
import { localNumber } from "../localNumber.ts";
import type { Language } from "../words.ts";

interface PairPhrases {
  readonly title: (p: PairTexts) => string;
  readonly breakEven: (p: PairTexts) => string;
  readonly suffices: (p: PairTexts) => string;
  readonly fallsShort: (p: PairTexts) => string;
  readonly bounds: (p: PairTexts) => string;
}

interface PairTexts {
  readonly larger: string;
  readonly smaller: string;
  readonly all: number;
  readonly shared: number;
  readonly rest: number;
  readonly even: string;
  readonly low: string;
  readonly high: string;
  readonly gap: string;
  readonly worst: string;
  readonly best: string;
}

const pairPhrases: Record<Language, PairPhrases> = {
  en: {
    title: (p) => `${p.larger} % over ${p.all} clauses against ${p.smaller} % over ${p.shared}`,
    breakEven: (p) =>
      `If the ${p.shared} clauses are among the ${p.all} and both agree on them, those that only the larger figure covers (${p.rest}) average ${p.even} % (${p.low} to ${p.high} % as the figures are rounded).`,
    suffices: (p) =>
      `Coverage alone can explain the gap of ${p.gap} points: the two figures need not contradict each other.`,
    fallsShort: (p) =>
      `No clause can be below 0 or above 100 %: coverage alone cannot explain the gap of ${p.gap} points.`,
    bounds: (p) =>
      `Extended to all ${p.all} clauses, ${p.smaller} % would lie between ${p.worst} % (all others at 0) and ${p.best} % (all others at 100).`,
  },
  az: {
    title: (p) => `${p.all} bənd üzrə ${p.larger} % və ${p.shared} bənd üzrə ${p.smaller} %`,
    breakEven: (p) =>
      `${p.shared} bənd ${p.all} bəndin arasındadırsa və hər iki tərəf onlar üzrə razıdırsa, qalan ${p.rest} bəndin ortası ${p.even} %-dir (rəqəmlərin yuvarlaqlaşdırılmasına görə ${p.low}–${p.high} %).`,
    suffices: (p) =>
      `${p.gap} faiz bəndi fərqi təkcə əhatə izah edə bilər: iki rəqəm bir-birinə zidd olmaya da bilər.`,
    fallsShort: (p) =>
      `Heç bir bənd 0 %-dən az, 100 %-dən çox ola bilməz: ${p.gap} faiz bəndi fərqi təkcə əhatə izah edə bilməz.`,
    bounds: (p) =>
      `Bütün ${p.all} bəndə şamil edilsəydi, ${p.smaller} % bu aralıqda olardı: ${p.worst} % (qalanların hamısı 0) – ${p.best} % (hamısı 100).`,
  },
};

export function pairBlocks(pair: PairAudit, language: Language): Block[] {
  const phrase = pairPhrases[language];
  const texts = textsOf(pair, language);
  return [
    { kind: "heading", level: 1, text: phrase.title(texts) },
    { kind: "text", text: phrase.breakEven(texts) },
    { kind: "text", text: pair.coverageSuffices ? phrase.suffices(texts) : phrase.fallsShort(texts) },
    { kind: "text", text: phrase.bounds(texts) },
  ];
}

/** One line for compact output. */
export const pairLine = (pair: PairAudit): string => {
  const { larger, smaller, all, shared, rest, even, low, high } = textsOf(pair, "en");
  return `${larger} over ${all} against ${smaller} over ${shared}: the others (${rest}) average ${even} (${low} to ${high})`;
};

function textsOf({ larger, smaller, breakEven, worst, best }: PairAudit, language: Language): PairTexts {
  const rounded = (value: Fraction): string => localNumber(roundToText(value, 2, "half-up"), language);
  const gap = subtract(parseFraction(larger.figure) ?? zero, parseFraction(smaller.figure) ?? zero);
  return {
    larger: localNumber(larger.figure, language),
    smaller: localNumber(smaller.figure, language),
    all: larger.clauses,
    shared: smaller.clauses,
    rest: larger.clauses - smaller.clauses,
    even: rounded(breakEven.value),
    low: rounded(breakEven.low),
    high: rounded(breakEven.high),
    gap: rounded(absolute(gap)),
    worst: rounded(worst.value),
    best: rounded(best.value),
  };
}
