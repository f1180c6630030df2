// Scores, the gates of the call and those of the workspace → whether each is met, and what is said of those that are not.
import { loadWords, shownGate, type Language, type Score, type ScoreView } from "../core.ts";
import type { Loaded } from "../workspace/loaded.ts";
import type { Environment } from "./environment.ts";
import { callOverWorkspace } from "./flags/callOverWorkspace.ts";
import { checkGates, type GatesOfCall } from "./flags/gateOptions.ts";
import { todayOf } from "./flags/todayOf.ts";

export interface HeldGates {
  readonly shown: ScoreView["gates"];
  /** False without a score as well: nothing has reached anything. */
  readonly areMet: boolean;
  /** A line for each that is not met, or not judged. */
  readonly said: readonly string[];
}

/** @param today as the call writes it */
export async function holdGates(
  scores: readonly Score[],
  ofCall: GatesOfCall | null,
  ofWorkspace: Loaded["gates"],
  language: Language,
  today: string | undefined,
  environment: Environment,
): Promise<HeldGates> {
  const gates = callOverWorkspace(ofCall?.gates ?? [], [...ofWorkspace.score, ...(ofWorkspace.age ?? [])]);
  const noFigure = ofCall?.noFigure ?? ofWorkspace.noFigure ?? "fail";
  const checks = checkGates(scores, gates, noFigure, todayOf(today, environment));
  const words = await loadWords(language, ["gates"]);
  const shown = new Map(
    [...checks].map(([score, own]) => [score, own.map((check) => shownGate(check, score, words))]),
  );
  const all = [...shown.values()].flat();
  return {
    shown,
    areMet: scores.length > 0 && !all.some(({ json }) => json.met === false),
    // How old an assessment is is said once, however many methods it was scored under.
    said: [...new Set(all.map(({ said }) => said).filter((line) => line !== ""))],
  };
}
