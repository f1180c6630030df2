// The flags of a call that loads nothing → its language, for which the workspace around the working folder is asked.
import type { Language } from "../../core.ts";
import type { Environment } from "../environment.ts";
import { languageOf, languageVariable } from "./languageOf.ts";

export async function languageHere(
  flags: { readonly lang?: string },
  environment: Pick<Environment, "cwd" | "variables">,
): Promise<Language> {
  if (flags.lang !== undefined || (environment.variables[languageVariable] ?? "") !== "")
    return languageOf(flags, environment, null);
  const { workspaceLanguage } = await import("../../workspace/workspaceLanguage.ts");
  return languageOf(flags, environment, await workspaceLanguage(environment.cwd));
}
