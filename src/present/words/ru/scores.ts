// What is said of scores: headings of tables, the headline, gates, lines.
import { plural } from "./plural.ts";
import type { Themes } from "../words.ts";

const clauses = (count: number): string =>
  `${count} ${plural(count, { one: "пункт", few: "пункта", many: "пунктов", other: "пункта" })}`;

const levels = { direction: "направление", body: "орган" };
const of = { direction: "направления", body: "органа" };

export const scores: Themes["scores"] = {
  columns: {
    scored: "оценено",
    /** Of a body: clauses that rest on rows without a body, for whose rating others answer, in which it has no part. */
    shared: "общие",
    setAside: "не учтено",
    notResponsible: "не отвечает",
    clauses: "пункты",
    share: "%",
    of: "кто",
    counts: "учтено",
    evidence: "подтверждение · примечание",
  },
  noEvidence: "подтверждения нет",
  belowBands: "ниже всех степеней",
  headline: (figure, counts) => `Общий показатель ${figure}; ${counts}`,
  noHeadline: (outcome, reason, counts) =>
    `Общего показателя нет (${outcome}: ${reason})${counts === null ? "" : `; ${counts}`}`,
  method: (id, version, rules, basis) => `Методика ${id} ${version}: ${rules}; основание: ${basis}`,
  showing: (shown, all) => `показано ${shown} из ${all}`,
  groupsWhole: "показатели групп рассчитаны по всем их пунктам",
  gate: {
    expected: (kind, group, minimum) =>
      `Порог: ${kind === "min-coverage" ? `охват${group.level === "overall" ? "" : ` ${of[group.level]} ${group.id}`}` : group.level === "overall" ? "общий показатель" : `${levels[group.level]} ${group.id}`} не менее ${minimum} %`,
    met: (found) => `выдержан, получено ${found}`,
    notMet: (found, points) => `НЕ ВЫДЕРЖАН, получено ${found}, не хватает ${points} п. п.`,
    noFigure: (reason) => `НЕ ВЫДЕРЖАН, показателя нет (${reason})`,
    noCoverage: (reason) => `НЕ ВЫДЕРЖАН, охвата нет${reason === "" ? "" : ` (${reason})`}`,
    unscored: (missing, eligible) => `нужно оценить ещё ${clauses(Number(missing))} из ${eligible}`,
    credit: (credit, isPart, counted) =>
      `это ${isPart ? `${credit} одного пункта` : /^\d+$/.test(credit) ? clauses(Number(credit)) : `${credit} пункта`} (учитывается ${clauses(counted)})`,
    fewest: (count, ids) =>
      `для этого до 100 % нужно поднять не менее ${count} ${plural(count, { one: "пункта", other: "пунктов" })}: ${ids}`,
  },
  evidenceGate: {
    title: "подтверждение каждой оценки выше 0",
    found: (lacking, ratings) => `без подтверждения ${lacking} из ${ratings} оценок выше 0`,
    met: (ratings) => `Порог: подтверждение каждой оценки выше 0: выдержан, оценок: ${ratings}`,
    notMet: (lacking, ratings, ids) =>
      `Порог: подтверждение каждой оценки выше 0: НЕ ВЫДЕРЖАН, без подтверждения ${lacking} из ${ratings}; пункты ${ids}`,
    withheld: "Порог: подтверждение каждой оценки выше 0: НЕ ВЫДЕРЖАН, показатели не приводятся",
  },
  line: {
    direction: (id) => `направление ${id}`,
    body: (id) => `орган ${id}`,
    band: (id) => `степень ${id}`,
    outcome: (id) => `состояние ${id}`,
    clause: (id) => `пункт ${id}`,
    clauses,
    scoredOf: (scored, eligible) => `оценено ${scored} из ${eligible} подлежащих оценке`,
    method: (id) => `методика ${id}`,
    showing: (shown, all) =>
      `показано ${shown} из ${all} ${plural(all, { one: "пункта", other: "пунктов" })}`,
  },
  atLeast: (kind, minimum) => `${kind === "min-coverage" ? "охват " : ""}не менее ${minimum} %`,
};
