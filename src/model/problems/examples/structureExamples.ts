// What raises each problem of the group, and what does not.
import type { StructureProblemParams } from "../structureProblems.ts";
import type { Example } from "../problemInfo.ts";

export const structureExamples: Readonly<Record<keyof StructureProblemParams, Example>> = {
  NAP201: { in: "method", bad: "treat: {unratd: zero}", good: "treat: {unrated: zero}" },
  NAP202: {
    in: "file",
    bad: 'format: nap/plan@1\nid: my-plan\ndirections: [{id: "1", clauses: [{id: "1.1"}]}]',
    good: 'format: nap/plan@1\nid: my-plan\nperiod: {start: 2020, end: 2022}\ndirections: [{id: "1", clauses: [{id: "1.1"}]}]',
  },
  NAP204: {
    in: "plan",
    bad: 'directions: [{id: "1", clauses: 1.1}]',
    good: 'directions: [{id: "1", clauses: [{id: "1.1"}]}]',
  },
  NAP205: { in: "clause", bad: "id: 1.10", good: 'id: "1.10"' },
  NAP215: { in: "assessment", bad: "claims: [{figure: 63.3}]", good: 'claims: [{figure: "63.3"}]' },
  NAP217: { in: "method", bad: "across: direction", good: "across: directions" },
};
