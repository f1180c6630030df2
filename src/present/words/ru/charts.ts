// The Russian of what is said in charts.
import type { charts as master } from "../en/charts.ts";
import { plural } from "./plural.ts";

export const charts: typeof master = {
  percent: (number) => `${number} %`,
  showing: (shown, all) => `Показано строк: ${shown} из ${all}; в таблице есть все.`,
  coverage: (scored, eligible, percent) =>
    `Охват ${percent} %: оценка есть у ${scored} из ${eligible} ${plural(eligible, { one: "пункта", few: "пунктов", many: "пунктов", other: "пункта" })}.`,
  ofEligible: (scored, eligible) => `${scored} из ${eligible}`,
  nothingEligible: "Учитывать нечего: таких пунктов нет.",
  perSquare: (count) => `Пунктов в каждом квадрате: ${count}.`,
  plan: (title, id) => (title === id ? `План: ${id}.` : `План: ${title} (${id}).`),
  asOf: (day) => `На ${day}.`,
  rule: (id, version, basis) => `Правило: ${id} ${version} (основание: ${basis}).`,
  rules: (list) => `Правила: ${list}.`,
  who: (list) => `Оценки: ${list}.`,
  perMark: (count) => `Пунктов в каждом знаке: не больше ${count}.`,
  points: (number) => `${number} п. п.`,
  axis: {
    title: "Показатель по каждому правилу",
    lead: "Каждая линия — ось от 0 до 100 % для одного правила.",
    rule: "правило",
    figure: "показатель, %",
    least: "наименьший, %",
    greatest: "наибольший, %",
    published: "опубликовано, %",
    coverage: "охват",
    ranged: (figure, least, greatest) => `${figure} (от ${least} до ${greatest})`,
    publishedMark: (figure, of) =>
      of === null ? `опубликовано ${figure} %` : `опубликовано ${figure} % (${of})`,
    legend: {
      figure: "показатель",
      range: "от наименьшего до наибольшего, какие допускает неизвестное",
      published: "опубликованный показатель",
    },
  },
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
