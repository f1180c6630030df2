// What is said of scores: headings of tables, the headline, lines.
import { plural } from "./plural.ts";
import type { Themes } from "../words.ts";

const clauses = (count: number): string =>
  `${count} ${plural(count, { one: "пункт", few: "пункта", many: "пунктов", other: "пункта" })}`;

export const scores: Themes["scores"] = {
  columns: {
    round: "этап",
    asOf: "на дату",
    scored: "оценено",
    /** Of a body: clauses that rest on rows without a body, for whose rating others answer, in which it has no part. */
    shared: "общие",
    setAside: "не учтено",
    notResponsible: "не отвечает",
    status: "статус",
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
  /** Under a method without figures. */
  countsHeadline: (reason, counts) => `Общего показателя нет: ${reason}; ${counts}`,
  /** Clauses whose rows say different statuses. */
  several: "несколько статусов",
  /** How many clauses have each status. */
  statuses: "статусы",
  ofScored: (whole) => `% от ${whole} со статусом`,
  ofInScope: (whole) => `% от ${whole} рассматриваемых`,
  method: (id, version, rules, basis) => `Методика ${id} ${version}: ${rules}; основание: ${basis}`,
  showing: (shown, all) => `показано ${shown} из ${all}`,
  groupsWhole: "показатели групп рассчитаны по всем их пунктам",
  line: {
    direction: (id) => `направление ${id}`,
    body: (id) => `орган ${id}`,
    band: (id) => `степень ${id}`,
    status: (id) => `статус ${id}`,
    outcome: (id) => `состояние ${id}`,
    clause: (id) => `пункт ${id}`,
    clauses,
    scoredOf: (scored, eligible) => `оценено ${scored} из ${eligible} подлежащих оценке`,
    method: (id) => `методика ${id}`,
    showing: (shown, all) =>
      `показано ${shown} из ${all} ${plural(all, { one: "пункта", other: "пунктов" })}`,
  },
};
