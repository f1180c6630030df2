// The help that a call asks for → its text, in the language of the call.
import { loadWords, unknownId, UsageError } from "../../core.ts";
import type { Environment } from "../environment.ts";
import { languageFlag } from "../flags/languageFlag.ts";
import { languageHere } from "../flags/languageHere.ts";
import { commandHelp } from "./commandHelp.ts";
import { commandTable } from "./commandTable.ts";
import type { CommandName, GroupName } from "./commandUsage.ts";
import { groupHelp } from "./groupHelp.ts";
import { groups } from "./groups.ts";
import { rootHelp } from "./rootHelp.ts";

/** `topic` is a command, a group of options, or `null` for nap itself; `isWhole` lists the shared options, too. */
export async function helpFor(
  { topic, isWhole }: { readonly topic: string | null; readonly isWhole: boolean },
  argv: readonly string[],
  environment: Environment,
): Promise<string> {
  const lang = languageFlag(argv).at(-1);
  const language = await languageHere(lang === undefined ? {} : { lang }, environment);
  const { help: words } = await loadWords(language, ["help"]);
  const width = environment.columns ?? 80;
  if (topic === null) return rootHelp(words, width);
  const commands: readonly string[] = [...Object.keys(commandTable), "help"];
  if (commands.includes(topic)) return commandHelp(topic as CommandName, words, width, isWhole);
  if (Object.hasOwn(groups, topic)) return groupHelp(topic as GroupName, words, width);
  const known = [...commands, ...Object.keys(groups)];
  throw new UsageError("unknown-command", unknownId(topic, known));
}
