// What raises each problem of the group, and what does not.
import type { MappingProblemParams } from "../mappingProblems.ts";
import type { Example } from "../problemInfo.ts";

const columns = "columns: {clause: No, status: State}";

export const mappingExamples: Readonly<Record<keyof MappingProblemParams, Example>> = {
  NAP601: { in: "mapping", bad: "columns: {clause: No, status: Stage}", good: columns },
  NAP602: {
    in: "mapping",
    bad: columns,
    good: "columns: {clause: No, status: {column: State, words: {almost: partial}}}",
  },
  NAP603: { in: "mapping", bad: "where: {Type: Milestone}", good: "where: {Type: Target}" },
  NAP604: {
    in: "mapping",
    bad: "columns: {clause: No, status: State, rater: {column: By, constant: desk}}",
    good: "columns: {clause: No, status: State, rater: {constant: desk}}",
  },
  NAP605: {
    in: "mapping",
    bad: 'columns: {clause: {column: No, join: "."}, status: State}',
    good: 'columns: {clause: {columns: [Stage, Step], join: "."}, status: State}',
  },
  NAP606: { in: "mapping", bad: "columns: {clause: No, note: State}", good: columns },
  NAP607: { in: "mapping", bad: columns, good: "columns: {clause: No, status: State 2021}" },
  NAP608: {
    in: "mapping",
    bad: "columns: {clause: No, percent: {column: Done, as: share}}",
    good: "columns: {clause: No, percent: {column: Done, as: percent}}",
  },
  NAP609: {
    in: "mapping",
    bad: "columns: {clause: No, status: State, date: {column: Date, as: mm.dd.yyyy}}",
    good: "columns: {clause: No, status: State, date: {column: Date, as: dd.mm.yyyy}}",
  },
  NAP610: {
    in: "mapping",
    bad: 'columns: {clause: No, status: State, rater: {file-name: "{rater}-*.csv"}}',
    good: 'columns: {clause: No, status: State, rater: {file-name: "{rater}.csv"}}',
  },
  NAP611: {
    in: "assessment",
    bad: "ratings: form.csv\nmapping: forms",
    good: "ratings: form.csv\nmapping: mapping.yaml",
  },
  NAP612: {
    in: "mapping",
    bad: "columns: {clause: No, percent: {met: All, of: Done}}",
    good: "columns: {clause: No, percent: {met: Done, of: All}}",
  },
  NAP613: {
    in: "call",
    bad: "nap check form.csv --mapping mapping.yaml",
    good: "nap check form.csv --mapping mapping.yaml --plan plan.yaml",
  },
  NAP614: {
    in: "assessment",
    bad: 'ratings: form.csv\nmapping: mapping.yaml\nclaims: [{figure: "50"}]',
    good: "ratings: form.csv\nmapping: mapping.yaml",
  },
  NAP616: {
    in: "mapping",
    bad: `read: {sheet: Monitoring}\n${columns}`,
    good: columns,
  },
  NAP620: {
    in: "mapping",
    bad: 'columns: {clause: No, status: State, rater: {column: By, split: " "}, cause: {column: Why, split: " "}}',
    good: "columns: {clause: No, status: State, rater: By, cause: Why}",
  },
  NAP621: {
    in: "assessment",
    bad: 'ratings: moj-pgo-2021.csv\nmapping: {columns: {clause: No, status: State, body: {file-name: "*{body}-*.csv"}}}',
    good: 'ratings: moj-pgo-2021.csv\nmapping: {columns: {clause: No, status: State, body: {file-name: "{body}-*.csv"}}}',
  },
  NAP622: {
    in: "mapping",
    bad: "columns: {clause: No, status: {any-of: [State, State 2021]}}",
    good: "columns: {clause: No, status: State 2021}",
  },
  NAP615: {
    in: "plan",
    bad: "clauses: {files: form.csv, mapping: {columns: {clause: No, title: Title}}}",
    good: "clauses: {files: form.csv, mapping: {columns: {clause: No, title: Title}, repeats: first}}",
  },
};
