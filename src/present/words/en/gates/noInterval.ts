// Why a value of agreement has no interval.
import type { NoIntervalReason } from "../../../../model/agreement.ts";
import { plural } from "../plural.ts";

/** @param least so many pairs does an interval need */
export const noInterval: Record<NoIntervalReason, (pairs: number, least: number) => string> = {
  "too-few": (pairs, least) =>
    `too few to say: ${pairs} ${plural(pairs, { one: "pair", other: "pairs" })} of ratings, and an interval needs ${least}`,
  "no-disagreement": (pairs) =>
    `too few to say: no disagreement in ${pairs} ${plural(pairs, { one: "pair", other: "pairs" })} of ratings, which does not show how often there is one`,
};
