// Whether the rows give a figure that somebody published.
import type { RoundingMode } from "../../../../math/round.ts";
import { plural } from "../plural.ts";

/** Where a tie goes: what lies exactly between two figures that can be printed. */
const ties: Readonly<Record<RoundingMode, string>> = {
  "half-up": "up",
  "half-even": "to even",
  "half-down": "down",
  up: "up",
  down: "down",
};

/** Which clauses a share is of. */
const wholes = {
  scored: (count: number): string => `the ${count} with a status`,
  "in-scope": (count: number): string => `the ${count} in scope`,
  plan: (count: number): string => `the ${count} of the plan`,
};

export const claims = {
  /** @param verdict one of the sentences below */
  published: (figure: string, verdict: string) => `Published ${figure} %: ${verdict}`,
  /** @param coding "our coding of …" where the rows are one; `null` where they are the assessor's own */
  reproduced: (methods: readonly string[], coding: string | null) =>
    `reproduced by ${coding ?? "these rows"} under ${plural(methods.length, { one: "method", other: "methods" })} ${methods.join(", ")}`,
  reproducedUnder: (found: string, methods: readonly string[], coding: string | null) =>
    `${coding === null ? "the rows give" : `${coding} gives`} ${found}; reproduced under ${plural(methods.length, { one: "method", other: "methods" })} ${methods.join(", ")}`,
  /** @param roundings those that round to the nearest, or the one that does not */
  ifRounded: (roundings: readonly RoundingMode[]) => {
    if (roundings.includes("down")) return "if the figure is cut off (always rounded down)";
    if (roundings.includes("up")) return "if the figure is always rounded up";
    if (roundings.length === 3) return "if the figure is rounded to the nearest";
    return `if ties go ${roundings.map((mode) => ties[mode]).join(" or ")}`;
  },
  notReproduced: (
    found: string,
    points: string,
    isAbove: boolean,
    tried: readonly string[],
    coding: string | null,
  ) =>
    `${coding === null ? "not reproduced: the rows give" : `we could not reproduce it, because no ratings are published with it; ${coding} gives`} ${found}, ${points} points ${isAbove ? "above" : "below"} it; ${tried.length === 0 ? "no rounding gives it; no other method was tried" : `no rounding gives it, nor do the other ${plural(tried.length, { one: "method", other: "methods" })} tried: ${tried.join(", ")}`}`,
  nothingToCompare: "the rows give no figure to compare it with",
  /** Of an assessment that is known to exist. */
  notPublished: "we could not reproduce it, because its ratings are not published",
  clauses: (claimed: number, inScope: number, counted: number) =>
    `clauses: ${claimed} said, ${inScope} in scope, ${counted} counted`,
  count: (band: string, claimed: number, found: number) => `${band}: ${claimed} said, ${found} found`,
  /** Of a method without figures. @param of which clauses the share is of */
  share: (status: string, orBetter: boolean, count: number, of: keyof typeof wholes, whole: number) =>
    `${status}${orBetter ? " or better" : ""}: ${count} of ${wholes[of](whole)}`,
  asShare: (shares: readonly string[], tried: number) =>
    `the method gives no percent of the whole; ${shares.length} ${plural(shares.length, { one: "share", other: "shares" })} of the ${tried} tried ${plural(shares.length, { one: "rounds", other: "round" })} to the figure: ${shares.join("; ")}`,
  /** @param hasSeveral whether a clause has several statuses */
  noShare: (tried: number, list: readonly string[], hasSeveral: boolean) =>
    `cannot be checked under this method, which gives no percent; none of the ${tried} shares that were tried rounds to it (each status, and each status or better, of ${list.join(", of ")}${hasSeveral ? "; a clause with several statuses counts for “or better” where all of them are so good" : ""})`,
  /** @param of which clauses a share is of */
  whole: (of: keyof typeof wholes, count: number) => wholes[of](count),
};
