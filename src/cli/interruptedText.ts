// A call that a signal ends → the line for standard error, in the language of the call.
import { loadWords } from "../core.ts";
import type { Environment } from "./environment.ts";
import { callLanguage } from "./flags/callLanguage.ts";

export async function interruptedText(argv: readonly string[], environment: Environment): Promise<string> {
  const { failures } = await loadWords(await callLanguage(argv, environment), ["failures"]);
  return `nap: ${failures.interrupted}\n`;
}
