// The parameters that the examples of the group have; `npm test -- -u` renews them.
import type { ReplyProblemParams } from "../replyProblems.ts";

export const replySamples: ReplyProblemParams = {
  NAP251: { written: "obect", known: ["agree", "partly", "object"], rows: 1, row: 1, suggestion: "object" },
  NAP252: { rows: 1, row: 1 },
  NAP253: { clause: "1.1", row: 2, first: { row: 1 } },
  NAP254: { clause: "1.2", activity: "a", row: 1, reason: "whole" },
  NAP255: { clause: "1.1", row: 1, said: "partial", rated: "full" },
  NAP256: { rows: 1, row: 1 },
  NAP257: { clause: "1.1", row: 1, decisions: ["partial", "full"] },
  NAP258: { date: "2021-02-10", sent: "2021-03-01", rows: 1, row: 1 },
  NAP259: { rounds: ["m06", "m12"] },
};
