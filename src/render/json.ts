// A document → JSON, one object, indented.
import type { Renderer } from "./renderer.ts";

export const renderJson: Renderer = (document) => `${JSON.stringify(document.json(), null, 2)}\n`;
