// What is said on standard error of a gate that is not met.
import type { Themes } from "../words.ts";

export const gates: Themes["gates"] = {
  notMet: (why) => `hədd gözlənilməyib: ${why}`,
  scoreTooLow: (assessment, direction, found, minimum) =>
    `${assessment}: ${direction === null ? "ümumi göstərici" : `${direction} istiqamətinin göstəricisi`} ${found} %-dir, ${minimum} %-dən azdır`,
  noScore: (assessment, direction, minimum) =>
    `${assessment}: ${direction === null ? "" : `${direction} istiqamətində `}${minimum} % ilə yoxlanacaq göstərici yoxdur`,
  alphaUndefined: (flag) => `alfa hesablana bilmir, ${flag} üçün isə dəyər lazımdır`,
  alphaTooLow: (alpha, flag) => `alfa ${alpha}, ${flag} həddindən azdır`,
  noGap: (a, b, flag) => `${a} və ${b} arasında ${flag} ilə yoxlanacaq fərq yoxdur`,
  gapTooWide: (a, b, points, flag) =>
    `${a} və ${b} arasındakı fərq ${points} faiz bəndidir, ${flag} həddindən çoxdur`,
};
