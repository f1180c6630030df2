// What raises each problem of the group, and what does not.
import type { FileProblemParams } from "../fileProblems.ts";
import type { Example } from "../problemInfo.ts";

export const fileExamples: Readonly<Record<keyof FileProblemParams, Example>> = {
  NAP101: { in: "assessment", bad: "ratings: rating.csv", good: "ratings: ratings.csv" },
  NAP102: { in: "ratings", bad: "", good: "clause,status\n1.1,full" },
  NAP103: {
    in: "call",
    bad: "nap check report.pdf --plan plan.yaml",
    good: "nap check report.xlsx --plan plan.yaml",
  },
  NAP104: {
    in: "call",
    bad: "nap check ratings.csv --plan plan.yaml",
    good: "nap check ratings.csv --plan plan.yaml    # saved again",
  },
  NAP105: {
    in: "call",
    bad: "nap check ratings.csv --max-size 0.00005",
    good: "nap check ratings.csv --max-size 0.001",
  },
  NAP106: { in: "plan", bad: "title: Justice: access for all", good: 'title: "Justice: access for all"' },
  NAP107: {
    in: "file",
    bad: "a: &a [x, x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]\ne: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]\nf: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e, *e]\ng: &g [*f, *f, *f, *f, *f, *f, *f, *f, *f, *f]",
    good: 'format: nap/plan@1\nid: my-plan\nperiod: {start: 2020, end: 2022}\ndirections: [{id: "1", clauses: [{id: "1.1"}]}]',
  },
  NAP108: { in: "method", bad: "across: clauses\nacross: directions", good: "across: directions" },
  NAP109: {
    in: "ratings",
    bad: "clause,status,note\n1.1,full,signed, published",
    good: 'clause,status,note\n1.1,full,"signed, published"',
  },
  NAP110: {
    in: "ratings",
    bad: 'clause,status,note\n1.1,full,"signed\n1.2,none,',
    good: 'clause,status,note\n1.1,full,"signed"\n1.2,none,',
  },
  NAP111: { in: "ratings", bad: "paragraf;nəticə\n1.1;tam", good: "bənd;status\n1.1;tam" },
  NAP112: {
    in: "ratings",
    bad: "clause,status,evidense\n1.1,full,order 12",
    good: "clause,status,evidence\n1.1,full,order 12",
  },
  NAP113: {
    in: "ratings",
    bad: "clause,status,Status\n1.1,full,partial",
    good: "clause,status,note\n1.1,full,partial until May",
  },
  NAP114: {
    in: "file",
    bad: 'format: nap/plan\nid: my-plan\nperiod: {start: 2020, end: 2022}\ndirections: [{id: "1", clauses: [{id: "1.1"}]}]',
    good: 'format: nap/plan@1\nid: my-plan\nperiod: {start: 2020, end: 2022}\ndirections: [{id: "1", clauses: [{id: "1.1"}]}]',
  },
  NAP115: {
    in: "ratings",
    bad: 'clause,status,note\n1.1,full,"161" hotline',
    good: 'clause,status,note\n1.1,full,"""161"" hotline"',
  },
  NAP116: {
    in: "ratings",
    bad: 'clause,status,note\n1.1,full,"signed\n1.2,none,\n1.10,full,"',
    good: 'clause,status,note\n1.1,full,"signed"\n1.2,none,\n1.10,full,',
  },
  NAP117: { in: "ratings", bad: "clause,status\n1.1,", good: "clause,status\n1.1,full" },
  NAP118: {
    in: "ratings",
    bad: "clause,bdy,status\n1.1,moj,full",
    good: "clause,body,status\n1.1,moj,full",
  },
};
