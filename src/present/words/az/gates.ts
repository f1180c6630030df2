// What is said of gates, and on standard error of one that is not met.
import { acceptedProblems } from "./acceptedProblems.ts";
import { ageGate } from "./gates/ageGate.ts";
import { boundDistance } from "./gates/boundDistance.ts";
import { noInterval } from "./gates/noInterval.ts";
import { scoreGates } from "./gates/scoreGates.ts";
import type { Themes } from "../words.ts";

const of = { direction: "istiqamətinin", body: "qurumunun" };

export const gates: Themes["gates"] = {
  score: scoreGates,
  age: ageGate,
  bound: boundDistance,
  whyNoInterval: noInterval,
  notMet: (why) => `hədd gözlənilməyib: ${why}`,
  notJudged: (why) => `hədd yoxlanılmayıb: ${why}`,
  scoreTooLow: (assessment, kind, group, found, minimum) =>
    `${assessment}: ${kind === "min-coverage" ? (group.level === "overall" ? "əhatə" : `${group.id} ${of[group.level]} əhatəsi`) : group.level === "overall" ? "ümumi göstərici" : `${group.id} ${of[group.level]} göstəricisi`} ${found}-dir, ${minimum} %-dən azdır`,
  noScore: (assessment, kind, group, minimum) =>
    `${assessment}: ${group.level === "overall" ? "" : `${group.id} ${of[group.level]} `}${minimum} % ilə yoxlanacaq ${kind === "min-coverage" ? (group.level === "overall" ? "əhatə" : "əhatəsi") : group.level === "overall" ? "göstərici" : "göstəricisi"} yoxdur`,
  noEvidence: (assessment, lacking, ratings) =>
    `${assessment}: 0-dan yuxarı ${ratings} qiymətdən ${lacking} qiymətin sübutu yoxdur`,
  evidenceWithheld: (assessment) => `${assessment}: göstəricilər verilmir, ona görə də sübutlar yoxlanmır`,
  alphaUndefined: (flag) => `alfa hesablana bilmir, ${flag} üçün isə dəyər lazımdır`,
  noInterval: (flag, why) => `interval yoxdur (${why}), ${flag} üçün isə onun aşağı həddi lazımdır`,
  outcomesUndefined: (a, b, flag) =>
    `${a} və ${b} tərəflərinin hər ikisinin fikir bildirdiyi, ${flag} ilə yoxlanacaq heç nə yoxdur`,
  outcomesTooLow: (a, b, which, percent, flag) =>
    `${a} və ${b}: ${which === "lower" ? "eyni nəticələr intervalının aşağı həddi" : "eyni nəticələr"} ${percent}, ${flag} həddindən azdır`,
  lowerTooLow: (lower, flag) => `alfa intervalının aşağı həddi ${lower}, ${flag} həddindən azdır`,
  alphaTooLow: (alpha, flag) => `alfa ${alpha}, ${flag} həddindən azdır`,
  noGap: (a, b, flag) => `${a} və ${b} arasında ${flag} ilə yoxlanacaq fərq yoxdur`,
  gapTooWide: (a, b, points, flag) =>
    `${a} və ${b} arasındakı fərq ${points} faiz bəndidir, ${flag} həddindən çoxdur`,
  accepted: (counts) => `${acceptedProblems(counts)}; onları nap check --format json göstərir`,
  today: (day) => `müddətli susdurmalar ${day} tarixinə görə yoxlanılıb (--today)`,
  baselineWritten: (name, findings) => `${name} yazıldı, problemlərin sayı: ${findings}`,
};
