// A document → JSON, one object, indented.
import { listsInText } from "./listsInText.ts";
import type { Renderer } from "./renderer.ts";

export const renderJson: Renderer = function* (document) {
  yield* listsInText(document.json);
  yield "\n";
};
