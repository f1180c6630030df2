// What is said of gates, and on standard error of one that is not met.
import type { GateGroup } from "../../../model/gate.ts";
import { acceptedProblems } from "./acceptedProblems.ts";
import { ageGate } from "./gates/ageGate.ts";
import { boundDistance } from "./gates/boundDistance.ts";
import { noInterval } from "./gates/noInterval.ts";
import { scoreGates } from "./gates/scoreGates.ts";
import type { Themes } from "../words.ts";

const of = { direction: "направления", body: "органа" };
const ofGroup = (group: GateGroup): string =>
  group.level === "overall" ? "" : ` ${of[group.level]} ${group.id}`;

export const gates: Themes["gates"] = {
  score: scoreGates,
  age: ageGate,
  bound: boundDistance,
  whyNoInterval: noInterval,
  notMet: (why) => `порог не выдержан: ${why}`,
  notJudged: (why) => `порог не проверен: ${why}`,
  scoreTooLow: (assessment, kind, group, found, minimum) =>
    `${assessment}: ${kind === "min-coverage" ? `охват${ofGroup(group)}` : group.level === "overall" ? "общий показатель" : `показатель${ofGroup(group)}`} — ${found}, это меньше, чем ${minimum} %`,
  noScore: (assessment, kind, group, minimum) =>
    `${assessment}: нет ${kind === "min-coverage" ? `охвата${ofGroup(group)}` : group.level === "overall" ? "общего показателя" : `показателя${ofGroup(group)}`}, который можно сверить с ${minimum} %`,
  noEvidence: (assessment, lacking, ratings) =>
    `${assessment}: без подтверждения ${lacking} из ${ratings} оценок выше 0`,
  evidenceWithheld: (assessment) => `${assessment}: показатели не приводятся, проверить подтверждения нельзя`,
  alphaUndefined: (flag) => `альфа не определена, а для ${flag} нужно её значение`,
  noInterval: (flag, why) => `интервала нет (${why}), а для ${flag} нужна его нижняя граница`,
  outcomesUndefined: (a, b, flag) =>
    `нет ничего, о чём высказались бы и ${a}, и ${b} и что можно сверить с ${flag}`,
  outcomesTooLow: (a, b, which, percent, flag) =>
    `${a} и ${b}: ${which === "lower" ? "нижняя граница интервала одинаковых исходов" : "одинаковых исходов"} — ${percent}, это меньше, чем ${flag}`,
  lowerTooLow: (lower, flag) => `нижняя граница интервала альфы — ${lower}, это меньше, чем ${flag}`,
  alphaTooLow: (alpha, flag) => `альфа равна ${alpha}, это меньше, чем ${flag}`,
  noGap: (a, b, flag) => `между ${a} и ${b} нет разрыва, который можно сверить с ${flag}`,
  gapTooWide: (a, b, points, flag) => `разрыв между ${a} и ${b} — ${points} п. п., это больше, чем ${flag}`,
  accepted: (counts) => `${acceptedProblems(counts)}; их показывает nap check --format json`,
  today: (day) => `подавления со сроком проверены на ${day} (--today)`,
  baselineWritten: (name, findings) => `${name}: файл записан, проблем в нём: ${findings}`,
};
