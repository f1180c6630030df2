// NAP3xx: names that lead nowhere, or to two places.
import type { Params, ProblemInfo } from "./problemInfo.ts";

/** What the messages of each code are made of. */
export interface ReferenceProblemParams {
  readonly NAP301: Params;
  readonly NAP302: Params;
  readonly NAP303: Params;
  readonly NAP304: Params;
  readonly NAP305: Params;
  readonly NAP306: Params;
  readonly NAP307: Params;
  readonly NAP308: Params;
  readonly NAP309: Params;
  readonly NAP310: Params;
  readonly NAP311: Params;
  readonly NAP312: Params;
  readonly NAP313: Params;
  readonly NAP314: Params;
  readonly NAP315: Params;
  readonly NAP316: Params;
  readonly NAP317: Params;
}

export const referenceProblems = {
  NAP301: {
    name: "duplicate-id",
    severity: "error",
    example: {
      in: "plan",
      bad: 'directions: [{id: "1", clauses: [{id: "1.1"}, {id: "1.1"}]}]',
      good: 'directions: [{id: "1", clauses: [{id: "1.1"}, {id: "1.2"}]}]',
    },
  },
  NAP302: {
    name: "unknown-clause",
    severity: "error",
    example: { in: "ratings", bad: "clause,status\n1.111,full", good: "clause,status\n1.11,full" },
  },
  NAP303: {
    name: "unknown-body",
    severity: "error",
    example: {
      in: "ratings",
      bad: "clause,body,status\n1.1,Ministry of Justise,full",
      good: "clause,body,status\n1.1,moj,full",
    },
  },
  NAP304: {
    name: "unknown-activity",
    severity: "error",
    example: {
      in: "ratings",
      bad: "clause,activity,status\n1.2,z,full",
      good: "clause,activity,status\n1.2,a,full",
    },
  },
  NAP305: {
    name: "unknown-source",
    severity: "error",
    example: {
      in: "assessment",
      bad: 'claims: [{figure: "63.33", source: letter}]',
      good: 'claims: [{figure: "63.33", source: letter-2021}]',
    },
  },
  NAP306: {
    name: "unknown-scale",
    severity: "error",
    example: { in: "assessment", bad: "scale: three-steps", good: "scale: three-step" },
  },
  NAP307: {
    name: "unknown-method",
    severity: "error",
    example: { in: "assessment", bad: "method: halvs", good: "method: halves" },
  },
  NAP308: {
    name: "nothing-matched",
    severity: "error",
    unusable: true,
    example: { in: "assessment", bad: 'ratings: "reports/*.cvs"', good: 'ratings: "reports/*.csv"' },
  },
  NAP309: {
    name: "duplicate-rating",
    severity: "error",
    example: {
      in: "ratings",
      bad: "clause,body,status\n1.2,moj,full\n1.2,moj,none",
      good: "clause,body,rater,status\n1.2,moj,first,full\n1.2,moj,second,none",
    },
  },
  NAP310: {
    name: "whole-and-parts",
    severity: "error",
    example: {
      in: "ratings",
      bad: "clause,body,status\n1.1,,full\n1.1,moj,none",
      good: "clause,body,status\n1.1,pgo,full\n1.1,moj,none",
    },
  },
  NAP311: {
    name: "value-without-indicator",
    severity: "error",
    example: { in: "ratings", bad: "clause,value\n1.2,37", good: "clause,activity,value\n1.2,a,37" },
  },
  NAP312: {
    name: "body-not-responsible",
    severity: "warning",
    example: {
      in: "ratings",
      bad: "clause,body,status\n1.1,fin,full",
      good: "clause,body,status\n1.1,pgo,full",
    },
  },
  NAP313: {
    name: "spreadsheet-ate-a-zero",
    severity: "error",
    example: {
      in: "ratings",
      bad: "clause,status\n1.1,full\n1.1,none",
      good: "clause,status\n1.1,full\n1.10,none",
    },
  },
  NAP314: {
    name: "unknown-plan",
    severity: "error",
    example: { in: "assessment", bad: "plan: az-nap-2020", good: "plan: az-nap-2020-2022" },
  },
  NAP315: {
    name: "scope-clause-unknown",
    severity: "error",
    example: {
      in: "assessment",
      bad: 'scope: ["1.1", "1.2", "1.11", "1.99"]',
      good: 'scope: ["1.1", "1.2", "1.11"]',
    },
  },
  NAP316: {
    name: "outside-scope",
    severity: "warning",
    example: { in: "assessment", bad: 'scope: ["1.1", "1.2"]', good: 'scope: ["1.1", "1.2", "1.11"]' },
  },
  NAP317: {
    name: "wrong-kind-of-file",
    severity: "error",
    example: { in: "assessment", bad: "method: plan.yaml", good: "method: strict.yaml" },
  },
} as const satisfies Record<keyof ReferenceProblemParams, ProblemInfo>;
