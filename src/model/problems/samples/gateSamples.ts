// The parameters that the examples of the group have; `npm test -- -u` renews them.
import type { GateProblemParams } from "../gateProblems.ts";

export const gateSamples: GateProblemParams = {
  NAP901: { rules: ["NAP218"], until: "2026-12-31", today: "2027-01-01" },
  NAP902: { rules: ["NAP218"] },
  NAP903: { fault: "no-reason" },
  NAP904: { rule: "NAP203", of: "assessment:report", clause: "1.1", times: 1, why: "gone" },
  NAP905: { fault: "unknown-code", written: "NAP999" },
};
