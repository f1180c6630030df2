// What was thrown → the lines for standard error, in the language of the call, and the exit code.
import { loadWords, UsageError, type UsageFault, type UsageFaults, type Words } from "../core.ts";
import { safeText } from "../render/safeText.ts";
import { callFault } from "./usage/callFault.ts";
import { commandOf } from "./usage/commandOf.ts";
import type { Environment } from "./environment.ts";
import type { ExitCode } from "./exitCode.ts";
import { callLanguage } from "./flags/callLanguage.ts";

export async function explainError(
  error: unknown,
  argv: readonly string[],
  environment: Environment,
): Promise<{ text: string; exitCode: ExitCode }> {
  const { code, syscall, message, stack } = partsOf(error);
  const words = await loadWords(await callLanguage(argv, environment), ["usage", "failures"]);
  const fault = error instanceof UsageError ? error : callFault(code, message, argv);
  if (fault !== null) return { text: faultText(fault, words, argv), exitCode: 2 };
  // Only standard output is written to without a name: a full disk behind it, a stream that is open for reading.
  if (syscall === "write") {
    const said = words.failures.cannotWriteResult(code === "ENOSPC" ? null : message);
    return { text: `nap: ${said}\n`, exitCode: 2 };
  }
  const { bug, reportBug } = words.failures;
  const shownStack = environment.variables["NAP_DEBUG"] === undefined ? "" : `${stack}\n`;
  return { text: `nap: ${bug(message.split("\n")[0] ?? "")}\n${reportBug}\n${shownStack}`, exitCode: 3 };
}

const partsOf = (error: unknown): { code: string; syscall: string; message: string; stack: string } =>
  error instanceof Error
    ? {
        code: String((error as { code?: unknown }).code ?? ""),
        syscall: String((error as { syscall?: unknown }).syscall ?? ""),
        message: error.message,
        stack: error.stack ?? "",
      }
    : { code: "", syscall: "", message: String(error), stack: "" };

/** Faults about which help has nothing to say. */
const withoutHelp: ReadonlySet<UsageFault> = new Set<UsageFault>([
  "file-exists",
  "writes-its-input",
  "cannot-write",
]);

function faultText<F extends UsageFault>(
  { fault, params }: UsageError<F>,
  words: Words<"usage" | "failures">,
  argv: readonly string[],
): string {
  const sentence: (params: UsageFaults[F]) => string = words.usage[fault];
  const said = sentence(params);
  return withoutHelp.has(fault) ? `nap: ${safeText(said)}\n` : withHelp(said, words, argv);
}

function withHelp(said: string, { failures }: Words<"failures">, argv: readonly string[]): string {
  const command = commandOf(argv)?.name ?? null;
  const help = command === null || command === "help" ? "nap --help" : `nap ${command} --help`;
  return `nap: ${safeText(said)}\n${failures.wayToHelp(help)}\n`;
}
