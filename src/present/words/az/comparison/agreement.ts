// How far two assessors agree.
import type { Themes } from "../../words.ts";

export const agreement: Themes["comparison"]["agreement"] = {
  heading: "Ümumi bəndlər üzrə uzlaşma",
  measure: "ölçü",
  value: "dəyər",
  low: "95 %: ən az",
  high: "ən çox",
  percent: "eyni qiymətlər, %",
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
    "no-common-scale": "hər bənd üçün vahid şkala üzrə bir status lazımdır",
    "one-category": "təyin olunmur: şkalanın yalnız bir pilləsi var",
  },
  statuses: (n, scale) => `hər ikisinin status verdiyi ${n} bənd, ${scale} şkalasının bütün pillələri`,
  values: (n, valuedBy) =>
    `hər iki tərəf üzrə dəyəri olan ${n} bənd, ${valuedBy === "both-methods" ? "iki metodun verdiyi dəyərlərin ortası" : "hər biri öz metodu ilə"}`,
  resampled: (resamples, seed) =>
    seed === null
      ? `İntervallar: bəndlərin bütün ${resamples} təkrar seçimi üzrə 95 % persentillər.`
      : `İntervallar: bəndlərin ${resamples} təkrar seçimi üzrə 95 % persentillər (SplitMix64, başlanğıc ${seed}).`,
  undefinedIn: (measure, count, all) =>
    `${measure}: ${all} seçimdən ${count} üzrə təyin olunmur və intervala daxil edilmir.`,
  spread: (meanSquare, bias, noise) =>
    `Fərqin orta kvadratı ${meanSquare} = ${bias} sürüşmə (hər yerdə eyni) + ${noise} səpələnmə, kvadrat faiz bəndi ilə.`,
};
