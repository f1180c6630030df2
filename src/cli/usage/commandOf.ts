// The words of a call → the command that they name, `null` where they name none.
import { commandTable, helpUsage, type WorkingCommand } from "./commandTable.ts";
import type { CommandName, CommandUsage } from "./commandUsage.ts";

export interface NamedCommand {
  readonly name: CommandName;
  readonly usage: Omit<CommandUsage<CommandName>, "run">;
}

/** The first word that is not about the language. */
export function commandOf(argv: readonly string[]): NamedCommand | null {
  const [first = "", ...others] = argv;
  if (first === "--lang") return commandOf(others.slice(1));
  if (first.startsWith("--lang=")) return commandOf(others);
  if (first === "help") return { name: first, usage: helpUsage };
  return Object.hasOwn(commandTable, first)
    ? { name: first as WorkingCommand, usage: commandTable[first as WorkingCommand] }
    : null;
}
