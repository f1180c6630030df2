// Arguments and environment → the command that they name → its exit code.
import { CommanderError } from "commander";
import type { Environment } from "./environment.ts";
import type { ExitCode } from "./exitCode.ts";
import { createProgram } from "./program.ts";

/** Runs nap. Never throws: what goes wrong is said on standard error and in the exit code. */
export async function main(argv: readonly string[], environment: Environment): Promise<ExitCode> {
  const written: string[] = [];
  let exitCode: ExitCode = 0;
  const program = createProgram(
    argv[0],
    environment,
    (code) => (exitCode = code),
    (text) => void written.push(text),
  );
  try {
    await program.parseAsync([...argv], { from: "user" });
    return exitCode;
  } catch (error) {
    return await (error instanceof CommanderError
      ? answer(error, written.join(""), environment).catch((failure) => report(failure, environment))
      : report(error, environment));
  }
}

/** Help or the version, which were asked for; or what is wrong with the call. */
async function answer(
  { exitCode }: CommanderError,
  written: string,
  { stdout, stderr }: Environment,
): Promise<ExitCode> {
  await (exitCode === 0 ? stdout : stderr)(written);
  return exitCode === 0 ? 0 : 2;
}

async function report(error: unknown, environment: Environment): Promise<ExitCode> {
  const { explainError } = await import("./explainError.ts");
  const { text, exitCode } = await explainError(error, environment.variables);
  if (text !== "") await environment.stderr(text);
  return exitCode;
}
