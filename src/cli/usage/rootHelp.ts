// The words of the help → that of nap itself: where to start, the commands, the exit codes, where the documentation is.
import type { Words } from "../../core.ts";
import { commandTable } from "./commandTable.ts";
import type { CommandName } from "./commandUsage.ts";
import { groups } from "./groups.ts";
import { optionTerms } from "./optionTerms.ts";
import { termList } from "./termList.ts";
import { wrapped } from "./wrapped.ts";

export function rootHelp(words: Words<"help">["help"], width: number): string {
  const { headings, commands } = words;
  const names = [...Object.keys(commandTable), "help"] as CommandName[];
  return [
    `${words.usage}: nap [${words.anyOptions}] [${words.anyCommand}]`,
    "",
    ...wrapped(words.about, width),
    "",
    `${headings.start}:`,
    ...termList(
      Object.entries(words.start).map(([call, text]) => [`$ ${call}`, text]),
      width,
    ),
    "",
    `${headings.commands}:`,
    ...termList(
      names.map((name) => [name, commands[name].about]),
      width,
    ),
    "",
    `${headings.options}:`,
    ...termList(
      [
        ...optionTerms([["lang", groups.display.lang]], words.groups.display.options, words),
        ["-V, --version", words.showVersion],
        ["-h, --help", words.showHelp],
      ],
      width,
    ),
    "",
    `${headings.exitCodes}:`,
    ...termList(Object.entries(words.exitCodes), width),
    "",
    ...wrapped(`${headings.documentation}: ${words.documentation}`, width),
    "",
  ].join("\n");
}
