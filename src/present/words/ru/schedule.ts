// The Russian of what was due, and of who reported.
import type { schedule as master } from "../en/schedule.ts";
import { plural } from "./plural.ts";

const clauses = (count: number): string =>
  `${count} ${plural(count, { one: "пункт", few: "пункта", many: "пунктов", other: "пункта" })}`;
/** С предлогом «у». */
const ofClauses = (count: number): string =>
  `${count} ${plural(count, { one: "пункта", few: "пунктов", many: "пунктов", other: "пункта" })}`;
const mean = (scored: number, percent: string | null): string =>
  percent === null
    ? ""
    : `; среднее по ${scored} ${plural(scored, { one: "пункту", few: "пунктам", many: "пунктам", other: "пункта" })}, где есть оценка, — ${percent} %`;
const dayWord = (count: number): string =>
  plural(count, { one: "день", few: "дня", many: "дней", other: "дня" });
const days = (least: number, most: number | null): string =>
  most === null
    ? `не меньше чем ${least} ${dayWord(least)}`
    : least === most
      ? `${least} ${dayWord(least)}`
      : `от ${least} до ${most} дней`;

export const schedule: typeof master = {
  title: (assessment, day) => `Сроки по ${assessment} на ${day}`,
  due: (count, day, complete, percent, scored) =>
    `Срок к ${day} наступил у ${ofClauses(count)}, исполнено полностью: ${complete}${mean(scored, percent)}.`,
  nothingDue: (day) => `К ${day} срок не наступил ни у одного пункта.`,
  whole: (count, complete, percent, scored) =>
    `Всего ${clauses(count)}, исполнено полностью: ${complete}${mean(scored, percent)}.`,
  started: (count, percent, scored) => `К этому дню начались: ${clauses(count)}${mean(scored, percent)}.`,
  expected: (rule, expected, earned, of, difference) =>
    `Ожидалось к этому дню из ${of} с оценкой (${rule}): ${expected} пункта; сделано: ${earned}; разница ${difference}.`,
  completeStatus: (method, status) =>
    `Методика ${method} считает статусы и не даёт значений: выполненным считается лучший статус шкалы «${status}»; с ожидаемым сравнивать нечего.`,
  rules: {
    "at-deadline": "весь пункт в его срок",
    linear: "равномерно по дням пункта",
    "linear-years": "равномерно по календарным годам пункта",
    milestones: "по мероприятиям, срок которых наступил",
  },
  usualRule: (rule) => `${rule}; план правила не называет`,
  atDeadline: (ids) => `Взяты по их сроку, так как правило их не читает: ${ids}.`,
  sourceEnds: (source, day) =>
    `Источник дан на ${source}; что было с пунктами до ${day}, неизвестно, опоздание считается до ${source}.`,
  sourceLater: (source, day) =>
    `Источник дан на ${source}, позже ${day}: что было сделано к ${day} и какой была оценка на этот день, говорится только там, где это видно из дат.`,
  states: {
    overdue: "просрочено",
    "done-late": "исполнено с опозданием",
    "done-either": "исполнено, в срок или позже",
    "due-soon": "скоро срок",
    open: "в работе",
    "not-told": "не сказано",
    done: "исполнено",
    "done-before": "исполнено до начала срока",
    "not-started": "срок не начался",
    "not-applicable": "неприменимо",
  },
  why: {
    "source-ends": "источник заканчивается раньше срока",
    "source-later": "источник более поздний, и дата не указана",
    unrated: "не оценено",
    "coded-not-due": "закодировано как «срок не наступил», хотя срок прошёл",
    insufficient: "строки не дают значения",
    "maybe-before": "в свой период или до его начала",
  },
  days,
  late: (count) => `опоздание: ${count}`,
  lastDay: "в последний день не исполнено",
  overdueBy: (count) => `просрочено: ${count}`,
  either: (most) => `в срок или позже: ≤ ${most}`,
  eitherOpen: "в срок или позже",
  in: (count) => `через ${count}`,
  beside: (id, told) => `${id}: ${told}`,
  underOther: (end, place, outcome) => `при сроке ${end}${place === null ? "" : ` (${place})`}: ${outcome}`,
  otherBody: (name, outcome) => `${name} (не отвечает за пункт): ${outcome}`,
  ifDone: (outcome) => `если неоценённое исполнено: ${outcome}`,
  inWindow: "в срок",
  columns: {
    state: "состояние",
    clauses: "пунктов",
    window: "срок",
    days: "дни",
    done: "исполнено",
    value: "%",
    expected: "ожидалось, %",
    round: "этап",
    reporter: "кто отчитывается",
    received: "получено",
    until: "отчёты до",
  },
  showing: (shown, all) => `Показано пунктов: ${shown} из ${all}.`,
  reports: (day) => `Отчёты на ${day}`,
  notStated: (round) =>
    `${round}: кто отчитывается, не сказано, поэтому перечислены все ответственные органы.`,
  reportStates: {
    early: "раньше",
    "in-time": "вовремя",
    late: "с опозданием",
    either: "в срок или позже",
    received: "получен",
    unknown: "известен, получен ли — не сказано",
    "day-not-told": "получен, день не указан",
    missing: "нет",
    "not-due": "срок не наступил",
    "no-deadline": "не получен, срок не указан",
  },
  counted: (parts) => `${parts}.`,
  gates: {
    overdueMet: (id, limit, found) => `${id}: просрочено не больше чем ${limit}: выполнено, ${found}`,
    overdueUnmet: (id, limit, found) =>
      `${id}: просрочено не больше чем ${limit}: не выполнено, ${found}; лишних ${found - limit}`,
    overdueUnknown: (id, limit) =>
      `${id}: просрочено не больше чем ${limit}: не выполнено, сроки по нему установить нельзя`,
    untold: (count) => ` (и ещё ${count}, о которых не сказано)`,
    reportedMet: (plan, due) => `${plan}: все отчёты на месте: выполнено, ${due} из ${due}`,
    reportedUnmet: (plan, due, missing) =>
      `${plan}: все отчёты на месте: не выполнено, из ${due} нет: ${missing}`,
    nothingDue: (plan) => `${plan}: все отчёты на месте: не выполнено, срок не наступил ни у одного`,
    notMet: (text) => `условие не выполнено: ${text}`,
  },
};
