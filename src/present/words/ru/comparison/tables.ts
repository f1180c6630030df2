// Headings, columns and remarks around the tables of a comparison.
import type { Themes } from "../../words.ts";
import { plural } from "../plural.ts";

export const tables: Themes["comparison"]["tables"] = {
  title: (a, b) => `${a} и ${b}: сравнение`,
  inWords: "Словами",
  clauses: "Пункты, начиная с наибольшего вклада",
  directions: "Направления",
  bodies: "Органы",
  noBody: "без органа",
  toGap: "вклад",
  covered: "охвачено",
  pairs: "Пары",
  common: "общие",
  alpha: "альфа",
  methods: "Методики",
  evidence: "Подтверждения обеих сторон",
  noRow: "нет строк",
  relations: {
    "a-above": "A выше",
    "b-above": "B выше",
    same: "одинаково",
    "only-a": "только A",
    "only-b": "только B",
    "no-value": "без значения",
    "no-rating": "без оценки",
  },
  counts: ({ a, b, same, onlyA, onlyB }) =>
    `A выше: ${a}, B выше: ${b}, одинаково: ${same}; оценено только у A: ${onlyA}, только у B: ${onlyB}. Вклад общих пунктов относится к оценкам, вклад остальных — к охвату.`,
  showing: (shown, all) =>
    `Показано ${shown} из ${all} ${plural(all, { one: "пункта", other: "пунктов" })}; --all показывает все.`,
};
