// What is said of a gate of scores: what was expected and found, and how far apart they are.
import { plural } from "../plural.ts";
import type { Themes } from "../../words.ts";

const clauses = (count: number): string =>
  `${count} ${plural(count, { one: "пункт", few: "пункта", many: "пунктов", other: "пункта" })}`;

const levels = { direction: "направление", body: "орган" };
const of = { direction: "направления", body: "органа" };

const notMet = (passes: boolean): string => (passes ? "не проверен" : "НЕ ВЫДЕРЖАН");

export const scoreGates: Themes["gates"]["score"] = {
  expected: (kind, group, minimum) =>
    `Порог: ${kind === "min-coverage" ? `охват${group.level === "overall" ? "" : ` ${of[group.level]} ${group.id}`}` : group.level === "overall" ? "общий показатель" : `${levels[group.level]} ${group.id}`} не менее ${minimum} %`,
  met: (found) => `выдержан, получено ${found}`,
  notMet: (found, distance) => `НЕ ВЫДЕРЖАН, получено ${found}, ${distance}`,
  short: (points) => `не хватает ${points} п. п.`,
  noFigure: (passes, reason) => `${notMet(passes)}, показателя нет (${reason})`,
  noCoverage: (passes, reason) => `${notMet(passes)}, охвата нет${reason === "" ? "" : ` (${reason})`}`,
  unscored: (missing, eligible) => `нужно оценить ещё ${clauses(Number(missing))} из ${eligible}`,
  credit: (credit, isPart, counted) =>
    `это ${isPart ? `${credit} одного пункта` : /^\d+$/.test(credit) ? clauses(Number(credit)) : `${credit} пункта`} (учитывается ${clauses(counted)})`,
  fewest: (count, ids) =>
    `для этого до 100 % нужно поднять не менее ${count} ${plural(count, { one: "пункта", other: "пунктов" })}: ${ids}`,
  atLeast: (kind, minimum) => `${kind === "min-coverage" ? "охват " : ""}не менее ${minimum} %`,
  evidence: {
    title: "подтверждение каждой оценки выше 0",
    met: (ratings) => `Порог: подтверждение каждой оценки выше 0: выдержан, оценок: ${ratings}`,
    notMet: (lacking, ratings, share, distance) =>
      `Порог: подтверждение каждой оценки выше 0: НЕ ВЫДЕРЖАН, без подтверждения ${lacking} из ${ratings}: с подтверждением ${share}, ${distance}`,
    clauses: (count, ids) => `${count === 1 ? "пункт" : "пункты"} ${ids}`,
    withheld: (passes) =>
      `Порог: подтверждение каждой оценки выше 0: ${notMet(passes)}, показатели не приводятся`,
  },
};
