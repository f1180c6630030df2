// Numbers as they are written in files, before they become exact.
import * as z from "zod";
import { invisible } from "../text/letters.ts";

/** A number as written: `0.1` is one tenth, `1/3` is one third. */
export type Numeral = string | number;

export const numeralSchema = z
  .union([z.number(), z.string()], { error: "a number: 2, 0.5, 1/3" })
  .meta({ description: "A number, read exactly as written.", examples: [2, 0.5, "1/3"] });

const inOddQuotes = /^[“”„‟«‘’‚]([^“”„‟«»‘’‚]*)[“”‟»‘’]$/u;

/** What an id should be that looks like another one; `null` for all others. */
function plainId(id: string): string | null {
  if (/^[ -~]*$/.test(id)) return null;
  const bare = id.replace(new RegExp(invisible, "gu"), "");
  const quoted = inOddQuotes.exec(bare)?.[1];
  return quoted !== undefined
    ? `an id in straight quotes: "${quoted}"`
    : bare === id
      ? null
      : `an id without invisible characters: "${bare}"`;
}

export const idSchema = z
  .string()
  .min(1, { error: "an id of at least one character" })
  .regex(/^(\S(.*\S)?)?$/su, { error: "an id without spaces in front or behind" })
  .refine((id) => id !== id.trim() || plainId(id) === null, {
    error: ({ input }) => plainId(String(input)) ?? "",
  })
  .meta({ description: "An id: a string, so that 1.10 is not 1.1.", examples: ["1.10", "moj"] });
