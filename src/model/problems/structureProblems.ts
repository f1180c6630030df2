// NAP2xx: keys and types that the schema of a file refuses.
import type { Params, ProblemInfo } from "./problemInfo.ts";

/** What the messages of each code are made of. */
export interface StructureProblemParams {
  readonly NAP201: Params;
  readonly NAP202: Params;
  readonly NAP204: Params;
  readonly NAP205: Params;
  readonly NAP215: Params;
  readonly NAP217: Params;
}

export const structureProblems = {
  NAP201: {
    name: "unknown-key",
    severity: "error",
    example: { in: "method", bad: "treat: {unratd: zero}", good: "treat: {unrated: zero}" },
  },
  NAP202: {
    name: "missing-key",
    severity: "error",
    example: {
      in: "file",
      bad: 'format: nap/plan@1\nid: my-plan\ndirections: [{id: "1", clauses: [{id: "1.1"}]}]',
      good: 'format: nap/plan@1\nid: my-plan\nperiod: {start: 2020, end: 2022}\ndirections: [{id: "1", clauses: [{id: "1.1"}]}]',
    },
  },
  NAP204: {
    name: "wrong-type",
    severity: "error",
    example: {
      in: "plan",
      bad: 'directions: [{id: "1", clauses: 1.1}]',
      good: 'directions: [{id: "1", clauses: [{id: "1.1"}]}]',
    },
  },
  NAP205: {
    name: "id-not-text",
    severity: "error",
    example: { in: "clause", bad: "id: 1.10", good: 'id: "1.10"' },
  },
  NAP215: {
    name: "figure-not-quoted",
    severity: "error",
    example: { in: "assessment", bad: "claims: [{figure: 63.3}]", good: 'claims: [{figure: "63.3"}]' },
  },
  NAP217: {
    name: "unknown-word",
    severity: "error",
    example: { in: "method", bad: "across: direction", good: "across: directions" },
  },
} as const satisfies Record<keyof StructureProblemParams, ProblemInfo>;
