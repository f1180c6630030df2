// The terms that lead from one figure to the other, and what is said beneath them.
import type { Themes } from "../../words.ts";
import { plural } from "../plural.ts";

export const terms: Themes["comparison"]["terms"] = {
  heading: "Из чего складывается разрыв",
  term: "составляющая",
  points: "п. п.",
  coverage: "охват",
  method: "методика",
  rating: "оценки",
  together: "методика и оценки",
  otherClauses: "сверх общих пунктов:",
  gap: "разрыв A - B",
  published: "опубликовано, нет в строках:",
  publishedCoded: "опубликовано сверх нашей кодировки:",
  publishedGap: "опубликованный разрыв",
  choices: {
    values: "значения статусов",
    within: "внутри пункта",
    across: "общее среднее",
    eligible: "подлежащие оценке пункты",
    treat: "учёт пробелов",
    weights: "веса",
  },
  ways: {
    "both-orders": "",
    "under-a": "Методику и оценки можно разделить только в одном порядке, по методике A:",
    "under-b": "Методику и оценки можно разделить только в одном порядке, по методике B:",
    inseparable: "Методику и оценки нельзя разделить:",
    none: "Охват, методику и оценки нельзя разделить:",
  },
  missing: {
    rated: "оценено",
    "out-of-scope": "вне рамок оценки",
    "no-row": "нет строки",
    unrated: "не оценено",
    "not-due": "срок не наступил",
    "not-applicable": "неприменимо",
    insufficient: "недостаточно данных",
  },
  coverageGroup: (p) =>
    `Охват, A: ${p.a}, B: ${p.b}: ${p.clauses} ${plural(p.clauses, { one: "пункт", few: "пункта", many: "пунктов", other: "пункта" })}${p.points === null ? "" : `, ${p.points} п. п.`}.`,
  bounds: (clauses, side, low, high) =>
    `По ${clauses} ${plural(clauses, { one: "пункту", other: "пунктам" })}, которые учитывает хотя бы одна сторона, ${side} может составлять от ${low} до ${high}.`,
  roundsApart: "Составляющие округлены по отдельности; точные числа сходятся (--format json).",
  line: (sides, gap, parts, tail) => `${sides}: ${gap} п. п. = ${parts} ${tail}`,
  noGapLine: (sides, reasons, tail) => `${sides}: разрыва нет: ${reasons} ${tail}`,
  notSplitLine: (sides, gap, reasons, tail) => `${sides}: ${gap} п. п., не разложено: ${reasons} ${tail}`,
  lineTail: (alpha, clauses, of) => `(альфа ${alpha ?? "не определена"}, пунктов ${clauses} из ${of})`,
};
