// A document → JSON, one object, indented.
import type { Pieces } from "../model/pieces.ts";
import { jsonText } from "./jsonText.ts";
import { listsInText } from "./listsInText.ts";
import type { Renderer } from "./renderer.ts";

export const renderJson: Renderer = (document) =>
  withLineBreak(listsInText(document.json) ?? [jsonText(document.json(), 2)]);

function* withLineBreak(pieces: Pieces): Generator<string> {
  yield* pieces;
  yield "\n";
}
