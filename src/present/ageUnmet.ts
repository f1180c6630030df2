// An assessment that is too old, or without an as-of day → what is said of it on standard error.
import type { AgeCheck } from "../model/gate.ts";
import type { Themes } from "./words/words.ts";

export const ageUnmet = (
  { gate: { limit }, assessment, asOf, today, found, distance }: AgeCheck,
  said: Themes["gates"]["age"],
): string =>
  asOf === null || found === null || distance === null
    ? said.saidNoDay(assessment, today, limit)
    : said.saidTooOld(assessment, asOf, found, today, limit, distance);
