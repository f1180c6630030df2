// A resolved method text with `values: none` → the method.
import { zero } from "../math/fraction.ts";
import type { Method, MethodText } from "../model/method.ts";

type Written = Required<Pick<MethodText, "id" | "version" | "basis" | "eligible">> &
  Pick<MethodText, "title">;

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
