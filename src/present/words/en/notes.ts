// What is said on standard error of what was assumed.
import type { NoteWordings } from "../usageWording.ts";

export const notes: NoteWordings = {
  "bundled-plan": (p) => `no files or workspace here: showing the bundled plan ${p.plan}`,
  "different-methods": (p) =>
    `warning: the figures come from different methods (${p.methods.join(", ")}); the term "method" shows the effect`,
  "method-left-out": (p) =>
    `method ${p.method} cannot be used and is left out; nap check ${p.source} says why`,
};
