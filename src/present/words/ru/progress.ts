// The Russian of progress over the rounds of a plan.
import type { ClauseStepKind } from "../../../model/progress.ts";
import type { progress as master } from "../en/progress.ts";
import { plural } from "./plural.ts";

const clauses = (count: number): string =>
  `${count} ${plural(count, { one: "пункт", few: "пункта", many: "пунктов", other: "пункта" })}`;

export const progress: typeof master = {
  title: (series) => `Ход исполнения: ${series}`,
  columns: {
    round: "этап",
    asOf: "на дату",
    move: "изменение, п. п.",
    scored: "оценено",
    before: "было",
    now: "стало",
    points: "п. п.",
    step: "что стало",
  },
  steps: {
    worse: "стало хуже",
    withdrawn: "оценки больше нет",
    improved: "стало лучше",
    "first-rated": "оценено впервые",
    "came-due": "наступил срок",
    same: "без изменений",
    "without-value": "оценки нет ни там, ни там",
  } satisfies Record<ClauseStepKind, string>,
  counted: {
    worse: (count) => `хуже: ${clauses(count)}`,
    withdrawn: (count) => `больше без оценки: ${clauses(count)}`,
    improved: (count) => `лучше: ${count}`,
    "first-rated": (count) => `оценено впервые: ${count}`,
    "came-due": (count) => `наступил срок: ${count}`,
    same: (count) => `без изменений: ${count}`,
    "without-value": (count) => `без оценки в обоих: ${count}`,
  },
  step: (from, to) => `${from} → ${to}`,
  moved: (from, before, to, now, points) => `С ${before} % (${from}) до ${now} % (${to}): ${points} п. п.`,
  notMoved: (from, before, to, now) =>
    `${from}: ${before === null ? "показателя нет" : `${before} %`}; ${to}: ${now === null ? "показателя нет" : `${now} %`}: изменение назвать нельзя.`,
  newMethod: (from, before, own, later, under) =>
    `Методика сменилась: у этапа ${from} ${own === null ? "нет показателя" : `${own} %`} по его методике ${before} и ${under === null ? "нет показателя" : `${under} %`} по ${later}.${under === null ? "" : ` Пункты сравниваются по ${later}.`}`,
  oneRound: (round) => `Показатель есть только у одного этапа, ${round}: сравнивать не с чем.`,
  noRound: "Ни у одного этапа нет оценки, по которой можно посчитать показатель.",
  several: (round, ids) =>
    `У этапа ${round} несколько оценок (${ids}); какая имеется в виду, не сказано, поэтому не берётся ни одна.`,
  unscored: (round, id) => `${round}: у оценки ${id} нет показателя, в сравнении её нет.`,
  clausesOnly: (round, id) => `${round}: у оценки ${id} нет показателя; её пункты сравниваются.`,
  afterDay: (round, own, day) =>
    `Этап ${round} — на ${own}, позже запрошенной даты ${day}: он не учитывается.`,
  unordered: "статусы не упорядочить",
  countedUnordered: (count) => `статусы не упорядочить: ${count}`,
  directions: "По направлениям",
  bodies: "По органам",
  allBelow: (shown, all) =>
    `Показано пунктов: ${shown} из ${all} — те, что изменились; --all показывает все.`,
};
