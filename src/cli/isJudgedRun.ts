// A call and what it reads → whether its problems are held against a baseline or suppressions, or known by fingerprints.
import type { Loaded } from "../workspace/loaded.ts";
import type { FindingsFlags } from "./flags/findingsFlags.ts";
import { wantsFindings, type OutputFlags } from "./flags/outputOptions.ts";

export const isJudgedRun = ({ judging }: Loaded, flags: FindingsFlags & OutputFlags): boolean =>
  judging?.isAsked === true ||
  flags.baseline !== undefined ||
  flags.today !== undefined ||
  (judging !== null && wantsFindings(flags));
