// What was loaded, and the rules with judgement that its workspace switches on → what they find; loaded only where one is on.
import { judgementsIn, type Day, type Problem } from "../core.ts";
import type { Loaded } from "../workspace/loaded.ts";

/** @param asOf that of the call; `null`: each assessment's own */
export const judgementsOf = (loaded: Loaded, asOf: Day | null): Problem[] => judgementsIn(loaded, asOf);
