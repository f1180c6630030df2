// The environment → the commands, their flags and their help.
import { Command, Option } from "commander";
import type { Environment } from "./environment.ts";
import type { ExitCode } from "./exitCode.ts";
import { tool } from "./version.ts";

const collect = (value: string, before: readonly string[] | undefined): string[] => [
  ...(before ?? []),
  value,
];

/** The commands; each is loaded when it is called. */
export function createProgram(
  environment: Environment,
  finish: (code: ExitCode) => void,
  write: (text: string) => void,
): Command {
  const program = new Command("nap")
    .description("Turns reports on a government action plan into percentages that survive an argument.")
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
    });

  withOutput(
    withInput(
      program
        .command("score [files...]")
        .description("Score assessments: percentages overall and by direction, body and clause."),
    ),
  )
    .option("--fail-on <level>", "exit with 1 from this level on: error, warning, info, never", "error")
    .action(async (files: string[], flags: object) =>
      finish(await (await import("./commands/score.ts")).score(files, flags, environment)),
    );
  withCompare(
    withOutput(
      withInput(
        program
          .command("compare [assessments...]")
          .description(
            "Compare assessments, by id or file: why their figures differ, and how far they agree.",
          ),
      ),
    ),
  ).action(async (names: string[], flags: object) =>
    finish(await (await import("./commands/compare.ts")).compare(names, flags, environment)),
  );
  return program;
}

const withCompare = (command: Command): Command =>
  command
    .option("--evidence", "list the rows of both sides, with evidence and notes, beneath the clauses")
    .option("--all", "show all clauses, and not only those that move the gap most")
    .option("--max-gap <points>", "exit with 1 where the figures lie further apart than this")
    .option("--min-agreement <alpha>", "exit with 1 where Krippendorff's alpha is less, or undefined")
    .option("--seed <number>", "the seed of the resamples behind the intervals", "1")
    .option("--resamples <number>", "how many resamples to draw, 2000 or more", "2000")
    .option("--fail-on <level>", "exit with 1 from this level on: error, warning, info, never", "error");

const withInput = (command: Command): Command =>
  command
    .addOption(
      new Option(
        "--method <id|path>",
        "score with this method instead of the assessment's; repeatable",
      ).argParser(collect),
    )
    .addOption(
      new Option("--assessment <id>", "only this assessment of the workspace; repeatable").argParser(collect),
    )
    .option("--plan <path|id>", "the plan to which the ratings belong")
    .option("--scale <path|id>", "the scale of the statuses")
    .option("--as-of <date>", "judge at this day instead of the assessment's")
    .option(
      "--max-size <megabytes>",
      "read files up to this size (20 for YAML and 1000 for tables unless given)",
    );

const withOutput = (command: Command): Command =>
  command
    .addOption(
      new Option(
        "--format <name[=path]>",
        "pretty, compact, json; =PATH writes a file, +=PATH adds to it; repeatable",
      ).argParser(collect),
    )
    .option("-o, --output <path>", "write to this file")
    .option("--force", "overwrite files that exist")
    .option("--lang <language>", "labels in this language: en, az", "en")
    .option("--color <when>", "auto, always, never", "auto")
    .option("--quiet", "only errors on standard error");
