// The words of a call, whether or not they make sense → the language in which to say what is wrong with it.
import { languageNamed, languages, type Language } from "../../core.ts";
import type { Environment } from "../environment.ts";
import { languageFlag } from "./languageFlag.ts";
import { languageHere } from "./languageHere.ts";
import { languageVariable } from "./languageOf.ts";

/** As `languageHere`, but a language that nap does not have is ignored, and so is a workspace that cannot be read. */
export function callLanguage(argv: readonly string[], environment: Environment): Promise<Language> {
  const named = [...languageFlag(argv).toReversed(), environment.variables[languageVariable]];
  const lang = named.flatMap((name) => languageNamed(name ?? "") ?? [])[0];
  if (lang !== undefined) return Promise.resolve(lang);
  return languageHere({}, { cwd: environment.cwd, variables: {} }).catch(() => languages[0]);
}
