// A sentence → the block that says it in the background: where a figure comes from, what to know of it.
import type { Block } from "./document.ts";

export const quiet = (text: string): Block => ({ kind: "text", text, tone: "quiet" });
