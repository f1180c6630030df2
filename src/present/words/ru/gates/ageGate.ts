// What is said of the greatest age of an assessment: what was expected and found, and how many days it is too old.
import { plural } from "../plural.ts";
import type { Themes } from "../../words.ts";

const days = (count: number): string =>
  `${count} ${plural(count, { one: "день", few: "дня", many: "дней", other: "дня" })}`;

const passed = (count: number): string =>
  `${plural(count, { one: "прошёл", other: "прошло" })} ${days(count)}`;

export const ageGate: Themes["gates"]["age"] = {
  title: (limit) => `не старше ${limit} дн.`,
  expected: (limit, today, of) =>
    `Порог: от отчётной даты${of === null ? "" : ` (${of})`} до ${today} не более ${limit} дн.`,
  met: (asOf, age) =>
    `выдержан, отчётная дата ${asOf}, ${age < 0 ? `она наступит через ${days(-age)}` : passed(age)}`,
  tooOld: (asOf, age, distance) =>
    `НЕ ВЫДЕРЖАН, отчётная дата ${asOf}, ${passed(age)}, лишних дней: ${distance}`,
  noDay: "НЕ ВЫДЕРЖАН, у отчёта об оценке нет отчётной даты",
  saidTooOld: (id, asOf, age, today, limit, distance) =>
    `${id}: от отчётной даты ${asOf} до ${today} ${passed(age)}, это больше, чем ${limit} дн.; лишних дней: ${distance}`,
  saidNoDay: (id, today, limit) =>
    `${id}: нет отчётной даты, которую можно сверить с пределом в ${limit} дн. до ${today}`,
};
