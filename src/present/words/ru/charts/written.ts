// What is said in charts of comparisons, changes, rounds and schedules, in Russian; no program of a page draws them.
import type { written as master } from "../../en/charts/written.ts";
import { plural } from "../plural.ts";

export const written: typeof master = {
  waterfall: {
    title: "Откуда берётся разница",
    lead: (gap) => `Разница A − B составляет ${gap} п. п. Слагаемые ведут от показателя B к показателю A.`,
    noGap: "Разницы нет, так как нет одного из показателей.",
    terms:
      "Охват: оценены разные пункты. Методика: те же оценки посчитаны иначе. Оценка: те же пункты оценены по-разному.",
    term: "слагаемое",
    value: "значение",
    raises: "повышает показатель",
    lowers: "снижает показатель",
  },
  changes: {
    title: (assessment) => `Что изменило показатель: ${assessment}`,
    lead: (move) =>
      `Изменение по сравнению с прежним — ${move} п. п. Слагаемые ведут от прежнего показателя к нынешнему.`,
    before: (what) => `Было (${what})`,
    now: "Стало",
    terms:
      "План: изменился план или дата. Охват: оценка есть у других пунктов. Методика: другая методика. Оценка: другие оценки тех же пунктов.",
    noTerms: "Что его изменило, разделить нельзя: сохранённый результат сравнивается только по пунктам.",
    nothing: "Нет отчёта об оценке, который есть и там, и там: рисовать нечего.",
  },
  dumbbell: {
    directions: "Направления",
    directionsLead: "Показатель каждого направления с обеих сторон.",
    clauses: "Пункты, которые обе стороны оценили по-разному",
    clausesLead: (count, same) =>
      `Таких пунктов: ${count}, первым — тот, что больше всего влияет на разницу; с одинаковой оценкой: ${same}.`,
    both: (a, b) => `A ${a} · B ${b}`,
  },
  progress: {
    coverage: "охват, %",
    otherMethod: "методика не та, что раньше",
  },
  schedule: {
    title: (assessment, day) => `Сроки на ${day}: ${assessment}`,
    deadline: (name, count) =>
      `Срок ${name}: ${count} ${plural(count, { one: "пункт", few: "пункта", many: "пунктов", other: "пункта" })}`,
    late: "Просрочено или исполнено с опозданием",
    until: "срок",
  },
};
