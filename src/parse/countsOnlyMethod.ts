// A resolved method text with `values: none` → the method.
import { zero } from "../math/fraction.ts";
import type { Method } from "../model/method.ts";
import type { Text } from "../model/text.ts";

interface Written {
  readonly id: string;
  readonly version: number | string;
  readonly title?: Text | undefined;
  readonly basis: string;
  readonly eligible: Method["eligible"];
}

/** Only `eligible` and `rounding` do anything: what such a method inherits besides is as if it were not there. */
export const countsOnlyMethod = (
  { id, version, title, basis, eligible }: Written,
  rounding: Method["rounding"],
  hash: string,
): Method => ({
  id,
  version: String(version),
  title: title ?? id,
  basis,
  values: new Map(),
  percent: "refuse",
  countsOnly: true,
  within: { raters: "mean", bodies: "mean", activities: "mean" },
  across: "clauses",
  weights: "equal",
  eligible,
  treat: { unrated: "exclude", notDue: "exclude", unratedPart: "exclude", noEvidence: "as-rated" },
  minimumCoverage: zero,
  rounding,
  bands: [],
  hash,
});
