// How far two assessors agree.
import type { Themes } from "../../words.ts";
import { plural } from "../plural.ts";

const clauses = (count: number): string =>
  `${count} ${plural(count, { one: "пункт", few: "пункта", many: "пунктов", other: "пункта" })}`;

/** In the genitive: of so many resamples. */
const ofResamples = (count: number): string =>
  `${count} ${plural(count, { one: "повторной выборки", other: "повторных выборок" })}`;

export const agreement: Themes["comparison"]["agreement"] = {
  heading: "Согласованность по общим пунктам",
  measure: "мера",
  value: "значение",
  low: "95 %: от",
  high: "до",
  percent: "одинаковые оценки, %",
  outcomes: "одинаковые исходы, %",
  compared: (compared, of) => `Сравнено пунктов: ${compared} из ${of}, отложено: ${of - compared}.`,
  setAside: (count, a, b) => `Отложено: ${clauses(count)}, A: ${a}, B: ${b}.`,
  setAsideUnpaired: (count) =>
    `Отложено: ${clauses(count)} без статуса обеих сторон для одной и той же части.`,
  sameOutcomes: (same, n) =>
    `Исходы (значение, срок не наступил, неприменимо, не оценено): одинаковы в ${same} из ${n}.`,
  ofAll: (compared, of) =>
    `Сравнено пунктов: ${compared} из ${of}, которые кто-либо оценил; отложено: ${of - compared}.`,
  noIntervals: (measures, why) => `Нет интервала (${measures}): ${why}.`,
  shares: "Интервалы долей: 95 %, Клоппер и Пирсон.",
  alpha: (metric) => `альфа Криппендорфа (${metric === "ordinal" ? "порядковая" : "интервальная"})`,
  kappa: "взвешенная каппа (квадратичная)",
  ac2: "AC2 Гвета (квадратичный)",
  meanDifference: "среднее A - B, п. п.",
  shareAbove: "A выше B, %",
  crossTable: "строки: A, столбцы: B",
  reasons: {
    withheld: "показатели одной из сторон скрыты",
    "no-pairs": "нет пункта, которому значение дали обе стороны",
    "no-variation": "не определено: все оценки одинаковы",
    "no-common-scale": "нужны статусы единой шкалы для большинства пунктов",
    "one-category": "не определено: в шкале один уровень",
  },
  statuses: (n, of, scale) =>
    `${n === of ? clauses(n) : `Пары оценок (${n}), ${clauses(of)},`} со статусом от обеих сторон, все уровни шкалы ${scale}`,
  values: (n, valuedBy) =>
    `${clauses(n)} со значением от обеих сторон, ${valuedBy === "both-methods" ? "среднее по двум методикам" : "каждая сторона по своей методике"}`,
  resampled: (resamples, seed) =>
    `Прочие интервалы: 95 %, по ${resamples} повторным выборкам из пар и ещё одной случайной пары (SplitMix64, начальное число ${seed}).`,
  undefinedIn: (measure, count, all) =>
    `${measure}: не определено в ${count} из ${ofResamples(all)}, в интервал не входит.`,
  spread: (meanSquare, bias, noise) =>
    `Средний квадрат разности ${meanSquare} = ${bias} смещение (одинаковое везде) + ${noise} разброс, в квадратных процентных пунктах.`,
};
