// A call and what it reads → whether its problems are held against a baseline or suppressions.
import type { Loaded } from "../workspace/loaded.ts";
import type { FindingsFlags } from "./flags/findingsFlags.ts";

export const isJudgedRun = ({ judging }: Loaded, { baseline, today }: FindingsFlags): boolean =>
  judging?.isAsked === true || baseline !== undefined || today !== undefined;
