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
    return await report(error, written, environment);
  }
}

async function report(
  error: unknown,
  written: readonly string[],
  environment: Environment,
): Promise<ExitCode> {
  if (error instanceof CommanderError) {
    const asked = error.exitCode === 0;
    await (asked ? environment.stdout(written.join("")) : environment.stderr(written.join("")));
    return asked ? 0 : 2;
  }
  const { explainError } = await import("./explainError.ts");
  const { text, exitCode } = explainError(error, environment.variables);
  if (text !== "") await environment.stderr(text);
  return exitCode;
}
