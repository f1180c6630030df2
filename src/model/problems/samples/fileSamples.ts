// The parameters that the examples of the group have; `npm test -- -u` renews them.
import type { FileProblemParams } from "../fileProblems.ts";

export const fileSamples: FileProblemParams = {
  NAP101: { path: "rating.csv", reason: "no-such-file" },
  NAP102: {},
  NAP103: { found: "pdf" },
  NAP104: {
    offset: 35,
    byte: "0xFD",
    encoding: "UTF-8",
    likely: "windows-1254",
    header: ["clause", "status", "note"],
  },
  NAP105: { size: 0.001, limit: 0.00005, needed: 0.001 },
  NAP106: { reason: "second-colon-in-line" },
  NAP107: { cause: "aliases" },
  NAP108: { key: "across" },
  NAP109: { row: 2, found: 4, expected: 3 },
  NAP110: { row: 2 },
  NAP111: { column: "clause", names: ["clause", "bənd", "cláusula", "пункт"], found: ["paragraf", "nəticə"] },
  NAP112: {
    column: "evidense",
    known: ["clause", "activity", "body", "rater", "status", "percent", "value", "evidence", "note"],
    suggestion: "evidence",
  },
  NAP113: { column: "status", first: 2, second: 3 },
  NAP114: {
    found: "nap/plan",
    known: ["nap/plan@1", "nap/assessment@1", "nap/scale@1", "nap/method@1", "nap/workspace@1"],
    suggestion: "nap/plan@1",
  },
  NAP115: { row: 2, reason: "inside-cell" },
  NAP116: { lines: 2 },
  NAP117: { rows: 1 },
  NAP118: {
    column: "bdy",
    missing: "body",
    known: ["clause", "activity", "body", "rater", "status", "percent", "value", "evidence", "note"],
  },
};
