// Text for people: one string, or one string a language.
import * as z from "zod";
import { wanted } from "./problems/expectations.ts";

/** A string, or a map from language code to string (`{en: …, az: …}`). */
export type Text = string | Readonly<Record<string, string>>;

export const textSchema = z
  .union([z.string(), z.record(z.string(), z.string())], wanted("text-by-language"))
  .meta({
    description: "Text for people: a string, or a map by language code.",
    examples: ["Access to information", { en: "Yes", az: "Bəli" }],
  });
