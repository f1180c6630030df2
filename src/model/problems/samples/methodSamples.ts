// The parameters that the examples of the group have; `npm test -- -u` renews them.
import type { MethodProblemParams } from "../methodProblems.ts";

export const methodSamples: MethodProblemParams = {
  NAP401: {
    status: "partial",
    rows: 1,
    row: 3,
    scale: "three-step",
    method: "strict",
    readable: ["binary", "full-or-partial", "halves", "sigma-due", "weakest-body"],
  },
  NAP402: { row: 2, percent: "80", status: "none", method: "halves", range: { below: "50" } },
  NAP403: { method: "strict", chain: ["strict", "strict"] },
  NAP404: {
    written: "average",
    allowed: ["mean", "weighted", "median", "min", "max", "lead"],
    key: "within.bodies",
  },
  NAP405: { method: "strict", rule: "zero", rows: 1, row: 2 },
  NAP406: { direction: "1", scored: 2, eligible: 4, minimum: "2/3", method: "strict" },
  NAP407: { method: "strict", rows: 1, row: 4 },
  NAP408: { method: "sigma-due", eligible: "due" },
  NAP409: {
    known: [
      "binary",
      "canada-nap",
      "counts-only",
      "full-or-partial",
      "halves",
      "ogp-completion-mean",
      "ogp-high-completion",
      "percent",
      "sigma-due",
      "weakest-body",
    ],
  },
  NAP410: {
    method: "strict",
    level: "partail",
    scale: "three-step",
    levels: ["none", "partial", "full"],
    suggestion: "partial",
  },
  NAP421: { limit: 10000 },
  NAP422: { method: "strict", key: "treat" },
};
