// What is said on standard error of a gate that is not met.
import type { Themes } from "../words.ts";

export const gates: Themes["gates"] = {
  notMet: (why) => `порог не выдержан: ${why}`,
  scoreTooLow: (assessment, direction, found, minimum) =>
    `${assessment}: ${direction === null ? "общий показатель" : `показатель направления ${direction}`} — ${found} %, это меньше, чем ${minimum} %`,
  noScore: (assessment, direction, minimum) =>
    `${assessment}: нет ${direction === null ? "общего показателя" : `показателя направления ${direction}`}, который можно сверить с ${minimum} %`,
  alphaUndefined: (flag) => `альфа не определена, а для ${flag} нужно её значение`,
  alphaTooLow: (alpha, flag) => `альфа равна ${alpha}, это меньше, чем ${flag}`,
  noGap: (a, b, flag) => `между ${a} и ${b} нет разрыва, который можно сверить с ${flag}`,
  gapTooWide: (a, b, points, flag) => `разрыв между ${a} и ${b} — ${points} п. п., это больше, чем ${flag}`,
};
