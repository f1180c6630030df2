// What is said on standard error of a gate that is not met.
import { acceptedProblems } from "./acceptedProblems.ts";
import type { Themes } from "../words.ts";

export const gates: Themes["gates"] = {
  notMet: (why) => `hədd gözlənilməyib: ${why}`,
  scoreTooLow: (assessment, kind, direction, found, minimum) =>
    `${assessment}: ${kind === "min-coverage" ? (direction === null ? "əhatə" : `${direction} istiqamətinin əhatəsi`) : direction === null ? "ümumi göstərici" : `${direction} istiqamətinin göstəricisi`} ${found} %-dir, ${minimum} %-dən azdır`,
  noScore: (assessment, kind, direction, minimum) =>
    `${assessment}: ${direction === null ? "" : `${direction} istiqamətində `}${minimum} % ilə yoxlanacaq ${kind === "min-coverage" ? "əhatə" : "göstərici"} yoxdur`,
  alphaUndefined: (flag) => `alfa hesablana bilmir, ${flag} üçün isə dəyər lazımdır`,
  noInterval: (flag) => `alfanın intervalı yoxdur, ${flag} üçün isə onun aşağı həddi lazımdır`,
  lowerTooLow: (lower, flag) => `alfa intervalının aşağı həddi ${lower}, ${flag} həddindən azdır`,
  alphaTooLow: (alpha, flag) => `alfa ${alpha}, ${flag} həddindən azdır`,
  noGap: (a, b, flag) => `${a} və ${b} arasında ${flag} ilə yoxlanacaq fərq yoxdur`,
  gapTooWide: (a, b, points, flag) =>
    `${a} və ${b} arasındakı fərq ${points} faiz bəndidir, ${flag} həddindən çoxdur`,
  accepted: (counts) => `${acceptedProblems(counts)}; onları nap check --format json göstərir`,
  today: (day) => `müddətli susdurmalar ${day} tarixinə görə yoxlanılıb (--today)`,
  baselineWritten: (name, findings) => `${name} yazıldı, problemlərin sayı: ${findings}`,
};
