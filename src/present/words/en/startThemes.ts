// The themes that a start of `nap score` shows → their English words.
import type { Loaders } from "../words.ts";

export const startThemes = {
  common: async () => (await import("./common.ts")).common,
  notes: async () => (await import("./notes.ts")).notes,
  scores: async () => (await import("./scores.ts")).scores,
} satisfies Partial<Loaders>;
