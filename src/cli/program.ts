// The environment → the commands, in the order in which the help names them.
import { Command } from "commander";
import { addAudit } from "./calls/audit.ts";
import { addCheck } from "./calls/check.ts";
import { addCompare } from "./calls/compare.ts";
import { addExplain } from "./calls/explain.ts";
import { addMethods } from "./calls/methods.ts";
import { addSchema } from "./calls/schema.ts";
import { addScore } from "./calls/score.ts";
import { withExamples, type AddCommand } from "./calls/options.ts";
import type { Environment } from "./environment.ts";
import type { ExitCode } from "./exitCode.ts";
import { checkOutput } from "./flags/outputOptions.ts";
import { tool } from "./version.ts";

/** In the order of the help. */
const commands = new Map<string, AddCommand>([
  ["score", addScore],
  ["check", addCheck],
  ["explain", addExplain],
  ["methods", addMethods],
  ["schema", addSchema],
  ["compare", addCompare],
  ["audit", addAudit],
]);

/**
 * Each command is loaded when it is called; only how it is called is known beforehand.
 *
 * @param first the first word of the call: where it is a command, no other is needed
 */
export function createProgram(
  first: string | undefined,
  environment: Environment,
  finish: (code: ExitCode) => void,
  write: (text: string) => void,
): Command {
  const program = new Command("nap")
    .description("Turns reports on a government action plan into percentages that survive an argument.")
    .helpCommand(false)
    .version(tool.version)
    .exitOverride()
    .showSuggestionAfterError()
    .helpOption("-h, --help", "show this help")
    .configureOutput({
      writeOut: write,
      writeErr: write,
      getOutHelpWidth: () => environment.columns ?? 80,
      getErrHelpWidth: () => environment.columns ?? 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .hook("preAction", (_, command) => checkOutput(command.opts()));
  withExamples(program, ["nap score", "nap explain", "nap methods", "nap score --help"]);
  const called = commands.get(first ?? "");
  for (const add of called === undefined ? commands.values() : [called]) add(program, environment, finish);
  return program;
}
