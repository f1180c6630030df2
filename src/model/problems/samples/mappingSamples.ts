// The parameters that the examples of the group have; `npm test -- -u` renews them.
import type { MappingProblemParams } from "../mappingProblems.ts";

export const mappingSamples: MappingProblemParams = {
  NAP601: { column: "status", wanted: "Vəziyyət", found: ["No", "State"], file: "form.csv" },
  NAP620: { row: 2, records: 1024, most: 1000 },
  NAP621: { file: "a", pattern: "b", column: "c", candidates: ["d"] },
  NAP622: { column: "status", first: "State", second: "State 2021", file: "form.csv" },
  NAP602: {
    column: "status",
    file: "form.csv",
    words: [{ word: "almost", rows: 1 }],
    count: 1,
    known: ["none", "partial", "full"],
  },
  NAP603: {
    file: "form.csv",
    rows: 2,
    tests: [{ column: "Type", texts: ["Milestone"], found: ["Target"] }],
  },
  NAP604: { column: "body", first: "column", second: "constant" },
  NAP605: { column: "clause", fault: "join-without-columns" },
  NAP606: { missing: "clause" },
  NAP607: { name: "State", first: 2, second: 3 },
  NAP608: { column: "percent", written: "70", as: "share", row: 2, rows: 1 },
  NAP609: { column: "date", written: "13.13.2020", pattern: "dd.mm.yyyy", row: 2, rows: 1 },
  NAP610: { file: "report.csv", pattern: "{body}-*.csv" },
  NAP611: { name: "agency", known: ["agency-form"], suggestion: "agency-form" },
  NAP616: { key: "sheet", file: "form.csv", has: "none" },
  NAP615: { clause: "1.1", column: "title", first: "Open data", second: "Opendata", row: 2 },
  NAP613: {},
  NAP614: { rounds: ["m06", "y1"] },
  NAP612: { row: 2, met: "5", of: "4" },
};
