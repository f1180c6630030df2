// Numbers as they are written in files, before they become exact.
import * as z from "zod";
import { plainId } from "../text/plainId.ts";
import { notEmpty } from "./notEmpty.ts";
import { wanted } from "./problems/expectations.ts";

/** A number as written: `0.1` is one tenth, `1/3` is one third. */
export type Numeral = string | number;

export const numeralSchema = z
  .union([z.number(), z.string()], wanted("numeral"))
  .meta({ description: "A number, read exactly as written.", examples: [2, 0.5, "1/3"] });

export const idSchema = z
  .string()
  .check(notEmpty(wanted("id-not-empty")))
  .regex(/^(\S(.*\S)?)?$/su, wanted("id-without-spaces"))
  .refine((id) => id !== id.trim() || plainId(id)?.fault !== "odd-quotes", wanted("id-in-straight-quotes"))
  .refine((id) => id !== id.trim() || plainId(id)?.fault !== "invisible", wanted("id-without-invisible"))
  .meta({ description: "An id: a string, so that 1.10 is not 1.1.", examples: ["1.10", "moj"] });
