// What commander objects to → the fault of the call, or `null` where it is something else.
import { suggest, unknownId, UsageError } from "../../core.ts";
import { commandTable } from "./commandTable.ts";
import { commandOf } from "./commandOf.ts";
import { optionsOf } from "./optionsOf.ts";

/**
 * Commander's ids decide; of its sentences only what they quote, and the numbers in one of them, are read:
 * `test/cli/commanderErrors.test.ts` fails where it words them otherwise.
 */
export function callFault(code: string, message: string, argv: readonly string[]): UsageError | null {
  const quoted = /'(.*)'/s.exec(message)?.[1] ?? "";
  const command = commandOf(argv);
  if (code === "commander.unknownOption") {
    const known =
      command === null ? ["lang", "version", "help"] : [...optionsOf(command.usage).keys(), "help"];
    const flags = known.map((name) => `--${name}`);
    return new UsageError("unknown-option", { written: quoted, suggestion: suggest(quoted, flags) });
  }
  if (code === "commander.unknownCommand") {
    const known = [...Object.keys(commandTable), "help"];
    return new UsageError("unknown-command", unknownId(quoted, known));
  }
  if (code === "commander.optionMissingArgument")
    return new UsageError("no-value", { flag: /--[\w-]+/.exec(quoted)?.[0] ?? quoted });
  if (code === "commander.excessArguments") {
    const [most = 0, given = 0] = (message.match(/\d+/g) ?? []).slice(-2).map(Number);
    return new UsageError("too-many-names", { command: `nap ${quoted}`, most, given });
  }
  return null;
}
