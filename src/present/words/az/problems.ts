// What is said of problems.
import type { AllProblemParams } from "../../../model/problem.ts";
import type { ProblemWordings } from "../problemWording.ts";
import type { Themes } from "../words.ts";
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
  ...tableProblems,
  ...mappingProblems,
  ...timeProblems,
  ...replyProblems,
  ...judgementProblems,
  ...gateProblems,
  ...valueProblems,
  ...referenceProblems,
  ...methodProblems,
  ...claimProblems,
};

export const problems: Themes["problems"] = {
  codes,
  severities: { error: "xəta", warning: "xəbərdarlıq", info: "məlumat", off: "sönülü" },
  suggestion: (name) => `bəlkə "${name}" nəzərdə tutulub?`,
  /** Follow a message. */
  odd: oddCharacters,
  more: (count) => `daha ${count} oxşar hal var`,
  /** The line that sums up a check. */
  summary: checkSummary,
  page: problemPage,
  /** Rows beside what they were read as. */
  shownRows,
  publishable,
  /** In formats for systems that run checks. */
  findings,
};
