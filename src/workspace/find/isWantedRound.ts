// `--assessment` → whether one round of an assessment is meant.
import type { LoadRequest } from "../loadRequest.ts";

/** Of an assessment with rounds all, unless the call names some of them. */
export const isWantedRound = ({ assessments }: LoadRequest, id: string): boolean =>
  assessments.length === 0 ||
  assessments.includes(id) ||
  assessments.some((name) => id.startsWith(`${name}@`)) ||
  !assessments.some((name) => name.includes("@"));
