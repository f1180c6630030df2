// The words of all problems.
import type { AllProblemParams } from "../../../model/problem.ts";
import type { ProblemWordings } from "../problemWording.ts";
import { checkSummary } from "./problems/checkSummary.ts";
import { claimProblems } from "./problems/claimProblems.ts";
import { fileProblems } from "./problems/fileProblems.ts";
import { findings } from "./problems/findings.ts";
import { gateProblems } from "./problems/gateProblems.ts";
import { judgementProblems } from "./problems/judgementProblems.ts";
import { mappingProblems } from "./problems/mappingProblems.ts";
import { methodProblems } from "./problems/methodProblems.ts";
import { oddCharacters } from "./problems/oddCharacters.ts";
import { problemPage } from "./problems/problemPage.ts";
import { publishable } from "./problems/publishable.ts";
import { referenceProblems } from "./problems/referenceProblems.ts";
import { shownRows } from "./problems/shownRows.ts";
import { replyProblems } from "./problems/replyProblems.ts";
import { structureProblems } from "./problems/structureProblems.ts";
import { tableProblems } from "./problems/tableProblems.ts";
import { timeProblems } from "./problems/timeProblems.ts";
import { valueProblems } from "./problems/valueProblems.ts";
import { workbookProblems } from "./problems/workbookProblems.ts";

const codes: ProblemWordings<AllProblemParams> = {
  ...fileProblems,
  ...workbookProblems,
  ...structureProblems,
  ...valueProblems,
  ...referenceProblems,
  ...methodProblems,
  ...claimProblems,
  ...tableProblems,
  ...mappingProblems,
  ...timeProblems,
  ...replyProblems,
  ...judgementProblems,
  ...gateProblems,
};

export const problems = {
  codes,
  severities: { error: "error", warning: "warning", info: "info", off: "off" },
  suggestion: (name: string) => `did you mean "${name}"?`,
  /** Follow a message. */
  odd: oddCharacters,
  more: (count: number) => `and ${count} more like it`,
  /** The line that sums up a check. */
  summary: checkSummary,
  page: problemPage,
  /** Rows beside what they were read as. */
  shownRows,
  /** Whether strangers can compute a figure again. */
  publishable,
  /** In formats for systems that run checks. */
  findings,
};
