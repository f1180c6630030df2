// The parameters that the examples of the group have; `npm test -- -u` renews them.
import type { TableProblemParams } from "../tableProblems.ts";

export const tableSamples: TableProblemParams = {
  NAP134: { written: "72", next: "5", column: "note", row: 2 },
  NAP230: { row: 3, written: "0.5", signed: "72.5%" },
  NAP231: { key: "note", kept: "court case", comment: "4 delayed it" },
  NAP330: { id: "1.1, 1.2", form: "list", first: "1.1", last: "1.2", rows: 1, row: 2 },
  NAP331: { id: "2025-10-01", rows: 1, row: 3 },
  NAP332: { id: "All clauses", like: "1.1", rows: 1, row: 4 },
  NAP333: {
    written: "Ministry of Justice; Ministry of Finance",
    first: "Ministry of Justice",
    separator: '";"',
    second: "Ministry of Finance",
    rows: 1,
    row: 2,
  },
  NAP340: { name: "Justice", id: "pgo", other: "moj" },
  NAP341: { id: "1", below: "1.1", count: 2, rows: 1, row: 4 },
  NAP342: { column: "clause", written: "1.1.", other: "1.1", rows: 1, row: 4 },
  NAP420: { row: 2, percent: "51", status: "full", nearer: "partial" },
};
