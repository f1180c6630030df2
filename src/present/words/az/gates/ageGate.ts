// What is said of the greatest age of an assessment: what was expected and found, and how many days it is too old.
import type { Themes } from "../../words.ts";

export const ageGate: Themes["gates"]["age"] = {
  title: (limit) => `ən çoxu ${limit} gün əvvəl`,
  expected: (limit, today, of) =>
    `Hədd: hesabat tarixi${of === null ? "" : ` (${of})`} ${today} tarixindən ən çoxu ${limit} gün əvvəl`,
  met: (asOf, age) =>
    `gözlənilib, hesabat tarixi ${asOf}, ${age < 0 ? `${-age} gün sonra` : `${age} gün əvvəl`}`,
  tooOld: (asOf, age, distance) =>
    `GÖZLƏNİLMƏYİB, hesabat tarixi ${asOf}, ${age} gün əvvəl, ${distance} gün artıqdır`,
  noDay: "GÖZLƏNİLMƏYİB, qiymətləndirmənin hesabat tarixi yoxdur",
  saidTooOld: (id, asOf, age, today, limit, distance) =>
    `${id}: hesabat tarixi ${asOf}, ${today} tarixindən ${age} gün əvvəldir, ${limit} gündən çoxdur: ${distance} gün artıqdır`,
  saidNoDay: (id, today, limit) =>
    `${id}: ${today} tarixindən ${limit} gün əvvəlki hədd ilə yoxlanacaq hesabat tarixi yoxdur`,
};
