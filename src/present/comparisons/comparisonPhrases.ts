// What a comparison says around its tables, in sentences made of their parts.
import type { Agreement } from "../../model/agreement.ts";
import type { SplitWay } from "../../model/comparison.ts";
import type { Language } from "../words.ts";

interface Phrases {
  readonly basis: (
    agreement: Pick<Agreement, "n" | "basis" | "metric" | "valuedBy">,
    scale: string,
  ) => string;
  readonly resampled: (resampling: Agreement["resampling"]) => string;
  readonly undefinedIn: (measure: string, count: number, all: number) => string;
  readonly spread: (meanSquare: string, bias: string, noise: string) => string;
  readonly way: Record<SplitWay, string>;
  readonly bounds: (clauses: number, side: string, low: string, high: string) => string;
  readonly roundsApart: string;
  readonly showing: (shown: number, all: number) => string;
  readonly relations: (counts: Readonly<Record<"a" | "b" | "same" | "onlyA" | "onlyB", number>>) => string;
}

export const comparisonPhrases: Record<Language, Phrases> = {
  en: {
    basis: ({ n, basis, valuedBy }, scale) =>
      basis === "statuses"
        ? `${n} clauses with a status from both, all levels of scale ${scale}`
        : `${n} clauses with a value from both, ${valuedBy === "both-methods" ? "as the mean of what either method gives" : "each by its own method"}`,
    resampled: ({ kind, resamples, seed }) =>
      kind === "exhaustive"
        ? `Intervals: 95 % percentiles over all ${resamples} resamples of the clauses.`
        : `Intervals: 95 % percentiles over ${resamples} resamples of the clauses, drawn by SplitMix64 with seed ${seed}.`,
    undefinedIn: (measure, count, all) =>
      `${measure}: left out of the interval, being undefined there, ${count} of ${all} resamples.`,
    spread: (meanSquare, bias, noise) =>
      `Mean squared difference ${meanSquare} = ${bias} bias (the same shift everywhere) + ${noise} noise, in squared points.`,
    way: {
      "both-orders": "",
      "under-a": "Method and rating are told apart in one order only, with the ratings by A's method:",
      "under-b": "Method and rating are told apart in one order only, with the ratings by B's method:",
      inseparable: "Method and rating cannot be told apart:",
      none: "Coverage, method and rating cannot be told apart:",
    },
    bounds: (clauses, side, low, high) =>
      `Over the ${clauses} clauses that either counts, ${side} could lie anywhere from ${low} to ${high}.`,
    roundsApart: "The terms are rounded one by one; the exact ones add up (--format json).",
    showing: (shown, all) => `Showing ${shown} of ${all} clauses; --all shows them all.`,
    relations: ({ a, b, same, onlyA, onlyB }) =>
      `A above on ${a}, B above on ${b}, same on ${same}; only A rated ${onlyA}, only B ${onlyB}. What is not common adds to coverage, the rest to rating.`,
  },
  az: {
    basis: ({ n, basis, valuedBy }, scale) =>
      basis === "statuses"
        ? `hər ikisinin status verdiyi ${n} bənd, ${scale} şkalasının bütün səviyyələri`
        : `hər ikisinin qiymət verdiyi ${n} bənd, ${valuedBy === "both-methods" ? "iki metodun verdiyinin ortası" : "hər biri öz metodu ilə"}`,
    resampled: ({ kind, resamples, seed }) =>
      kind === "exhaustive"
        ? `İntervallar: bəndlərin bütün ${resamples} təkrar seçimi üzrə 95 % persentillər.`
        : `İntervallar: bəndlərin ${resamples} təkrar seçimi üzrə 95 % persentillər (SplitMix64, başlanğıc ${seed}).`,
    undefinedIn: (measure, count, all) =>
      `${measure}: ${all} seçimdən ${count} üzrə təyin olunmur, onlar intervala daxil deyil.`,
    spread: (meanSquare, bias, noise) =>
      `Fərqin orta kvadratı ${meanSquare} = ${bias} sürüşmə (hər yerdə eyni) + ${noise} səpələnmə, kvadrat faiz bəndi ilə.`,
    way: {
      "both-orders": "",
      "under-a": "Metod və qiymətlər yalnız bir ardıcıllıqla, A metodu üzrə ayrılır:",
      "under-b": "Metod və qiymətlər yalnız bir ardıcıllıqla, B metodu üzrə ayrılır:",
      inseparable: "Metod və qiymətlər ayrılmır:",
      none: "Əhatə, metod və qiymətlər ayrılmır:",
    },
    bounds: (clauses, side, low, high) =>
      `Ən azı birinin saydığı ${clauses} bənd üzrə ${side} ${low} ilə ${high} arasında ola bilər.`,
    roundsApart:
      "Hissələr ayrı-ayrılıqda yuvarlaqlaşdırılıb; dəqiq ədədlərin cəmi düz gəlir (--format json).",
    showing: (shown, all) => `${all} bənddən ${shown} göstərilir; hamısı üçün --all.`,
    relations: ({ a, b, same, onlyA, onlyB }) =>
      `A yuxarı: ${a}, B yuxarı: ${b}, eyni: ${same}; yalnız A: ${onlyA}, yalnız B: ${onlyB}. Ümumi olmayan əhatəyə, qalanları qiymətlərə aiddir.`,
  },
};
