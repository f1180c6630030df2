// The rules of a method in one line: a colon parts what a rule is about from what it says.
import type { Themes } from "../../words.ts";

export const rules: Themes["common"]["rules"] = {
  names: {
    mean: "orta",
    median: "median",
    min: "ən kiçik",
    max: "ən böyük",
    lead: "aparıcı qurumların ortası",
    weighted: "çəkili orta",
    "as-given": "olduğu kimi",
    "full-only": "yalnız 100 %",
    refuse: "göstərici verilmir",
    zero: "0 sayılır",
    full: "tam sayılır",
    exclude: "sayılmır",
    "as-rated": "qiymətləndirildiyi kimi",
  },
  /** A scale that is like another one. */
  readAs: (scale: string, other: string) => `${scale} şkalası ${other} kimi oxunur`,
  percents: "faizlər",
  percentsAsGiven: "faizlər olduğu kimi",
  percentsRefused: "faizlər oxunmur",
  raters: "qiymətləndirənlər",
  bodies: "qurumlar",
  activities: "tədbirlər",
  majority: (share) => `${share} çoxluq`,
  meanOver: { clauses: "bəndlər üzrə orta", directions: "istiqamətlər üzrə orta" },
  declaredWeights: "planın bildirdiyi çəkilər",
  only: { started: "yalnız başlanmış bəndlər", due: "yalnız vaxtı çatmış bəndlər" },
  unratedLeftOut: "qiymətləndirilməyənlər sayılmır",
  unrated: "qiymətləndirilməyənlər",
  notDue: "vaxtı çatmayanlar",
  unratedParts: "qiymətləndirilməyən hissələr",
  noEvidence: "sübutu olmayanlar",
  atMost: (share) => `ən çox ${share}`,
  minimumCoverage: (share) => `minimum əhatə ${share}`,
};
