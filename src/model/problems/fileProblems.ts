// NAP1xx: what can be wrong with a file as a file.
import type { Params, ProblemInfo } from "./problemInfo.ts";

/** What the messages of each code are made of. */
export interface FileProblemParams {
  readonly NAP101: Params;
  readonly NAP102: Params;
  readonly NAP103: Params;
  readonly NAP104: Params;
  readonly NAP105: Params;
  readonly NAP106: Params;
  readonly NAP107: Params;
  readonly NAP108: Params;
  readonly NAP109: Params;
  readonly NAP110: Params;
  readonly NAP111: Params;
  readonly NAP112: Params;
  readonly NAP113: Params;
  readonly NAP114: Params;
  readonly NAP115: Params;
  readonly NAP116: Params;
  readonly NAP117: Params;
  readonly NAP118: Params;
}

export const fileProblems = {
  NAP101: {
    name: "unreadable-file",
    severity: "error",
    unusable: true,
    example: { in: "assessment", bad: "ratings: rating.csv", good: "ratings: ratings.csv" },
  },
  NAP102: {
    name: "empty-file",
    severity: "error",
    example: { in: "ratings", bad: "", good: "clause,status\n1.1,full" },
  },
  NAP103: {
    name: "not-text",
    severity: "error",
    example: {
      in: "call",
      bad: "nap check report.xls --plan plan.yaml",
      good: "nap check report.xlsx --plan plan.yaml",
    },
  },
  NAP104: {
    name: "not-utf8",
    severity: "error",
    example: {
      in: "call",
      bad: "nap check ratings.csv --plan plan.yaml",
      good: "nap check ratings.csv --plan plan.yaml    # saved again",
    },
  },
  NAP105: {
    name: "too-large",
    severity: "error",
    unusable: true,
    example: {
      in: "call",
      bad: "nap check ratings.csv --max-size 0.00005",
      good: "nap check ratings.csv --max-size 0.001",
    },
  },
  NAP106: {
    name: "yaml-syntax",
    severity: "error",
    example: { in: "plan", bad: "title: Justice: access for all", good: 'title: "Justice: access for all"' },
  },
  NAP107: {
    name: "too-many-values",
    severity: "error",
    example: {
      in: "file",
      bad: "a: &a [x, x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]\ne: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]\nf: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e, *e]\ng: &g [*f, *f, *f, *f, *f, *f, *f, *f, *f, *f]",
      good: 'format: nap/plan@1\nid: my-plan\nperiod: {start: 2020, end: 2022}\ndirections: [{id: "1", clauses: [{id: "1.1"}]}]',
    },
  },
  NAP108: {
    name: "duplicate-key",
    severity: "error",
    example: { in: "method", bad: "across: clauses\nacross: directions", good: "across: directions" },
  },
  NAP109: {
    name: "ragged-row",
    severity: "error",
    example: {
      in: "ratings",
      bad: "clause,status,note\n1.1,full,signed, published",
      good: 'clause,status,note\n1.1,full,"signed, published"',
    },
  },
  NAP110: {
    name: "unclosed-quote",
    severity: "error",
    example: {
      in: "ratings",
      bad: 'clause,status,note\n1.1,full,"signed\n1.2,none,',
      good: 'clause,status,note\n1.1,full,"signed"\n1.2,none,',
    },
  },
  NAP111: {
    name: "missing-column",
    severity: "error",
    example: { in: "ratings", bad: "paragraf;nəticə\n1.1;tam", good: "bənd;status\n1.1;tam" },
  },
  NAP112: {
    name: "unknown-column",
    severity: "warning",
    example: {
      in: "ratings",
      bad: "clause,status,evidense\n1.1,full,order 12",
      good: "clause,status,evidence\n1.1,full,order 12",
    },
  },
  NAP113: {
    name: "duplicate-column",
    severity: "error",
    example: {
      in: "ratings",
      bad: "clause,status,Status\n1.1,full,partial",
      good: "clause,status,note\n1.1,full,partial until May",
    },
  },
  NAP114: {
    name: "unknown-format",
    severity: "error",
    example: {
      in: "file",
      bad: 'format: nap/plan\nid: my-plan\nperiod: {start: 2020, end: 2022}\ndirections: [{id: "1", clauses: [{id: "1.1"}]}]',
      good: 'format: nap/plan@1\nid: my-plan\nperiod: {start: 2020, end: 2022}\ndirections: [{id: "1", clauses: [{id: "1.1"}]}]',
    },
  },
  NAP115: {
    name: "stray-quote",
    severity: "error",
    example: {
      in: "ratings",
      bad: 'clause,status,note\n1.1,full,"161" hotline',
      good: 'clause,status,note\n1.1,full,"""161"" hotline"',
    },
  },
  NAP116: {
    name: "swallowed-rows",
    severity: "warning",
    example: {
      in: "ratings",
      bad: 'clause,status,note\n1.1,full,"signed\n1.2,none,\n1.10,full,"',
      good: 'clause,status,note\n1.1,full,"signed"\n1.2,none,\n1.10,full,',
    },
  },
  NAP117: {
    name: "no-ratings",
    severity: "warning",
    example: { in: "ratings", bad: "clause,status\n1.1,", good: "clause,status\n1.1,full" },
  },
  NAP118: {
    name: "misspelt-column",
    severity: "error",
    example: {
      in: "ratings",
      bad: "clause,bdy,status\n1.1,moj,full",
      good: "clause,body,status\n1.1,moj,full",
    },
  },
} as const satisfies Record<keyof FileProblemParams, ProblemInfo>;
