// A question → the position of the choice that a person makes at the terminal, by arrows and Enter.
import { isCancel, select } from "@clack/prompts";
import type { QuestionText } from "../core.ts";
import { safeText } from "../render/safeText.ts";

/** On standard error: standard output is for results. `null` where the person stops (Ctrl-C, Ctrl-D or Esc). */
export async function askInTerminal({ message, choices }: QuestionText): Promise<number | null> {
  const stop = new AbortController();
  // After the end of input no answer comes, and Node would leave as if all were done.
  const onKey = (_: unknown, key: { readonly ctrl?: boolean; readonly name?: string } | undefined): void => {
    if (key?.ctrl === true && key.name === "d") stop.abort();
  };
  const onEnd = (): void => stop.abort();
  process.stdin.prependListener("keypress", onKey).once("end", onEnd);
  const picked = await select({
    message: safeText(message),
    options: choices.map(({ label, hint }, value) => ({
      value,
      label: safeText(label),
      ...(hint === "" ? {} : { hint: safeText(hint) }),
    })),
    // They are in English.
    showInstructions: false,
    input: process.stdin,
    output: process.stderr,
    signal: stop.signal,
  });
  process.stdin.off("keypress", onKey).off("end", onEnd);
  return isCancel(picked) ? null : picked;
}
