// An assessment and a method → the assessment without the rows that contradict themselves under the method.
import { rowProblems } from "../score/rowProblems.ts";
import type { LeaveOut } from "./linkedAssessment.ts";
import { withoutBadRows } from "./withoutBadRows.ts";

/**
 * What else is wrong with rows does not depend on the method.
 *
 * @example leaveOutContradictions(own, inputOf(own)).problems // []
 */
export const leaveOutContradictions: LeaveOut = (assessment, input) =>
  withoutBadRows(
    assessment,
    rowProblems(input).filter(({ code }) => code === "NAP402"),
    (rest) => rowProblems({ ...input, assessment: rest.value }),
  );
