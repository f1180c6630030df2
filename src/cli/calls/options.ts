// How every command is called: what it reads, and what it writes.
import { Option, type Command } from "commander";
import { formatNames } from "../../render/registry.ts";
import type { Environment } from "../environment.ts";
import type { ExitCode } from "../exitCode.ts";

/** Adds a command to the program; `finish` takes its exit code. */
export type AddCommand = (
  program: Command,
  environment: Environment,
  finish: (code: ExitCode) => void,
) => Command;

/** For options that can be given several times. */
export const collect = (value: string, before: readonly string[] | undefined): string[] => [
  ...(before ?? []),
  value,
];

export const withInput = (command: Command): Command =>
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
      "read files up to this size (5 for YAML and 1000 for tables unless given)",
    );

export const withOutput = (command: Command): Command =>
  command
    .addOption(
      new Option(
        "--format <name[=path]>",
        `${formatNames.join(", ")}; =PATH writes a file, +=PATH adds to it; repeatable`,
      ).argParser(collect),
    )
    .option("-o, --output <path>", "write to this file")
    .option("--force", "overwrite files that exist")
    .option("--delimiter <mark>", "csv: between cells a comma, ;, | or the word tab")
    .option("--decimal <mark>", "csv: decimal point (.) or comma (,), which goes with ;")
    .option("--bom", "csv: begin with a byte order mark, for Excel")
    .option("--lang <language>", "labels in this language: en, az", "en")
    .option("--color <when>", "auto, always, never", "auto")
    .option("--quiet", "only errors on standard error");

/** Every example is run by a test, in the workspace of `data/examples`. */
export const withExamples = (command: Command, lines: readonly string[]): Command =>
  command.addHelpText("after", `\nExamples:\n${lines.map((line) => `  $ ${line}\n`).join("")}`);

export const withFailOn = (command: Command): Command =>
  command.option("--fail-on <level>", "exit with 1 from this level on: error, warning, info, never", "error");
