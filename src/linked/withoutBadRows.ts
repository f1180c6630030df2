// An assessment and what is wrong with it → the assessment without the rows that cannot be read.
import type { Assessment } from "../model/assessment.ts";
import type { Located } from "../model/place.ts";
import type { Problem } from "../model/problem.ts";
import { leaveOutRows } from "../parse/ratings/leaveOutRows.ts";
import { asLeftOut } from "./asLeftOut.ts";
import { badRows } from "./badRows.ts";

/**
 * Problems of the rows that are left out are marked: they are reported all the same, and withhold nothing.
 *
 * @param check finds what is wrong with the rest; asked again until no row is left out, since of very many problems only
 * some are listed
 * @example
 * const at = own.value.ratings.place(0, "status");
 * const found = [problem("NAP209", at, { written: "120", rows: 1, row: at.row ?? 1 })];
 * withoutBadRows(own, found, () => []).assessment.value.ratings.isLeftOut(0) // true
 */
export function withoutBadRows(
  assessment: Located<Assessment>,
  problems: readonly Problem[],
  check: (rest: Located<Assessment>) => readonly Problem[],
): { assessment: Located<Assessment>; problems: Problem[] } {
  let rest = assessment;
  for (let found = problems; ; found = check(rest)) {
    const bad = badRows(rest.value.ratings, found);
    if (bad.size === 0) break;
    rest = { ...rest, value: { ...rest.value, ratings: leaveOutRows(rest.value.ratings, bad) } };
  }
  return { assessment: rest, problems: problems.map(asLeftOut) };
}
