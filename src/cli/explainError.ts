// What was thrown → the line for standard error, and the exit code.
import { languages, loadWords, UsageError, type UsageFaults } from "../core.ts";
import { WriteError } from "../io/writeError.ts";
import { safeText } from "../render/safeText.ts";
import type { ExitCode } from "./exitCode.ts";
import { UsageError as WordedError } from "./load/loaded.ts";

/** A closed pipe is not a fault of the run: the reader has what it wanted. */
export async function explainError(
  error: unknown,
  variables: Readonly<Record<string, string | undefined>>,
): Promise<{ text: string; exitCode: ExitCode }> {
  if (error instanceof UsageError)
    return { text: `nap: ${safeText(await sentenceOf(error))}\n`, exitCode: 2 };
  if (error instanceof WordedError || error instanceof WriteError)
    return { text: `nap: ${safeText(error.message)}\n`, exitCode: 2 };
  const code = (error as { code?: unknown }).code;
  if (code === "EPIPE") return { text: "", exitCode: 0 };
  if (code === "ENOSPC")
    return { text: "nap: cannot write the result: no space left on the device\n", exitCode: 2 };
  const message = error instanceof Error ? error.message : String(error);
  const stack =
    variables["NAP_DEBUG"] === undefined || !(error instanceof Error) ? "" : `${error.stack ?? ""}\n`;
  return {
    text: `nap: this is a bug in nap: ${message.split("\n")[0] ?? ""}\nPlease report it with the command and the files that led to it.\n${stack}`,
    exitCode: 3,
  };
}

async function sentenceOf({ fault, params }: UsageError): Promise<string> {
  const { usage } = await loadWords(languages[0], ["usage"]);
  const say = usage[fault] as (params: UsageFaults[keyof UsageFaults]) => string;
  return say(params);
}
