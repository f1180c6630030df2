// A document → JSON, one object, indented.
import { jsonText } from "./jsonText.ts";
import type { Renderer } from "./renderer.ts";

export const renderJson: Renderer = (document) => `${jsonText(document.json(), 2)}\n`;
