// What raises each problem of the group, and what does not.
import type { ClaimProblemParams } from "../claimProblems.ts";
import type { Example } from "../problemInfo.ts";

export const claimExamples: Readonly<Record<keyof ClaimProblemParams, Example>> = {
  NAP501: { in: "assessment", bad: 'claims: [{figure: "36.33"}]', good: 'claims: [{figure: "63.33"}]' },
  NAP502: {
    in: "assessment",
    bad: 'claims: [{figure: "63.33", counts: {full: 2}}]',
    good: 'claims: [{figure: "63.33", counts: {full: 1}}]',
  },
  NAP503: {
    in: "assessment",
    bad: 'claims: [{figure: "63.33", clauses: 3, counts: {under-half: 3}}]',
    good: 'claims: [{figure: "63.33", clauses: 3, counts: {under-half: 1}}]',
  },
  NAP504: {
    in: "assessment",
    bad: 'claims: [{figure: "63.33", clauses: 4}]',
    good: 'claims: [{figure: "63.33", clauses: 3}]',
  },
};
