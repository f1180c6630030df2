// What raises each problem of the group, and what does not.
import type { CollectProblemParams } from "../collectProblems.ts";
import type { Example } from "../problemInfo.ts";

const call = "nap collect moj.csv --plan plan.yaml";

export const collectExamples: Readonly<Record<keyof CollectProblemParams, Example>> = {
  NAP631: { in: "call", bad: call, good: `${call}    # with the columns of the form` },
  NAP632: { in: "call", bad: call, good: `${call}    # with a form of the plan` },
  NAP633: {
    in: "call",
    bad: "nap collect moj.xlsx --plan plan.yaml",
    good: "nap collect moj.xlsx --plan plan.yaml    # with a form of the plan as it is",
  },
  NAP634: { in: "call", bad: call, good: `${call}    # with the clause that was asked` },
  NAP635: {
    in: "call",
    bad: "nap collect moj.xlsx --plan plan.yaml",
    good: "nap collect moj.xlsx --plan plan.yaml    # with the answer as a value",
  },
  NAP636: { in: "call", bad: call, good: `${call} --repeats first` },
  NAP637: { in: "call", bad: call, good: `${call}    # with 72.5 for 0.725` },
  NAP638: { in: "call", bad: call, good: `${call}    # with the remark as a note` },
  NAP639: {
    in: "call",
    bad: "nap collect moj.xlsm --plan plan.yaml",
    good: "nap collect moj.xlsm --plan plan.yaml    # saved without macros",
  },
  NAP640: { in: "call", bad: "nap collect moj.csv", good: "nap collect moj.csv    # with an answer" },
};
