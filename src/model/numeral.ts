// Numbers as they are written in files, before they become exact.
import * as z from "zod";

/** A number as written: `0.1` is one tenth, `1/3` is one third. */
export type Numeral = string | number;

/** More characters than a number of a file has. */
export const longestNumeral = 60;

/** What a message says of a number that is too long to be read; nothing of what is no number. */
export const lengthFault = (text: string): { fault: string; expected: string } | null =>
  text.trim().length > longestNumeral && /^[+\-\u2212]?\d[\d\s.,/]*%?$/.test(text.trim())
    ? { fault: "too-long", expected: `a number of at most ${longestNumeral} characters` }
    : null;

export const numeralSchema = z
  .union([z.number(), z.string()], { error: "a number: 2, 0.5, 1/3" })
  .meta({ description: "A number, read exactly as written.", examples: [2, 0.5, "1/3"] });

export const idSchema = z
  .string()
  .min(1, { error: "an id of at least one character" })
  .meta({ description: "An id: a string, so that 1.10 is not 1.1.", examples: ["1.10", "moj"] });
