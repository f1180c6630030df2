// The parameters that the examples of the group have; `npm test -- -u` renews them.
import type { ClaimProblemParams } from "../claimProblems.ts";

export const claimSamples: ClaimProblemParams = {
  NAP501: {
    figure: "36.33",
    found: "63.33",
    method: "halves",
    reproducing: [],
    tried: ["binary", "weakest-body"],
  },
  NAP502: { what: "count", band: "full", claimed: 2, found: 1, method: "halves" },
  NAP503: { figure: "63.33", clauses: 3, low: "0.00", high: "50.00" },
  NAP504: { figure: "63.33", clauses: 4, levels: { percents: [], whole: true }, fitting: [3] },
};
