// A rule of a method and its value → what it says, in words.
import type { Language } from "../words.ts";

const english = {
  "values.percent as-given": "a percent counts as it is",
  "values.percent refuse": "ratings in percent are not read",
  "values.percent full-only": "100 % counts 1, anything less 0",
  "within.raters mean": "several raters of one part: their mean",
  "within.bodies mean": "several bodies of one clause: their mean",
  "within.bodies lead": "only the leading bodies count",
  "within.activities mean": "several activities of one clause: their mean",
  "within.activities weighted": "several activities of one clause: their mean by weight",
  "across clauses": "every clause counts alike, in whatever direction",
  "across directions": "every direction counts alike, however many clauses it has",
  "weights equal": "weights that the plan declares do not count",
  "weights declared": "weights that the plan declares count",
  "eligible all": "every clause in scope is judged",
  "eligible started": "only clauses that have begun at the as-of day are judged",
  "eligible due": "only clauses that should be done at the as-of day are judged",
  "treat.unrated exclude": "clauses nobody rated are left out",
  "treat.unrated zero": "clauses nobody rated count as 0",
  "treat.unrated refuse": "no figure while a clause is not rated",
  "treat.not-due exclude": "clauses that are not due are left out",
  "treat.not-due zero": "clauses coded as not due count as 0",
  "treat.not-due refuse": "no figure while a clause is coded as not due",
  "treat.unrated-part exclude": "bodies and activities nobody rated are left out",
  "treat.unrated-part zero": "bodies and activities nobody rated count as 0",
  "treat.unrated-part refuse": "no figure for a clause of which a part is not rated",
  "treat.no-evidence as-rated": "evidence is not asked for",
  "treat.no-evidence zero": "what has no evidence counts as 0",
  "treat.no-evidence exclude": "what has no evidence is left out",
  "minimum-coverage 0": "a figure however few clauses are scored",
};

const azerbaijani: Readonly<Record<keyof typeof english, string>> = {
  "values.percent as-given": "faiz olduğu kimi sayılır",
  "values.percent refuse": "faizlə verilən qiymətlər oxunmur",
  "values.percent full-only": "100 % 1, ondan az olan 0 sayılır",
  "within.raters mean": "bir hissəni bir neçə nəfər qiymətləndiribsə: ortası",
  "within.bodies mean": "bəndin bir neçə qurumu varsa: ortası",
  "within.bodies lead": "yalnız aparıcı qurumlar sayılır",
  "within.activities mean": "bəndin bir neçə tədbiri varsa: ortası",
  "within.activities weighted": "bəndin bir neçə tədbiri varsa: çəkili ortası",
  "across clauses": "istiqamətindən asılı olmayaraq bütün bəndlər eyni çəkidədir",
  "across directions": "bəndlərinin sayından asılı olmayaraq bütün istiqamətlər eyni çəkidədir",
  "weights equal": "planın bildirdiyi çəkilər sayılmır",
  "weights declared": "planın bildirdiyi çəkilər sayılır",
  "eligible all": "əhatədəki hər bənd qiymətləndirilir",
  "eligible started": "yalnız hesablama gününə qədər başlanmış bəndlər qiymətləndirilir",
  "eligible due": "yalnız hesablama gününə qədər bitməli olan bəndlər qiymətləndirilir",
  "treat.unrated exclude": "qiymətsiz bəndlər sayılmır",
  "treat.unrated zero": "qiymətsiz bəndlər 0 sayılır",
  "treat.unrated refuse": "qiymətsiz bənd olduqca göstərici verilmir",
  "treat.not-due exclude": "vaxtı çatmayan bəndlər sayılmır",
  "treat.not-due zero": "vaxtı çatmamış kimi qeyd edilən bəndlər 0 sayılır",
  "treat.not-due refuse": "vaxtı çatmamış kimi qeyd edilən bənd olduqca göstərici verilmir",
  "treat.unrated-part exclude": "qiymətsiz qurum və tədbirlər sayılmır",
  "treat.unrated-part zero": "qiymətsiz qurum və tədbirlər 0 sayılır",
  "treat.unrated-part refuse": "hissəsi qiymətsiz olan bənd üçün göstərici verilmir",
  "treat.no-evidence as-rated": "sübut tələb olunmur",
  "treat.no-evidence zero": "sübutu olmayan 0 sayılır",
  "treat.no-evidence exclude": "sübutu olmayan sayılmır",
  "minimum-coverage 0": "neçə bənd qiymətli olsa da, göstərici verilir",
};

const meanings: Record<Language, Readonly<Record<string, string>>> = { en: english, az: azerbaijani };

/** "" where the value says it itself. */
export const ruleMeaning = (key: string, value: string, language: Language): string =>
  meanings[language][`${key} ${value}`] ?? "";
