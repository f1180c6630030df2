// The words of all problem codes.
import { claimProblems } from "./problems/claimProblems.ts";
import { fileProblems } from "./problems/fileProblems.ts";
import { methodProblems } from "./problems/methodProblems.ts";
import { referenceProblems } from "./problems/referenceProblems.ts";
import { structureProblems } from "./problems/structureProblems.ts";
import { valueProblems } from "./problems/valueProblems.ts";
import { workbookProblems } from "./problems/workbookProblems.ts";
import type { AllProblemParams } from "../../../model/problem.ts";
import type { ProblemWordings } from "../problemWording.ts";

export const problems: ProblemWordings<AllProblemParams> = {
  ...fileProblems,
  ...workbookProblems,
  ...structureProblems,
  ...valueProblems,
  ...referenceProblems,
  ...methodProblems,
  ...claimProblems,
};
