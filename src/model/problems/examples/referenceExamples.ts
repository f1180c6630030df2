// What raises each problem of the group, and what does not.
import type { ReferenceProblemParams } from "../referenceProblems.ts";
import type { Example } from "../problemInfo.ts";

export const referenceExamples: Readonly<Record<keyof ReferenceProblemParams, Example>> = {
  NAP301: {
    in: "plan",
    bad: 'directions: [{id: "1", clauses: [{id: "1.1"}, {id: "1.1"}]}]',
    good: 'directions: [{id: "1", clauses: [{id: "1.1"}, {id: "1.2"}]}]',
  },
  NAP302: { in: "ratings", bad: "clause,status\n1.111,full", good: "clause,status\n1.11,full" },
  NAP303: {
    in: "ratings",
    bad: "clause,body,status\n1.1,Ministry of Justise,full",
    good: "clause,body,status\n1.1,moj,full",
  },
  NAP304: {
    in: "ratings",
    bad: "clause,activity,status\n1.2,z,full",
    good: "clause,activity,status\n1.2,a,full",
  },
  NAP305: {
    in: "assessment",
    bad: 'claims: [{figure: "63.33", source: letter}]',
    good: 'claims: [{figure: "63.33", source: letter-2021}]',
  },
  NAP306: { in: "assessment", bad: "scale: three-steps", good: "scale: three-step" },
  NAP307: { in: "assessment", bad: "method: halvs", good: "method: halves" },
  NAP308: { in: "assessment", bad: 'ratings: "reports/*.cvs"', good: 'ratings: "reports/*.csv"' },
  NAP309: {
    in: "ratings",
    bad: "clause,body,status\n1.2,moj,full\n1.2,moj,none",
    good: "clause,body,rater,status\n1.2,moj,first,full\n1.2,moj,second,none",
  },
  NAP310: {
    in: "ratings",
    bad: "clause,body,status\n1.1,,full\n1.1,moj,none",
    good: "clause,body,status\n1.1,pgo,full\n1.1,moj,none",
  },
  NAP311: { in: "ratings", bad: "clause,value\n1.2,37", good: "clause,activity,value\n1.2,a,37" },
  NAP312: {
    in: "ratings",
    bad: "clause,body,status\n1.1,fin,full",
    good: "clause,body,status\n1.1,pgo,full",
  },
  NAP313: {
    in: "ratings",
    bad: "clause,status\n1.1,full\n1.1,none",
    good: "clause,status\n1.1,full\n1.10,none",
  },
  NAP314: { in: "assessment", bad: "plan: az-nap-2020", good: "plan: az-nap-2020-2022" },
  NAP315: {
    in: "assessment",
    bad: 'scope: ["1.1", "1.2", "1.11", "1.99"]',
    good: 'scope: ["1.1", "1.2", "1.11"]',
  },
  NAP316: { in: "assessment", bad: 'scope: ["1.1", "1.2"]', good: 'scope: ["1.1", "1.2", "1.11"]' },
  NAP317: { in: "assessment", bad: "method: plan.yaml", good: "method: strict.yaml" },
  NAP328: {
    in: "assessment",
    bad: "assessor: {name: City forum, kind: coded}",
    good: "assessor: {name: City forum, kind: coded}\nof: {body: moj, source: letter-2021}",
  },
  NAP329: {
    in: "assessment",
    bad: "published: false",
    good: "published: true",
  },
  NAP338: {
    in: "file",
    bad: "format: nap/workspace@1\nrules: {precent-column: error}",
    good: "format: nap/workspace@1\nrules: {NAP211: error}",
  },
  NAP339: {
    in: "file",
    bad: "format: nap/workspace@1\nrules: {NAP203: warning}",
    good: "format: nap/workspace@1\nrules: {NAP211: info}",
  },
  NAP320: {
    in: "file",
    bad: "format: nap/scale@1\nid: ours\nlike: three-step\nlevels:\n  - {id: nothing, as: none}\n  - {id: begun}\n  - {id: ready, as: full}",
    good: "format: nap/scale@1\nid: ours\nlike: three-step\nlevels:\n  - {id: nothing, as: none}\n  - {id: begun, as: partial}\n  - {id: ready, as: full}",
  },
  NAP321: {
    in: "file",
    bad: "format: nap/scale@1\nid: ours\nlike: three-step\nlevels:\n  - {id: nothing, as: none}\n  - {id: ready, as: ful}",
    good: "format: nap/scale@1\nid: ours\nlike: three-step\nlevels:\n  - {id: nothing, as: none}\n  - {id: ready, as: full}",
  },
  NAP322: {
    in: "file",
    bad: "format: nap/scale@1\nid: ours\nlike: three-step\nlevels:\n  - {id: ready, as: full}\n  - {id: nothing, as: none}",
    good: "format: nap/scale@1\nid: ours\nlike: three-step\nlevels:\n  - {id: nothing, as: none}\n  - {id: ready, as: full}",
  },
};
