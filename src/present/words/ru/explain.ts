// What is said of how a figure came about.
import type { Part } from "../../../model/score.ts";
import { plural } from "./plural.ts";
import type { PluralForms } from "../plural.ts";
import type { Themes } from "../words.ts";

type Level = Part["level"];

const level: Readonly<Record<Level, string>> = {
  row: "строка",
  body: "орган",
  activity: "мероприятие",
  clause: "пункт",
};

/** The genitive, as after a number of things that something is made of. */
const ofLevel: Readonly<Record<Level, PluralForms>> = {
  row: { one: "строки", other: "строк" },
  body: { one: "органа", other: "органов" },
  activity: { one: "мероприятия", other: "мероприятий" },
  clause: { one: "пункта", other: "пунктов" },
};

const rows = (count: number): string =>
  `${count} ${plural(count, { one: "строка", few: "строки", many: "строк", other: "строки" })}`;

export const explain: Themes["explain"] = {
  titles: {
    overall: "Общий показатель",
    direction: (id) => `Направление ${id}`,
    clause: (id) => `Пункт ${id}`,
    body: (id) => `Орган ${id}`,
  },
  noFigure: (outcome) => `Показателя нет: ${outcome}`,
  fraction: (numerator, denominator) => `${numerator} из ${denominator} учитываемых`,
  history: { title: (series) => `По этапам ряда ${series}`, round: "этап", asOf: "на дату", outcome: "итог" },
  columns: { step: "шаг", rule: "правило", value: "значение", sum: "Сумма" },
  /** Of a body, in front of ids of clauses. */
  shared: "по строкам, в которых орган не указан",
  setAside: "не учтено: за оценку пункта в целом отвечают другие",
  notResponsible: "оценён, хотя за пункт не отвечает",
  window: "срок",
  weight: "вес",
  lead: "головной орган",
  partners: "соисполнители",
  bodies: "органы",
  rows,
  contribution: (share, points, lost) =>
    `Доля в общем показателе ${share}: прибавляет ${points} п. п., потеряно ${lost} п. п.`,
  notCounted: "В общем показателе не учитывается",
  next: (band, min, points) => `Следующая степень: ${band} (от ${min} %), до неё ${points} п. п.`,
  fewest: (count, ids) =>
    `для этого до 100 % нужно поднять не менее ${count} ${plural(count, ofLevel.clause)}: ${ids}`,
  steps: {
    level,
    combined: (rule, count, of) =>
      rule === null
        ? `${count} ${count === 1 ? level[of] : plural(count, ofLevel[of])}`
        : `${rule} из ${count} ${plural(count, ofLevel[of])}`,
    majority: (share) => `большинство (${share})`,
    unrated: "нет оценки",
    zero: "нет оценки, считается за 0",
  },
  line: {
    clause: (id) => `пункт ${id}`,
  },
};
