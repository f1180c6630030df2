// What raises each problem of the group, and what does not.
import type { TimeProblemParams } from "../timeProblems.ts";
import type { Example } from "../problemInfo.ts";

export const timeExamples: Readonly<Record<keyof TimeProblemParams, Example>> = {
  NAP701: { in: "plan", bad: "rounds: [{id: m06}]", good: "rounds: [{id: m06, month: 6}]" },
  NAP702: {
    in: "clause",
    bad: "window: {start: 2020, end: 2020}\nwindows: [{end: 2020}, {end: 2021}]",
    good: "windows: [{end: 2020}, {end: 2021}]",
  },
  NAP703: {
    in: "plan",
    bad: "rounds: [{id: m12, month: 12}, {id: m06, month: 6}]",
    good: "rounds: [{id: m06, month: 6}, {id: m12, month: 12}]",
  },
  NAP704: { in: "assessment", bad: "round: m6", good: "round: m06" },
  NAP705: {
    in: "assessment",
    bad: "round: m06\nas-of: 2020-12-31",
    good: "round: m06\nas-of: 2020-06-30",
  },
  NAP706: {
    in: "call",
    bad: "nap check plan.yaml m06.yaml m06-again.yaml",
    good: "nap check plan.yaml m06.yaml m12.yaml",
  },
  NAP707: { in: "assessment", bad: "series: watch", good: "series: watch\nround: m06" },
  NAP708: {
    in: "ratings",
    bad: "clause,status,date\n1.1,full,2021-03-01",
    good: "clause,status,date\n1.1,full,2020-03-01",
  },
  NAP709: {
    in: "ratings",
    bad: "clause,status,received\n1.1,full,2020-02-03",
    good: "clause,status,received\n1.1,full,2020-07-03",
  },
  NAP710: {
    in: "ratings",
    bad: "clause,status,date\n1.1,full,03/04/2020",
    good: "clause,status,date\n1.1,full,2020-04-03",
  },
};
