// The words of all problems.
import type { Themes } from "../words.ts";
import { plural } from "./plural.ts";
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

const codes: Themes["problems"]["codes"] = {
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
  severities: { error: "ошибка", warning: "предупреждение", info: "сведение", off: "выключено" },
  suggestion: (name) => `возможно, имелось в виду «${name}»?`,
  /** Follow a message. */
  odd: oddCharacters,
  more: (count) =>
    `и ещё ${count} ${plural(count, {
      one: "такая же проблема",
      few: "такие же проблемы",
      many: "таких же проблем",
      other: "такой же проблемы",
    })}`,
  /** The line that sums up a check. */
  summary: checkSummary,
  page: problemPage,
  /** Rows beside what they were read as. */
  shownRows,
  publishable,
  /** In formats for systems that run checks. */
  findings,
};
