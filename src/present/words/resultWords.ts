// What a result of any kind is shown with: the themes, and their words in the master language without a wait.
import { audit } from "./en/audit.ts";
import { common } from "./en/common.ts";
import { comparison } from "./en/comparison.ts";
import { explain } from "./en/explain.ts";
import { methods } from "./en/methods.ts";
import { problems } from "./en/problems.ts";
import { progress } from "./en/progress.ts";
import { replies } from "./en/replies.ts";
import { schedule } from "./en/schedule.ts";
import { scores } from "./en/scores.ts";
import { sensitivity } from "./en/sensitivity.ts";
import type { Theme, Words } from "./words.ts";

/** The themes of results and of problems. */
export const resultThemes = [
  "audit",
  "comparison",
  "explain",
  "methods",
  "problems",
  "progress",
  "replies",
  "schedule",
  "scores",
  "sensitivity",
] as const satisfies readonly Theme[];

/** The words of all results and problems in one language. */
export type ResultWords = Words<(typeof resultThemes)[number]>;

/** Those of the first language, for callers that cannot wait until words are loaded. */
export const masterWords: ResultWords = {
  audit,
  common,
  comparison,
  explain,
  methods,
  problems,
  progress,
  replies,
  schedule,
  scores,
  sensitivity,
};
