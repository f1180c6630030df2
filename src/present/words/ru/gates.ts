// What is said on standard error of a gate that is not met.
import { acceptedProblems } from "./acceptedProblems.ts";
import type { Themes } from "../words.ts";

export const gates: Themes["gates"] = {
  notMet: (why) => `порог не выдержан: ${why}`,
  scoreTooLow: (assessment, kind, direction, found, minimum) =>
    `${assessment}: ${kind === "min-coverage" ? `охват${direction === null ? "" : ` направления ${direction}`}` : direction === null ? "общий показатель" : `показатель направления ${direction}`} — ${found} %, это меньше, чем ${minimum} %`,
  noScore: (assessment, kind, direction, minimum) =>
    `${assessment}: нет ${kind === "min-coverage" ? `охвата${direction === null ? "" : ` направления ${direction}`}` : direction === null ? "общего показателя" : `показателя направления ${direction}`}, который можно сверить с ${minimum} %`,
  alphaUndefined: (flag) => `альфа не определена, а для ${flag} нужно её значение`,
  noInterval: (flag) => `у альфы нет интервала, а для ${flag} нужна его нижняя граница`,
  lowerTooLow: (lower, flag) => `нижняя граница интервала альфы — ${lower}, это меньше, чем ${flag}`,
  alphaTooLow: (alpha, flag) => `альфа равна ${alpha}, это меньше, чем ${flag}`,
  noGap: (a, b, flag) => `между ${a} и ${b} нет разрыва, который можно сверить с ${flag}`,
  gapTooWide: (a, b, points, flag) => `разрыв между ${a} и ${b} — ${points} п. п., это больше, чем ${flag}`,
  accepted: (counts) => `${acceptedProblems(counts)}; их показывает nap check --format json`,
  today: (day) => `подавления со сроком проверены на ${day} (--today)`,
  baselineWritten: (name, findings) => `${name}: файл записан, проблем в нём: ${findings}`,
};
