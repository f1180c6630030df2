// Days and spans of days.
import * as z from "zod";
import { wanted } from "./problems/expectations.ts";

/** A calendar day, `YYYY-MM-DD`; such texts compare as days do. */
export type Day = string;

/** From the first day to the last, both included. */
export interface Period {
  readonly start: Day;
  readonly end: Day;
}

/** Days of which one is meant; `null` where it is open: nothing is known but that it lies after, or before. */
export interface DaySpan {
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

export const pointSchema = z.union([z.number(), z.string()], wanted("point-in-time")).meta({
  description: "A year, quarter, month or day.",
  examples: [2020, "2020-Q3", "2020-07", "2020-07-15"],
});

export const periodSchema = z.strictObject({ start: pointSchema, end: pointSchema }).meta({
  description: "From the first day of `start` to the last day of `end`.",
  examples: [{ start: 2020, end: 2022 }],
});

export type PeriodText = z.infer<typeof periodSchema>;
