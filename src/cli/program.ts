// The environment → the commands as commander knows them: how they are called, without a word for people.
import { Command, Option } from "commander";
import { commandTable, helpUsage, type WorkingCommand } from "./usage/commandTable.ts";
import type { OptionUsage } from "./usage/commandUsage.ts";
import { optionsOf } from "./usage/optionsOf.ts";
import type { Environment } from "./environment.ts";
import type { ExitCode } from "./exitCode.ts";
import { checkOutput } from "./flags/outputOptions.ts";
import { tool } from "./version.ts";

/** What a call comes to, where no command of its own writes it. */
export interface Outcome {
  exitCode: ExitCode;
  /** The help that was asked for: of nap, where the topic is `null`. */
  help: { readonly topic: string | null; readonly isWhole: boolean } | null;
}

/**
 * Each command is loaded when it is called; only how it is called is known beforehand.
 *
 * @param first the first word of the call: where it is a command, no other is needed
 */
export function createProgram(
  first: string | undefined,
  environment: Environment,
  outcome: Outcome,
): Command {
  const program = new Command("nap")
    .helpCommand(false)
    .version(tool.version)
    .exitOverride()
    .enablePositionalOptions()
    .showSuggestionAfterError(false)
    .option("--lang <language>")
    .configureOutput({ writeOut: nothing, writeErr: nothing })
    .configureHelp({
      formatHelp: (command) => {
        outcome.help = { topic: command === program ? null : command.name(), isWhole: false };
        return "";
      },
    });
  const names = isCommand(first) ? [first] : (Object.keys(commandTable) as WorkingCommand[]);
  for (const name of names) {
    const usage = commandTable[name];
    const words = usage.names.map((item) => (item.many ? `[${item.name}...]` : `[${item.name}]`));
    withOptions(program.command([name, ...words].join(" ")), optionsOf(usage)).action(
      async (...given: unknown[]) => {
        const flags: object = { ...program.opts(), ...(given.at(-2) as object) };
        await checkOutput(
          usage.groups.includes("output") ? flags : languageAlone(flags),
          environment,
          usage.fileFormats,
        );
        outcome.exitCode = await usage.run(namesIn(given.slice(0, -2)), flags, environment, {
          ...commandTable,
          help: helpUsage,
        });
      },
    );
  }
  if (!isCommand(first))
    withOptions(program.command("help [topic]"), optionsOf(helpUsage)).action((topic?: string) => {
      outcome.help = { topic: topic ?? null, isWhole: true };
    });
  return program;
}

/** Of a command that has no formats: `-o` is then a path of its own kind. */
const languageAlone = ({ lang }: { readonly lang?: string }) => (lang === undefined ? {} : { lang });

const nothing = (): void => {};

const isCommand = (name: string | undefined): name is WorkingCommand =>
  name !== undefined && Object.hasOwn(commandTable, name);

function withOptions(command: Command, options: ReadonlyMap<string, OptionUsage>): Command {
  for (const [name, { value, short, repeatable }] of options) {
    const flags = `${short === undefined ? "" : `-${short}, `}--${name}${value === null ? "" : " <value>"}`;
    const option = new Option(flags);
    command.addOption(repeatable === true ? option.argParser(collect) : option);
  }
  return command;
}

/** For options that can be given several times. */
const collect = (value: string, before: readonly string[] | undefined): string[] => [
  ...(before ?? []),
  value,
];

/** What commander gives for each name of a command: a word, or a list of them. */
const namesIn = (given: readonly unknown[]): string[] =>
  (given as (string | readonly string[] | undefined)[]).flatMap((item) => item ?? []);
