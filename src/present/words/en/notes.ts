// What is said on standard error of what was assumed.
import type { NoteWordings } from "../usageWording.ts";

export const notes: NoteWordings = {
  "bundled-plan": (p) => `no files or workspace here: showing the bundled plan ${p.plan}`,
};
