// What raises each problem of the group, and what does not.
import type { TableProblemParams } from "../tableProblems.ts";
import type { Example } from "../problemInfo.ts";

const alone = { in: "call", bad: "nap check ratings.csv", good: "nap check ratings.csv" } as const;

export const tableExamples: Readonly<Record<keyof TableProblemParams, Example>> = {
  NAP134: {
    in: "ratings",
    bad: "clause,percent,note\n1.1,72,5",
    good: 'clause,percent,note\n1.1,"72,5",',
  },
  NAP230: {
    in: "ratings",
    bad: "clause,percent\n1.1,72.5%\n1.2,0.5",
    good: "clause,percent\n1.1,72.5%\n1.2,50%",
  },
  NAP231: {
    in: "assessment",
    bad: 'ratings:\n  - clause: "1.1"\n    status: full\n    note: court case #4 delayed it',
    good: 'ratings:\n  - clause: "1.1"\n    status: full\n    note: "court case #4 delayed it"',
  },
  NAP330: {
    in: "ratings",
    bad: 'clause,status\n"1.1, 1.2",full',
    good: "clause,status\n1.1,full\n1.2,full",
  },
  NAP331: alone,
  NAP332: alone,
  NAP333: alone,
  NAP340: {
    in: "plan",
    bad: "bodies:\n  - {id: moj, aliases: [Justice]}\n  - {id: pgo, aliases: [Justice]}",
    good: "bodies:\n  - {id: moj, aliases: [Justice]}\n  - {id: pgo, aliases: [Prosecution]}",
  },
  NAP341: alone,
  NAP342: alone,
  NAP420: {
    in: "ratings",
    bad: "clause,status,percent\n1.1,full,51",
    good: "clause,status,percent\n1.1,partial,51",
  },
};
