// Scores, the gates of the call and those of the workspace → whether each is met, and what is said of those that are not.
import { loadWords, type Language, type Score, type ScoreGate, type ScoreGateCheck } from "../core.ts";
import { callOverWorkspace } from "./flags/callOverWorkspace.ts";
import { checkGates } from "./flags/gateOptions.ts";
import { unmetScoreGates } from "./unmetScoreGates.ts";

export interface HeldGates {
  readonly checks: ReadonlyMap<Score, readonly ScoreGateCheck[]>;
  /** False without a score as well: nothing has reached anything. */
  readonly areMet: boolean;
  /** A line for each that is not met. */
  readonly said: readonly string[];
}

export async function holdGates(
  scores: readonly Score[],
  ofCall: readonly ScoreGate[],
  ofWorkspace: readonly ScoreGate[],
  language: Language,
): Promise<HeldGates> {
  const checks = checkGates(scores, callOverWorkspace(ofCall, ofWorkspace));
  const said = unmetScoreGates(checks, await loadWords(language, ["gates"]));
  return { checks, areMet: scores.length > 0 && said.length === 0, said };
}
