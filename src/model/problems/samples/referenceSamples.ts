// The parameters that the examples of the group have; `npm test -- -u` renews them.
import type { ReferenceProblemParams } from "../referenceProblems.ts";

export const referenceSamples: ReferenceProblemParams = {
  NAP301: { what: "clause", id: "1.1", first: { line: 6 } },
  NAP302: {
    id: "1.111",
    plan: "az-nap-2020-2022",
    rows: 1,
    row: 2,
    from: "1.1",
    to: "1.11",
    suggestion: "1.11",
  },
  NAP303: { id: "Ministry of Justise", known: ["moj", "pgo", "fin"], rows: 1, row: 2, suggestion: "moj" },
  NAP304: { clause: "1.2", id: "z", known: ["a"] },
  NAP305: { id: "letter", known: ["letter-2021"] },
  NAP306: {
    id: "three-steps",
    known: ["canada-nap", "ogp-completion", "three-step"],
    suggestion: "three-step",
  },
  NAP307: {
    id: "halvs",
    known: [
      "binary",
      "canada-nap",
      "full-or-partial",
      "halves",
      "ogp-completion-mean",
      "ogp-high-completion",
      "percent",
      "sigma-due",
      "weakest-body",
    ],
    suggestion: "halves",
  },
  NAP308: { path: "reports/*.cvs" },
  NAP309: { rated: { clause: "1.2", body: "moj" }, row: 3, first: { row: 2 } },
  NAP310: { clause: "1.1", parts: "body", whole: { row: 2 }, part: { row: 3 }, missing: "1.10" },
  NAP311: { row: 2, clause: "1.2" },
  NAP312: { body: "fin", clause: "1.1", known: ["pgo", "moj"] },
  NAP313: { id: "1.1", row: 3, first: { row: 2 }, missing: "1.10" },
  NAP314: { id: "az-nap-2020", known: ["az-nap-2020-2022"] },
  NAP315: { id: "1.99", plan: "az-nap-2020-2022", from: "1.1", to: "1.11" },
  NAP316: { id: "1.11", rows: 1, row: 4 },
  NAP317: { path: "plan.yaml", found: "nap/plan@1", expected: "nap/method@1" },
};
