// Arguments and environment → the command that they name → its exit code.
import type { Environment } from "./environment.ts";
import type { ExitCode } from "./exitCode.ts";
import { createProgram, type Outcome } from "./program.ts";
import { tool } from "./version.ts";

/** Runs nap. Never throws: what goes wrong is said on standard error and in the exit code. */
export async function main(argv: readonly string[], surroundings: Environment): Promise<ExitCode> {
  const environment = withoutReaders(surroundings);
  const outcome: Outcome = { exitCode: 0, help: null };
  try {
    const program = await createProgram(argv[0], environment, outcome);
    await program.parseAsync([...argv], { from: "user" });
    if (outcome.help !== null) await showHelp(outcome.help, argv, environment, environment.stdout);
    return outcome.exitCode;
  } catch (error) {
    return await answer(error, outcome, argv, environment).catch((failure: unknown) =>
      report(failure, argv, environment),
    );
  }
}

/**
 * A reader that closes the pipe has what it wanted: that is neither a fault nor the end of the run, whose exit code
 * still says what was found.
 */
function withoutReaders(environment: Environment): Environment {
  const stdout = (text: string): Promise<void> =>
    environment.stdout(text).catch((error: unknown) => {
      if ((error as { code?: unknown }).code !== "EPIPE") throw error;
    });
  return Object.create(environment, { stdout: { value: stdout } }) as Environment;
}

/** What commander ends with: the version or help, which were asked for; or what is wrong with the call. */
async function answer(
  error: unknown,
  { help }: Outcome,
  argv: readonly string[],
  environment: Environment,
): Promise<ExitCode> {
  const code = (error as { code?: unknown } | null)?.code;
  if (code === "commander.version") {
    await environment.stdout(`${tool.version}\n`);
    return 0;
  }
  if (code === "commander.helpDisplayed" && help !== null) {
    await showHelp(help, argv, environment, environment.stdout);
    return 0;
  }
  // Nothing was asked for.
  if (code === "commander.help" && help !== null) {
    await showHelp(help, argv, environment, environment.stderr);
    return 2;
  }
  return report(error, argv, environment);
}

async function showHelp(
  help: NonNullable<Outcome["help"]>,
  argv: readonly string[],
  environment: Environment,
  write: Environment["stdout"],
): Promise<void> {
  const { helpFor } = await import("./usage/helpFor.ts");
  await write(await helpFor(help, argv, environment));
}

async function report(error: unknown, argv: readonly string[], environment: Environment): Promise<ExitCode> {
  const { explainError } = await import("./explainError.ts");
  const { text, exitCode } = await explainError(error, argv, environment);
  if (text !== "") await environment.stderr(text);
  return exitCode;
}
