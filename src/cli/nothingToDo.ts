// What was loaded and cannot be scored → why the command has nothing to do.
import { UsageError, type LinkedAssessment, type UsageFaults } from "../core.ts";

export const nothingToDo = (
  command: UsageFaults["nothing-to-do"]["command"],
  assessments: readonly LinkedAssessment[],
): UsageError =>
  new UsageError("nothing-to-do", {
    command,
    unpublished: assessments.flatMap(({ assessment: { value } }) => (value.published ? [] : [value.id])),
  });
