// The environment → the commands, their flags and their help.
import { Command, Option } from "commander";
import { formatNames } from "../render/registry.ts";
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
    .option("--by <group>", "one row each: direction, body, band, outcome")
    .option("--sort <key>", "percent, lost, points or title, with :asc or :desc; figures stay as they are")
    .addOption(
      new Option(
        "--only <kind:ids>",
        "show direction:1,2, clause:1.6, body:moj, band:full or outcome:unrated; repeatable",
      ).argParser(collect),
    )
    .option("--ratings", "list the rows with file and line")
    .addOption(
      new Option(
        "--min-score <percent>",
        "exit with 1 below it: 70, or direction:3=50; repeatable",
      ).argParser(collect),
    )
    .option("--fail-on <level>", "exit with 1 from this level on: error, warning, info, never", "error")
    .action(async (files: string[], flags: object) =>
      finish(await (await import("./commands/score.ts")).score(files, flags, environment)),
    );
  withOutput(
    withInput(
      program
        .command("check [files...]")
        .description("Check files: every problem, at its line, with what to change."),
    ),
  )
    .option("--fail-on <level>", "exit with 1 from this level on: error, warning, info, never", "error")
    .option("--level <level>", "show problems from this level on: error, warning, info", "info")
    .option("--max-problems <number>", "show at most so many; the totals count all")
    .action(async (files: string[], flags: object) =>
      finish(await (await import("./commands/check.ts")).check(files, flags, environment)),
    );

  withOutput(
    withInput(
      program
        .command("methods [id-or-files...]")
        .description("List the methods at hand, show one in full, or try them all on an assessment."),
    ),
  )
    .option("--try", "score the assessment under every method that can read it")
    .action(async (names: string[], flags: object) =>
      finish(await (await import("./commands/methods.ts")).methods(names, flags, environment)),
    );

  program
    .command("schema [name]")
    .description("Print a JSON Schema: of a plan, assessment, scale, method, workspace, or of the output.")
    .option("--write <folder>", "write all of them, or the named one, as files into this folder")
    .option("--force", "overwrite files that exist")
    .action(async (name: string | undefined, flags: object) =>
      finish(await (await import("./commands/schema.ts")).schema(name, flags, environment)),
    );

  addAudit(program, environment, finish);
  return program;
}

const addAudit = (program: Command, environment: Environment, finish: (code: ExitCode) => void): Command =>
  withOutput(
    program
      .command("audit [files...]")
      .description(
        "Audit published figures: what arithmetic excludes, and what would explain them. Of a figure (--figure), of parts and their total (--parts), or of the claims in files.",
      )
      .option("--figure <percent>", "the figure as printed: 72.22")
      .option("--clauses <number>", "over how many clauses it is said to be")
      .option("--full <number>", "how many clauses are said to be at 100 %")
      .option("--under-half <number>", "how many clauses are said to be under 50 %")
      .addOption(
        new Option(
          "--count <band=number>",
          "how many clauses are said to lie in full, at-least-half or under-half; repeatable",
        ).argParser(collect),
      )
      .addOption(
        new Option(
          "--scale <name|levels>",
          "three-step, thirds, whole-percent, … or levels in percent: 0,50,100; repeatable; the usual scales unless given",
        ).argParser(collect),
      )
      .addOption(
        new Option(
          "--rounding <rule>",
          "half-up, half-even, half-down, up, down, unknown; repeatable; all unless given",
        ).argParser(collect),
      )
      .option(
        "--direction-sizes <numbers>",
        "clauses of each direction, to try a mean of their means: 3,5,13",
      )
      .addOption(
        new Option(
          "--against <figure:clauses>",
          "another figure for the same plan: 86:64; repeatable",
        ).argParser(collect),
      )
      .option("--parts <numbers>", "numbers that should sum to a total: 376,114,262")
      .option("--total <number>", "the total printed for the parts")
      .option("--percents <numbers>", "the percents printed for the parts")
      .addOption(
        new Option("--method <id|path>", "audit against the rows under this method; repeatable").argParser(
          collect,
        ),
      )
      .addOption(
        new Option("--assessment <id>", "only the claims of this assessment; repeatable").argParser(collect),
      )
      .option("--plan <path|id>", "the plan to which the ratings belong")
      .option("--as-of <date>", "judge at this day instead of the assessment's")
      .option(
        "--max-size <megabytes>",
        "read files up to this size (20 for YAML and 1000 for tables unless given)",
      ),
  )
    .option("--fail-on <level>", "exit with 1 from this level on: error, warning, info, never", "error")
    .action(async (files: string[], flags: object) =>
      finish(await (await import("./commands/audit.ts")).audit(files, flags, environment)),
    );

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
