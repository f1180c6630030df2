// A result of `score` → the exact score behind it.
import type { Problem, Provenance, RatingTable, ResultWords, Score, StatedClaim } from "../core.ts";
import { NotAResult } from "./notAResult.ts";

interface Origin {
  readonly score: Score;
  readonly problems: readonly Problem[];
  /** The table of doubts about its rows; `null` where there is none. */
  readonly doubts: RatingTable | null;
  /** What is known of each published figure. */
  readonly claims: () => readonly StatedClaim[];
  readonly inputs: Provenance["inputs"];
  /** Those of its sentences. */
  readonly words: ResultWords;
}

export const scoreOrigins = new WeakMap<object, Origin>();

export function exactScore(result: object): Origin {
  const origin = typeof result === "object" && result !== null ? scoreOrigins.get(result) : undefined;
  if (origin === undefined) throw new NotAResult("a result of score");
  return origin;
}

/** The inputs of several results, each once, by path. */
export function inputsOf(origins: readonly Origin[]): Provenance["inputs"] {
  const byPath = new Map(origins.flatMap(({ inputs }) => inputs.map((input) => [input.path, input])));
  return [...byPath.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
