// A document → one line a problem or figure.
import { safeText } from "./safeText.ts";
import type { Renderer } from "./renderer.ts";

export const renderCompact: Renderer = (document) => document.lines().map((line) => `${safeText(line)}\n`);
