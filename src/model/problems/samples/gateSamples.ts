// The parameters that the examples of the group have; `npm test -- -u` renews them.
import type { GateProblemParams } from "../gateProblems.ts";

export const gateSamples: GateProblemParams = {
  NAP901: { rules: ["NAP208"], until: "2020-12-31", today: "2026-06-30" },
  NAP902: { rules: ["NAP208"] },
  NAP903: { fault: "no-reason" },
  NAP904: { rule: "NAP208", of: "plan:az-nap-2020-2022", clause: "1.1", times: 1, why: "gone" },
  NAP905: { fault: "unknown-code", written: "NAP999", suggestion: "NAP109" },
};
