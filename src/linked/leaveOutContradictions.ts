// A linked assessment and a method → the assessment without the rows that contradict themselves under the method.
import type { Assessment } from "../model/assessment.ts";
import type { Located } from "../model/place.ts";
import type { Problem } from "../model/problem.ts";
import { rowProblems } from "../score/rowProblems.ts";
import type { ScoreInput } from "../score/scoreInput.ts";
import type { LinkedAssessment } from "./linkedAssessment.ts";
import { withoutBadRows } from "./withoutBadRows.ts";

/**
 * Only where the call wants rows with an error left out; what else is wrong with rows does not depend on the method.
 *
 * @example leaveOutContradictions({ assessment: own, skipsBadRows: true }, inputOf(own)).problems // []
 */
export const leaveOutContradictions = (
  { assessment, skipsBadRows }: Pick<LinkedAssessment, "assessment" | "skipsBadRows">,
  input: ScoreInput,
): { assessment: Located<Assessment>; problems: Problem[] } =>
  skipsBadRows
    ? withoutBadRows(
        assessment,
        rowProblems(input).filter(({ code }) => code === "NAP402"),
        (rest) => rowProblems({ ...input, assessment: rest.value }),
      )
    : { assessment, problems: [] };
