// `--lang`, else NAP_LANG, else the language of the workspace, else the first that nap has → the language of texts.
import { languageNamed, languages, type Language } from "../../core.ts";
import type { Environment } from "../environment.ts";
import { oneOf } from "./oneOf.ts";

/** The variable that says in which language nap speaks. */
export const languageVariable = "NAP_LANG";

/**
 * The machine's locale has no say. Throws a `UsageError` where the flag or the variable names a language that nap does
 * not have.
 *
 * @param loaded what the workspace declares, `null` where it declares nothing; one that nap does not have is a problem
 *   of the workspace, and of no effect here
 */
export function languageOf(
  { lang }: { readonly lang?: string },
  { variables }: Pick<Environment, "variables">,
  loaded: string | null,
): Language {
  if (lang !== undefined) return languageNamed(lang) ?? oneOf("--lang", lang, languages);
  const variable = variables[languageVariable] ?? "";
  if (variable !== "") return languageNamed(variable) ?? oneOf(languageVariable, variable, languages);
  return languageNamed(loaded ?? "") ?? languages[0];
}
