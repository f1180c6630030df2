// The words of the help, and a command → its help: a line for each group of shared options, or all of them.
import type { Words } from "../../core.ts";
import { commandTable, helpUsage } from "./commandTable.ts";
import type { CommandName, CommandUsage, GroupName } from "./commandUsage.ts";
import { examples } from "./examples.ts";
import { sharedOptions } from "./optionsOf.ts";
import { optionTerms } from "./optionTerms.ts";
import { termList } from "./termList.ts";
import { wrapped } from "./wrapped.ts";

type Help = Words<"help">["help"];

export function commandHelp(name: CommandName, words: Help, width: number, isWhole: boolean): string {
  const { headings, commands, names } = words;
  const usage: Omit<CommandUsage<CommandName>, "run"> = name === "help" ? helpUsage : commandTable[name];
  const { about, more } = commands[name];
  const called = usage.names.map((item) => `[${names[item.name]}${item.many ? "..." : ""}]`);
  return [
    [`${words.usage}: nap ${name}`, `[${words.anyOptions}]`, ...called].join(" "),
    "",
    ...wrapped(about, width),
    ...(more === null ? [] : wrapped(more, width)),
    "",
    `${headings.options}:`,
    ...termList(
      [
        ...optionTerms(Object.entries(usage.options), commands[name].options, words),
        ["-h, --help", words.showHelp],
      ],
      width,
    ),
    "",
    ...(isWhole
      ? usage.groups.flatMap((group) => wholeGroup(usage, group, words, width))
      : groupLines(name, usage, words, width)),
    `${headings.examples}:`,
    ...examples[name].map((call) => `  $ ${call}`),
    "",
  ].join("\n");
}

function wholeGroup(
  usage: Parameters<typeof sharedOptions>[0],
  group: GroupName,
  words: Help,
  width: number,
): string[] {
  const { title, about, options } = words.groups[group];
  const shared = sharedOptions(usage, group);
  return [`${title}: ${about}`, ...termList(optionTerms(shared, options, words), width), ""];
}

function groupLines(
  name: CommandName,
  usage: Parameters<typeof sharedOptions>[0],
  words: Help,
  width: number,
): string[] {
  if (usage.groups.length === 0) return [];
  const lines = usage.groups.map((group): [string, string] => {
    const flags = sharedOptions(usage, group).map(([option]) => `--${option}`);
    return [group, `${words.groups[group].about}: ${flags.join(", ")}`];
  });
  return [...wrapped(`${words.headings.shared(`nap help ${name}`)}:`, width), ...termList(lines, width), ""];
}
