// How old an assessment is, and how old it may be → the sentence that says what was expected and found.
import type { AgeCheck } from "../model/gate.ts";
import type { Themes } from "./words/words.ts";

/** @param of the assessment; `null` where it is known from what is around */
export function ageText(
  { gate, asOf, today, found, distance }: AgeCheck,
  said: Themes["gates"]["age"],
  of: string | null,
): string {
  const expected = said.expected(gate.limit, today, of);
  if (asOf === null || found === null) return `${expected}: ${said.noDay}`;
  return `${expected}: ${distance === null ? said.met(asOf, found) : said.tooOld(asOf, found, distance)}`;
}
