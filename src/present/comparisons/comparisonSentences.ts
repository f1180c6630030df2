// A sentence of a comparison: its id and numbers → the sentence, in a language.
import { absolute, compareFractions, fraction, negate, zero, type Fraction } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import type { Sentence } from "../../model/comparison.ts";
import type { Rounding } from "../../model/method.ts";
import { inPercent } from "./comparisonNumbers.ts";
import { localNumber } from "../localNumber.ts";
import type { Language } from "../words.ts";

/** How a sentence gets at its parts. */
interface Parts {
  /** A number, rounded. */
  readonly number: (name: string) => string;
  /** A number without its sign, rounded. */
  readonly size: (name: string) => string;
  /** A term turned so that what works in the direction of the gap is positive. */
  readonly along: (name: string) => string;
  readonly text: (name: string) => string;
  readonly count: (name: string) => number;
  readonly sign: (name: string) => number;
  /** Whether a term works against the gap. */
  readonly against: (...names: readonly string[]) => boolean;
}

type Wording = (parts: Parts) => string;

const minus = { en: "; a minus works against the gap", az: "; mənfi işarə fərqi azaldır" } as const;
const tail = (parts: Parts, language: Language, ...names: readonly string[]): string =>
  parts.against(...names) ? minus[language] : "";

const publishedBy = (side: "A" | "B", { text, number, size, sign }: Parts): Record<Language, string> => {
  const [figure, found, excess] = [text(`figure${side}`), number(`found${side}`), `excess${side}`];
  const more = sign(excess) > 0;
  return {
    en: `${side} published ${figure} %, ${size(excess)} points ${more ? "more" : "less"} than the ${found} % that its rows give`,
    az: `${side} ${localNumber(figure, "az")} % dərc edib; sətirlərin verdiyi ${found} %-dən ${size(excess)} faiz bəndi ${more ? "çoxdur" : "azdır"}`,
  };
};

const wordings: Record<Sentence["id"], Record<Language, Wording>> = {
  "a-above": {
    en: ({ number }) =>
      `A stands at ${number("a")} %, B at ${number("b")} %: A is ${number("gap")} points above B.`,
    az: ({ number }) =>
      `A ${number("a")} %, B ${number("b")} % göstərir: A B-dən ${number("gap")} faiz bəndi yuxarıdır.`,
  },
  "b-above": {
    en: ({ number }) =>
      `A stands at ${number("a")} %, B at ${number("b")} %: B is ${number("gap")} points above A.`,
    az: ({ number }) =>
      `A ${number("a")} %, B ${number("b")} % göstərir: B A-dan ${number("gap")} faiz bəndi yuxarıdır.`,
  },
  level: {
    en: ({ number }) => `A and B both stand at ${number("a")} %.`,
    az: ({ number }) => `A və B eyni göstəricini verir: ${number("a")} %.`,
  },
  "no-gap": {
    en: ({ text }) => `There is no gap to split; without a figure: ${text("side")}.`,
    az: ({ text }) => `Bölünəcək fərq yoxdur; göstəricisi olmayan: ${text("side")}.`,
  },
  bounds: {
    en: ({ text, number }) =>
      `The gap cannot be split without common clauses; over the ${text("clauses")} clauses that either counts it could lie anywhere from ${number("low")} to ${number("high")} points.`,
    az: ({ text, number }) =>
      `Ümumi bəndlər olmadan fərq bölünmür; ən azı birinin saydığı ${text("clauses")} bənd üzrə o, ${number("low")} ilə ${number("high")} faiz bəndi arasında ola bilər.`,
  },
  split: {
    en: (p) =>
      `Of the ${p.along("gap")} points between A and B, ${p.along("coverage")} come from covering different clauses, ${p.along("method")} from the methods and ${p.along("rating")} from rating the same clauses differently${tail(p, "en", "coverage", "method", "rating")}.`,
    az: (p) =>
      `A ilə B arasındakı ${p.along("gap")} faiz bəndindən ${p.along("coverage")} fərqli bəndlərin əhatəsindən, ${p.along("method")} metodlardan, ${p.along("rating")} eyni bəndlərin fərqli qiymətləndirilməsindən gəlir${tail(p, "az", "coverage", "method", "rating")}.`,
  },
  "split-one-method": {
    en: (p) =>
      `Of the ${p.along("gap")} points between A and B, ${p.along("coverage")} come from covering different clauses and ${p.along("rating")} from rating the same clauses differently; the method is the same${tail(p, "en", "coverage", "rating")}.`,
    az: (p) =>
      `A ilə B arasındakı ${p.along("gap")} faiz bəndindən ${p.along("coverage")} fərqli bəndlərin əhatəsindən, ${p.along("rating")} eyni bəndlərin fərqli qiymətləndirilməsindən gəlir; metod eynidir${tail(p, "az", "coverage", "rating")}.`,
  },
  "split-one-rating": {
    en: (p) =>
      `The ratings are the same: of the ${p.along("gap")} points between A and B, ${p.along("method")} come from the methods and ${p.along("coverage")} from how they count what nobody rated${tail(p, "en", "coverage", "method")}.`,
    az: (p) =>
      `Qiymətlər eynidir: A ilə B arasındakı ${p.along("gap")} faiz bəndindən ${p.along("method")} metodlardan, ${p.along("coverage")} qiymətləndirilməyənlərin sayılmasından gəlir${tail(p, "az", "coverage", "method")}.`,
  },
  "split-in-one": {
    en: (p) =>
      `Of the ${p.along("gap")} points between A and B, ${p.along("coverage")} come from covering different clauses; the other ${p.along("together")} are method and rating in one, since neither method can value the other side's ratings${tail(p, "en", "coverage", "together")}.`,
    az: (p) =>
      `A ilə B arasındakı ${p.along("gap")} faiz bəndindən ${p.along("coverage")} fərqli bəndlərin əhatəsindən gəlir; qalan ${p.along("together")} metod və qiymətlərdəndir və ayrılmır, çünki metodlar qarşı tərəfin qiymətlərini oxuya bilmir${tail(p, "az", "coverage", "together")}.`,
  },
  common: {
    en: ({ text }) => `A rated ${text("a")} clauses, B ${text("b")}; ${text("both")} of them are common.`,
    az: ({ text }) =>
      `A ${text("a")}, B ${text("b")} bəndi qiymətləndirib; onlardan ${text("both")} ümumidir.`,
  },
  agree: {
    en: ({ text, sign }) =>
      `On the ${text("n")} clauses that both gave a value they agree on ${text("same")}; A stands higher on ${text("a")}, B on ${text("b")}${sign("p") > 0 ? `. If neither tended to rate higher, chance alone would make an imbalance at least this large in ${text("p")} % of cases` : ""}.`,
    az: ({ text, sign }) =>
      `Hər ikisinin qiymət verdiyi ${text("n")} bənddən ${text("same")} üzrə qiymətlər eynidir; ${text("a")} bənddə A, ${text("b")} bənddə B yuxarıdır${sign("p") > 0 ? `. Heç biri yuxarı qiymətə meyilli olmasaydı, ən azı belə nisbət təsadüfən halların ${text("p")} %-ində alınardı` : ""}.`,
  },
  largest: {
    en: ({ text, size, count, sign }) =>
      count("others") === 0
        ? `The clause that moves the gap most is ${text("clause")}: ${size("amount")} points towards ${sign("amount") > 0 ? "A" : "B"}, by ${text("where")}.`
        : `The clauses that move the gap most are ${text("clause")} and ${text("others")} more, by ${size("amount")} points each.`,
    az: ({ text, size, count, sign }) =>
      count("others") === 0
        ? `Fərqə ən çox təsir edən bənd: ${text("clause")} (${size("amount")} faiz bəndi, ${sign("amount") > 0 ? "A" : "B"} tərəfə).`
        : `Fərqə ən çox təsir edənlər: ${text("clause")} və daha ${text("others")} bənd, hər biri ${size("amount")} faiz bəndi.`,
  },
  "a-published": {
    en: (parts) => `${publishedBy("A", parts).en}.`,
    az: (parts) => `${publishedBy("A", parts).az}.`,
  },
  "b-published": {
    en: (parts) => `${publishedBy("B", parts).en}.`,
    az: (parts) => `${publishedBy("B", parts).az}.`,
  },
  "both-published": {
    en: (parts) => `${publishedBy("A", parts).en}; ${publishedBy("B", parts).en}.`,
    az: (parts) => `${publishedBy("A", parts).az}; ${publishedBy("B", parts).az}.`,
  },
};

export function sentenceText(sentence: Sentence, rounding: Rounding, language: Language): string {
  const { params } = sentence;
  const exact = (name: string): Fraction => {
    const value = params[name] ?? zero;
    return typeof value === "object" ? value : fraction(Number(value));
  };
  const round = (value: Fraction): string =>
    localNumber(roundToText(value, rounding.decimals, rounding.mode), language);
  const turned = (name: string): Fraction =>
    compareFractions(exact("gap"), zero) < 0 ? negate(exact(name)) : exact(name);
  return wordings[sentence.id][language]({
    number: (name) => round(exact(name)),
    along: (name) => round(turned(name)),
    size: (name) => round(absolute(exact(name))),
    text: (name) => (name === "p" ? chance(exact("p"), language) : String(params[name] ?? "")),
    count: (name) => Number(params[name] ?? 0),
    sign: (name) => compareFractions(exact(name), zero),
    against: (...names) => names.some((name) => compareFractions(turned(name), zero) < 0),
  });
}

/** A probability in percent: one decimal, and never 0 for more. */
const chance = (probability: Fraction, language: Language): string =>
  compareFractions(probability, fraction(1, 1000)) < 0
    ? `<${localNumber("0.1", language)}`
    : localNumber(roundToText(inPercent(probability), 1, "half-up"), language);
