// The Russian of what is said in charts.
import { written } from "./charts/written.ts";
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
  ...written,
};
