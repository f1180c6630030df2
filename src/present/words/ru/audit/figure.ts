// What arithmetic says of a published figure.
import type { Themes } from "../../words.ts";
import { plural } from "../plural.ts";

const clauses = (count: number): string =>
  `${count} ${plural(count, { one: "пункт", few: "пункта", many: "пунктов", other: "пункта" })}`;

/** In the dative: the mean over so many clauses of equal weight. */
const overEqual = (count: number): string =>
  `${count} ${plural(count, { one: "пункту", other: "пунктам" })} с равным весом`;

/** In the dative: over so many clauses. */
const over = (count: number): string => `${count} ${plural(count, { one: "пункту", other: "пунктам" })}`;

export const figure: Themes["audit"]["figure"] = {
  title: (value, count) => (count === null ? value : `${value} по ${over(count)}`),
  outOf: (value, of) => `${value} из ${of}`,
  planned: (count) => `Число пунктов не указано. В плане пунктов в охвате: ${count}.`,
  stated: "Указано вместе с ним",
  rows: "Строки",
  coding: "Наша кодировка",
  verdicts: {
    possible: (value, count) =>
      `${value} может быть средним по ${overEqual(count)} при любой из проверенных шкал.`,
    "possible-on-some-scales": (value, count, scales) =>
      `${value} может быть средним по ${overEqual(count)}, но только при некоторых из проверенных шкал: ${scales}.`,
    "possible-otherwise": (value, count) =>
      `${value} не может быть средним по ${overEqual(count)} ни при одной из проверенных шкал. Такое число возможно при меньшем числе пунктов, при других единицах или при других весах.`,
    "possible-in-plan": (value, count) =>
      `${value} не может быть средним по ${overEqual(count)} и одной оценкой у каждого ни при одной из проверенных шкал. Такое число могут дать органы, мероприятия, оценщики и веса самого плана.`,
    unsettled: (value, count, scales) =>
      `${value} не найдено как среднее по ${overEqual(count)} или по меньшему их числу при этих шкалах: ${scales}. Это не исключено: проверить удалось не всё.`,
    impossible: (value, count, scales) =>
      `${value} не может быть средним по ${overEqual(count)} или по меньшему их числу ни при одной из этих шкал: ${scales}.`,
  },
  openVerdicts: {
    possible: "Такое число возможно при числе пунктов, указанном ниже.",
    "possible-on-some-scales": "Такое число возможно при числе пунктов, указанном ниже.",
    "possible-otherwise": "Такое число возможно только как среднее средних по направлениям.",
    "possible-in-plan": "Такое число могут дать органы, мероприятия, оценщики и веса самого плана.",
    unsettled:
      "Ни при одном проверенном числе пунктов такое число не найдено. Это не исключено: проверить удалось не всё.",
    impossible:
      "При шкалах, указанных ниже, такое число невозможно ни при одном проверенном числе пунктов с равным весом.",
  },
  impossibleOver: (count) =>
    count === null
      ? "Невозможно при любом проверенном числе пунктов с равным весом"
      : `Невозможно по ${overEqual(count)}; ближайшие средние`,
  fits: (most) => `Подходящее число пунктов с равным весом, до ${most}`,
  fitsAlone: (count) => `Шкалы, при которых подходит среднее по ${overEqual(count)}`,
  units: (from, to) => `единицы, ${from}–${to}`,
  noneSingledOut: (percent) =>
    `Никакое другое число пунктов не выделяется: такой перебор находит его для ${percent} % показателей, полученных иначе.`,
  bounds: (count, least, greatest) =>
    `При таких количествах среднее по ${over(count)} при любой шкале лежит от ${least} до ${greatest} %.`,
  excluded: (numbers) => `При любой шкале такие количества исключают такое число пунктов: ${numbers}.`,
  explanations: "Что могло бы это объяснить, начиная с самого простого прочтения",
  none: "нет",
  uncounted: "слишком много, здесь не сосчитать",
  scale: "шкала",
  clauses: "пункты",
  below: "снизу",
  above: "сверху",
  rounding: "округление",
  byChance: "случайно",
  chanceNote: (isStated) =>
    isStated
      ? "Случайно: показатели по стольким же пунктам смоделированы по обычным методикам. Это доля тех из них, для которых подходит другое число пунктов; без тех, которые даёт указанное число при этой шкале и шкалах выше."
      : "Случайно: для какой доли всех чисел подходит какое-нибудь число пунктов при этой шкале и шкалах выше.",
  any: "любое",
  allBut: (rules) => `любое, кроме ${rules}`,
  byDirection: "средние по направлениям",
  explanation: (count, scale, reading) =>
    reading === "units"
      ? `единиц: ${count}, шкала ${scale}`
      : `${clauses(count)}, шкала ${scale}${reading === "directions" ? ", среднее средних по направлениям" : ""}`,
  onlySolution: (solution) => `Единственное решение: ${solution}`,
  exactly: (exact) => `Точно: ${exact}`,
  solutions: (count, shown) => (shown === null ? `Решения: ${count}` : `Решения: ${count}; первые ${shown}:`),
  alsoOn: (scales) => `Те же решения при шкалах: ${scales}`,
  assumes: "Допущения",
  supports: "В пользу этого",
  settles: "Что внесло бы ясность",
  more: (count) => `Ещё ${count}; полный список даёт --format json.`,
  fairness: "Это то, что допускает арифметика. Она не говорит, что произошло на деле и ошибся ли кто-нибудь.",
  over: (value, count) => `${value} по ${over(count)}`,
  first: (name, verdict, explanation) => `${name}: ${verdict}; первое: ${explanation}`,
};
