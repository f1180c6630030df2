// How far two assessors agree.
import type { Themes } from "../../words.ts";

export const agreement: Themes["comparison"]["agreement"] = {
  heading: "Ümumi bəndlər üzrə uzlaşma",
  measure: "ölçü",
  value: "dəyər",
  low: "95 %: ən az",
  high: "ən çox",
  percent: "eyni qiymətlər, %",
  outcomes: "eyni nəticələr, %",
  compared: (compared, of) =>
    `${of} bənddən ${compared} bənd müqayisə olunub, ${of - compared} bənd kənarda qalıb.`,
  setAside: (count, a, b) => `Kənarda qalıb: ${count} bənd, A: ${a}, B: ${b}.`,
  setAsideUnpaired: (count) =>
    `Kənarda qalıb: eyni hissə üzrə hər iki tərəfin statusu olmayan ${count} bənd.`,
  sameOutcomes: (same, n) =>
    `Nəticələr (dəyər, vaxtı çatmayıb, tətbiq olunmur, qiymətləndirilməyib): ${n} haldan ${same} halda eynidir.`,
  ofAll: (compared, of) =>
    `Kiminsə qiymətləndirdiyi ${of} bənddən ${compared} bənd müqayisə olunub, ${of - compared} bənd kənarda qalıb.`,
  noIntervals: (measures, why) => `İntervalı olmayanlar: ${measures}; ${why}.`,
  shares: "Payların intervalları: 95 %, Klopper və Pirson.",
  alpha: (metric) => `Krippendorf alfası (${metric === "ordinal" ? "sıra" : "interval"})`,
  kappa: "çəkili kappa (kvadratik)",
  ac2: "Gwet AC2 (kvadratik)",
  meanDifference: "orta A - B fərqi, faiz bəndi",
  shareAbove: "A B-dən yuxarı, %",
  crossTable: "sətirlər: A, sütunlar: B",
  reasons: {
    withheld: "tərəflərdən birinin göstəriciləri göstərilmir",
    "no-pairs": "hər iki tərəf üzrə dəyəri olan bənd yoxdur",
    "no-variation": "təyin olunmur: bütün qiymətlər eynidir",
    "no-common-scale": "bəndlərin çoxu üçün vahid şkala üzrə status lazımdır",
    "one-category": "təyin olunmur: şkalanın yalnız bir pilləsi var",
  },
  statuses: (n, of, scale) =>
    `hər ikisinin status verdiyi ${n === of ? `${n} bənd` : `${of} bənd üzrə ${n} qiymət cütü`}, ${scale} şkalasının bütün pillələri`,
  values: (n, valuedBy) =>
    `hər iki tərəf üzrə dəyəri olan ${n} bənd, ${valuedBy === "both-methods" ? "iki metodun verdiyi dəyərlərin ortası" : "hər biri öz metodu ilə"}`,
  resampled: (resamples, seed) =>
    `Digər intervallar: 95 %, cütlərin və təsadüfdən yaranan daha bir cütün ${resamples} təkrar seçimi üzrə (SplitMix64, başlanğıc ${seed}).`,
  undefinedIn: (measure, count, all) =>
    `${measure}: ${all} seçimdən ${count} üzrə təyin olunmur və intervala daxil edilmir.`,
  spread: (meanSquare, bias, noise) =>
    `Fərqin orta kvadratı ${meanSquare} = ${bias} sürüşmə (hər yerdə eyni) + ${noise} səpələnmə, kvadrat faiz bəndi ilə.`,
};
