// The parameters that the examples of the group have; `npm test -- -u` renews them.
import type { TimeProblemParams } from "../timeProblems.ts";

export const timeSamples: TimeProblemParams = {
  NAP701: { round: "m06" },
  NAP702: { clause: "1.1" },
  NAP703: { round: "m06", asOf: "2020-06-30", before: "m12", beforeAsOf: "2020-12-31" },
  NAP704: { id: "m6", known: ["m06", "m12"], suggestion: "m06" },
  NAP705: { round: "m06", asOf: "2020-12-31", to: "2020-06-30" },
  NAP706: { id: "m06-again", round: "m06", first: "m06", source: "m06.yaml" },
  NAP707: { series: "watch" },
  NAP708: { date: "2021-03-01", asOf: "2020-12-31", rows: 1, row: 2 },
  NAP709: { date: "2020-02-03", round: "m06", from: "2020-07-01", rows: 1, row: 2 },
  NAP710: {
    column: "date",
    written: "03/04/2020",
    readings: [
      { as: "dd.mm.yyyy", day: "2020-04-03" },
      { as: "mm/dd/yyyy", day: "2020-03-04" },
    ],
    rows: 1,
    row: 2,
  },
};
