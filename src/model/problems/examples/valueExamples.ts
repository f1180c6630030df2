// What raises each problem of the group, and what does not.
import type { ValueProblemParams } from "../valueProblems.ts";
import type { Example } from "../problemInfo.ts";

export const valueExamples: Readonly<Record<keyof ValueProblemParams, Example>> = {
  NAP203: { in: "ratings", bad: "clause,status\n1.1,partialy", good: "clause,status\n1.1,partial" },
  NAP206: {
    in: "clause",
    bad: "window: {start: 31.12.2020, end: 2021}",
    good: "window: {start: 2020-12-31, end: 2021}",
  },
  NAP207: {
    in: "clause",
    bad: "window: {start: 2022, end: 2021}",
    good: "window: {start: 2021, end: 2022}",
  },
  NAP208: {
    in: "clause",
    bad: "window: {start: 2020, end: 2032}",
    good: "window: {start: 2020, end: 2022}",
  },
  NAP209: { in: "ratings", bad: "clause,percent\n1.1,725", good: "clause,percent\n1.1,72.5" },
  NAP210: { in: "ratings", bad: "clause,percent\n1.1,about half", good: "clause,percent\n1.1,50" },
  NAP211: {
    in: "ratings",
    bad: "clause,percent\n1.1,0.5\n1.2,1",
    good: "clause,percent\n1.1,50\n1.2,100",
  },
  NAP212: { in: "clause", bad: "weight: -1", good: "weight: 1" },
  NAP213: {
    in: "plan",
    bad: 'directions: [{id: "1", clauses: [{id: "1.1", weight: 0}, {id: "1.2", weight: 0}]}]',
    good: 'directions: [{id: "1", clauses: [{id: "1.1", weight: 0}, {id: "1.2", weight: 1}]}]',
  },
  NAP214: {
    in: "method",
    bad: "values: {three-step: {none: 0, partial: 50, full: 100}}",
    good: "values: {three-step: {none: 0, partial: 1/2, full: 1}}",
  },
  NAP216: {
    in: "ratings",
    bad: "clause,status\n1.1,-",
    good: "clause,status,note\n1.1,not-applicable,the law it amends was repealed",
  },
  NAP218: {
    in: "ratings",
    bad: "clause,status,note\n1.1,not-applicable,",
    good: "clause,status,note\n1.1,not-applicable,the law it amends was repealed",
  },
  NAP219: {
    in: "clause",
    bad: "activities: [{id: a, indicator: {baseline: 10, target: 10}}]",
    good: "activities: [{id: a, indicator: {baseline: 10, target: 40}}]",
  },
  NAP220: {
    in: "ratings",
    bad: "clause,body,status\n1.1,moj,full\n,pgo,none",
    good: "clause,body,status\n1.1,moj,full\n1.1,pgo,none",
  },
  NAP221: {
    in: "ratings",
    bad: "clause,activity,percent,value\n1.2,a,50,37",
    good: "clause,activity,percent,value\n1.2,a,,37",
  },
  NAP241: {
    in: "ratings",
    bad: "clause,activity,value\n1.2,a,1.200",
    good: "clause,activity,value\n1.2,a,1200",
  },
  NAP242: {
    in: "file",
    bad: "format: nap/workspace@1\ngates: {min-score: 0.8}",
    good: "format: nap/workspace@1\ngates: {min-score: 80%}",
  },
  NAP243: {
    in: "ratings",
    bad: "clause,status,doubt\n1.1,partial,ful",
    good: "clause,status,doubt\n1.1,partial,full",
  },
  NAP244: {
    in: "ratings",
    bad: "clause,alternative,reading\n1.1,none,R2\n1.3,full,R2",
    good: "clause,alternative,reading\n1.1,none,R2\n1.2,full,R2",
  },
  NAP245: {
    in: "assessment",
    bad: 'claims: [{figure: 40 or more, of: "body:mojj"}]',
    good: 'claims: [{figure: 40 or more, of: "body:moj"}]',
  },
  NAP246: {
    in: "assessment",
    bad: 'claims: [{id: y2020, figure: "30", of: hearings, unit: hearings}, {figure: up 24 % from y2021, of: hearings, unit: hearings}]',
    good: 'claims: [{id: y2020, figure: "30", of: hearings, unit: hearings}, {figure: up 24 % from y2020, of: hearings, unit: hearings}]',
  },
  NAP247: {
    in: "assessment",
    bad: 'ratings: [{clause: "1.1", status: full}]',
    good: 'ratings: [{clause: "1.1", status: full}] # clauses are listed in the plan',
  },
  NAP226: {
    in: "call",
    bad: "nap check ratings.csv --plan plan.yaml",
    good: "nap check ratings.csv --plan plan.yaml --scale ours.yaml",
  },
};
