// What is said of a call that cannot be carried out.
import type { UsageWordings } from "../usageWording.ts";
import { inputFaults } from "./usage/inputFaults.ts";

export const usage: UsageWordings = {
  ...inputFaults,
  "not-one-of": (p) =>
    `${p.flag} takes ${p.allowed.join(", ")}, not "${p.written}"${p.suggestion === null ? "" : `; did you mean "${p.suggestion}"?`}`,
  "nothing-to-do": (p) => `nothing to ${p.command}: there are no ratings and no assessment among the files`,
  "too-few-methods": () => "nothing to compare: fewer than two assessments have a method",
  "no-claims": () =>
    "nothing to audit: no assessment claims a figure; add claims to one, or ask about a figure with --figure",
};
