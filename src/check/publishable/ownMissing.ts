// What an assessment states → what a stranger lacks to compute the figure of its rows again.
import type { MissingCase } from "../../model/publishable.ts";
import type { Stated } from "./statedIn.ts";

/** In the order of the parts. */
export const ownMissing = (stated: Stated): MissingCase[] => [
  // The clauses found in a table are what is counted, and nobody says what they are.
  ...(stated.plan ? [] : (["unit"] as const)),
  ...(stated.period ? [] : (["period"] as const)),
  ...(stated.plan ? [] : (["denominator"] as const)),
  ...rowsMissing(stated),
  ...(stated.rule ? [] : (["rule", "rounding"] as const)),
  ...(stated.interests ? [] : (["interests"] as const)),
  ...(stated.rows === "right" && stated.rule && !stated.figure ? (["result-none"] as const) : []),
];

const rowsMissing = ({ rows }: Stated): MissingCase[] =>
  rows === "right" ? [] : [rows === "wrong" ? "rows-wrong" : "rows"];
