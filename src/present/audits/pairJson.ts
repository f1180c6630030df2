// Two figures for one plan → their form in JSON.
import type { PairAudit, RoundedRange } from "../../model/audit.ts";
import { asPrinted } from "./auditNumbers.ts";
import type { PairJson } from "./auditSchema.ts";

export const pairJson = ({
  larger,
  smaller,
  breakEven,
  coverageSuffices,
  worst,
  best,
}: PairAudit): PairJson => ({
  larger,
  smaller,
  breakEven: rangeJson(breakEven),
  coverageSuffices,
  worst: rangeJson(worst),
  best: rangeJson(best),
});

const rangeJson = ({ value, low, high }: RoundedRange): PairJson["best"] => ({
  ...asPrinted(value, "0.00"),
  low: asPrinted(low, "0.00"),
  high: asPrinted(high, "0.00"),
});
