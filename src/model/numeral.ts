// Numbers as they are written in files, before they become exact.
import * as z from "zod";

/** A number as written: `0.1` is one tenth, `1/3` is one third. */
export type Numeral = string | number;

export const numeralSchema = z
  .union([z.number(), z.string()], { error: "a number: 2, 0.5, 1/3" })
  .meta({ description: "A number, read exactly as written.", examples: [2, 0.5, "1/3"] });

export const idSchema = z
  .string()
  .min(1, { error: "an id of at least one character" })
  .regex(/^(\S(.*\S)?)?$/su, { error: "an id without spaces in front or behind" })
  .meta({ description: "An id: a string, so that 1.10 is not 1.1.", examples: ["1.10", "moj"] });
