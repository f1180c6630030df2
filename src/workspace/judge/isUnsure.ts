// An entry of a baseline and what is found → whether it is in a document or table that could not be read.
import { problemInfo, type BaselineEntry, type ProblemToJudge } from "../../core.ts";

/** In a document or table that could not be read, nobody knows what is found. */
export const isUnsure = ({ identity }: BaselineEntry, found: readonly ProblemToJudge[]): boolean =>
  found.some(
    ({ problem: { code }, subjects }) =>
      code.startsWith("NAP1") &&
      problemInfo(code).severity === "error" &&
      subjects.some((subject) => subject.in === identity.in),
  );
