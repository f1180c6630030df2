// What is said of the greatest age of an assessment: what was expected and found, and how many days it is too old.
import { plural } from "../plural.ts";

const days = (count: number): string => `${count} ${plural(count, { one: "day", other: "days" })}`;

export const ageGate = {
  /** The title of the gate in a long table. */
  title: (limit: number): string => `at most ${days(limit)} old`,
  /** @param of the assessment; `null` where it is known from what is around */
  expected: (limit: number, today: string, of: string | null): string =>
    `Gate: as-of day${of === null ? "" : ` of ${of}`} at most ${days(limit)} before ${today}`,
  /** @param age below 0 where the day is still to come */
  met: (asOf: string, age: number): string =>
    `met, found ${asOf}, ${age < 0 ? `${days(-age)} after it` : `${days(age)} before`}`,
  tooOld: (asOf: string, age: number, distance: number): string =>
    `NOT MET, found ${asOf}, ${days(age)} before, ${days(distance)} too old`,
  noDay: "NOT MET, the assessment has no as-of day",
  /** On standard error. */
  saidTooOld: (
    id: string,
    asOf: string,
    age: number,
    today: string,
    limit: number,
    distance: number,
  ): string =>
    `${id}: the as-of day ${asOf} is ${days(age)} before ${today}, more than ${days(limit)}: ${days(distance)} too old`,
  saidNoDay: (id: string, today: string, limit: number): string =>
    `${id}: there is no as-of day to check against ${days(limit)} before ${today}`,
};
