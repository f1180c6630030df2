// What is wrong with the text of a list → the problem, at its line where that is known.
import { startOf } from "../../model/place.ts";
import { problem, type Problem } from "../../model/problem.ts";
import type { ListFault } from "../../model/problems/workbookProblems.ts";

/** NAP133. */
export const brokenList = (source: string, fault: ListFault): Problem =>
  problem(
    "NAP133",
    "line" in fault ? { source, line: fault.line, column: fault.column } : startOf(source),
    fault,
  );
