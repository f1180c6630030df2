// What is said of a gate of scores: what was expected and found, and how far apart they are.
import type { Themes } from "../../words.ts";

const levels = { direction: "istiqamət", body: "qurum" };

const notMet = (passes: boolean): string => (passes ? "yoxlanılmayıb" : "GÖZLƏNİLMƏYİB");

export const scoreGates: Themes["gates"]["score"] = {
  expected: (kind, group, minimum) =>
    `Hədd: ${kind === "min-coverage" ? `əhatə${group.level === "overall" ? "" : ` (${levels[group.level]} ${group.id})`}` : group.level === "overall" ? "ümumi göstərici" : `${levels[group.level]} ${group.id}`}, ən azı ${minimum} %`,
  met: (found) => `gözlənilib, hesablanıb ${found}`,
  notMet: (found, distance) => `GÖZLƏNİLMƏYİB, hesablanıb ${found}, ${distance}`,
  short: (points) => `${points} faiz bəndi çatmır`,
  noFigure: (passes, reason) => `${notMet(passes)}, göstərici yoxdur (${reason})`,
  noCoverage: (passes, reason) => `${notMet(passes)}, əhatə yoxdur${reason === "" ? "" : ` (${reason})`}`,
  unscored: (missing, eligible) => `${eligible} bənddən daha ${missing} bənd qiymətləndirilməlidir`,
  credit: (credit, isPart, counted) =>
    `bu, ${isPart ? `bir bəndin ${credit} hissəsi` : `${credit} bənd`} deməkdir (sayılan: ${counted} bənd)`,
  fewest: (count, ids) => `ən azı ${count} bənd 100 %-ə qədər yüksəlməlidir: ${ids}`,
  atLeast: (kind, minimum) => `${kind === "min-coverage" ? "əhatə " : ""}ən azı ${minimum} %`,
  evidence: {
    title: "0-dan yuxarı hər qiymət üçün sübut",
    met: (ratings) => `Hədd: 0-dan yuxarı hər qiymət üçün sübut: gözlənilib, ${ratings} qiymət`,
    notMet: (lacking, ratings, share, distance) =>
      `Hədd: 0-dan yuxarı hər qiymət üçün sübut: GÖZLƏNİLMƏYİB, ${ratings} qiymətdən ${lacking} qiymətin sübutu yoxdur: sübutu olanlar ${share}, ${distance}`,
    clauses: (count, ids) => `${count === 1 ? "bənd" : "bəndlər"}: ${ids}`,
    withheld: (passes) =>
      `Hədd: 0-dan yuxarı hər qiymət üçün sübut: ${notMet(passes)}, göstəricilər verilmir`,
  },
};
