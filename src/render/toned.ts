// A text and what its colour may say → the text in that colour.
import type { ChalkInstance } from "chalk";
import type { Tone } from "../present/document.ts";

export const toned = (text: string, tone: Tone | undefined, paint: ChalkInstance): string =>
  tone === undefined || tone === "plain" || text === ""
    ? text
    : { good: paint.green, middle: paint.yellow, bad: paint.red, quiet: paint.dim, strong: paint.bold }[tone](
        text,
      );
