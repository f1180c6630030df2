// NAP5xx: published figures that the data or arithmetic do not bear out.
import type { Params, ProblemInfo } from "./problemInfo.ts";

/** What the messages of each code are made of. */
export interface ClaimProblemParams {
  readonly NAP501: Params;
  readonly NAP502: Params;
  readonly NAP503: Params;
  readonly NAP504: Params;
}

export const claimProblems = {
  NAP501: {
    name: "claim-not-reproduced",
    severity: "warning",
    example: { in: "assessment", bad: 'claims: [{figure: "36.33"}]', good: 'claims: [{figure: "63.33"}]' },
  },
  NAP502: {
    name: "counts-do-not-add-up",
    severity: "warning",
    example: {
      in: "assessment",
      bad: 'claims: [{figure: "63.33", counts: {full: 2}}]',
      good: 'claims: [{figure: "63.33", counts: {full: 1}}]',
    },
  },
  NAP503: {
    name: "impossible-by-counts",
    severity: "warning",
    example: {
      in: "assessment",
      bad: 'claims: [{figure: "63.33", clauses: 3, counts: {under-half: 3}}]',
      good: 'claims: [{figure: "63.33", clauses: 3, counts: {under-half: 1}}]',
    },
  },
  NAP504: {
    name: "impossible-by-arithmetic",
    severity: "warning",
    example: {
      in: "assessment",
      bad: 'claims: [{figure: "63.33", clauses: 4}]',
      good: 'claims: [{figure: "63.33", clauses: 3}]',
    },
  },
} as const satisfies Record<keyof ClaimProblemParams, ProblemInfo>;
