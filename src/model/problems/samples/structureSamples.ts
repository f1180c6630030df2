// The parameters that the examples of the group have; `npm test -- -u` renews them.
import type { StructureProblemParams } from "../structureProblems.ts";

export const structureSamples: StructureProblemParams = {
  NAP201: {
    key: "unratd",
    allowed: ["unrated", "not-due", "unrated-part", "no-evidence"],
    suggestion: "unrated",
  },
  NAP202: { key: "period", expected: { kind: "map", example: "{start: 2020, end: 2022}" } },
  NAP204: { found: { kind: "number", written: "1.1" }, expected: { kind: "list", example: '[{id: "1.1"}]' } },
  NAP205: { written: "1.10", read: "1.1", what: "id" },
  NAP215: { written: "63.3" },
  NAP217: { written: "direction", allowed: ["clauses", "directions"], suggestion: "directions" },
};
