// The parameters that the examples of the group have; `npm test -- -u` renews them.
import type { CollectProblemParams } from "../collectProblems.ts";

export const collectSamples: CollectProblemParams = {
  NAP631: { reason: "no-identity" },
  NAP632: { plan: "other", plans: ["az-nap-2020-2022"] },
  NAP633: { plan: "az-nap-2020-2022", gone: ["1.3"], added: [], renamed: [], retitled: [] },
  NAP634: { row: 3, reason: "unknown-clause", written: "1.3" },
  NAP635: { column: "status", shown: "Full" },
  NAP636: { clause: "1.1", body: "moj", row: 3, columns: ["status"], first: { row: 2 } },
  NAP637: { row: 2, what: "small-percent", written: "0.725" },
  NAP638: { columns: ["Remarks"], rows: [] },
  NAP639: { what: "macros" },
  NAP640: { row: 2, reason: "no-answer", columns: ["comment"] },
};
