// What is said of methods, and of an assessment under all of them.
import type { RoundingMode } from "../../../math/round.ts";
import { meanings } from "./methods/meanings.ts";
import { plural } from "./plural.ts";

export const methods = {
  columns: {
    whatCounts: "what counts",
    scored: "scored",
    rule: "rule",
    scale: "scale",
    status: "status",
    worth: "worth",
    meaning: "meaning",
  },
  about: (id: string, version: string, file: string, hash: string) =>
    `Method ${id} · version ${version} · file ${file} · sha-256 ${hash}`,
  basis: (basis: string) => `basis: ${basis}`,
  values: "What a status is worth",
  rules: "The rules",
  meanings,
  /** Of `values: none`. */
  countsOnly:
    "the statuses of any scale are counted, clause by clause; no status has a value, and there is no figure",
  majority: (share: string) => `several raters of one part: the value that ${share} of them share`,
  cap: (share: string) => `what has no evidence counts ${share} at most`,
  coverage: (share: string | null) =>
    share === null
      ? "a figure however few clauses are scored"
      : `no figure where fewer than ${share} of the eligible clauses are scored`,
  rounding: (decimals: number, mode: RoundingMode) =>
    `${decimals} ${plural(decimals, { one: "decimal", other: "decimals" })}, ${mode}`,
  roundingModes: {
    "half-up": "a half is rounded away from zero",
    "half-down": "a half is rounded towards zero",
    "half-even": "a half is rounded to the even digit",
    up: "always away from zero",
    down: "always towards zero",
  } satisfies Record<RoundingMode, string> as Readonly<Record<RoundingMode, string>>,
  bands: (list: string) => `Bands: ${list}`,
  sameHere: "the same rule on these rows: every clause counts for the same",
  own: "the assessment's own",
  spread: (lowest: string, highest: string, points: string) =>
    `Spread: ${lowest} to ${highest} %, ${points} points apart, by the choice of method alone`,
  noSpread: "No available method gives a figure",
  unreadable: (list: string) => `Cannot read these ratings: ${list}`,
};
