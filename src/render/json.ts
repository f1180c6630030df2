// A document → JSON, one object, indented.
import { jsonText } from "./jsonText.ts";
import { listsInText } from "./listsInText.ts";
import type { Renderer } from "./renderer.ts";

export const renderJson: Renderer = (document) =>
  `${listsInText(document.json) ?? jsonText(document.json(), 2)}\n`;
