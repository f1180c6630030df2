// A text in pieces → the text.
import type { Pieces } from "../model/pieces.ts";

export const wholeText = (pieces: Pieces): string => [...pieces].join("");
