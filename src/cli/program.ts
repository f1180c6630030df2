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
    .hook("preAction", async (_, command) =>
      (await import("./outputOptions.ts")).checkOutput(command.opts(), environment),
    );
  withExamples(program, ["nap score", "nap explain", "nap methods", "nap score --help"]);

  const score = withOutput(
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
        "show direction:1,2, clause:1.6, body:moj, band:full or outcome:unrated; repeatable; like --by and --sort for pretty, markdown and compact, since the other formats hold everything",
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
  withExamples(score, [
    "nap score",
    "nap score --by direction --sort lost",
    "nap score --only direction:2 --only outcome:unrated --ratings",
    "nap score --method halves --method binary --format compact",
    "nap score --min-score 70 --min-score direction:3=50",
    "nap score assessments/alternative/ratings.csv --plan plan.yaml --scale three-step",
    "nap score --format pretty --format json=score.json --force",
    "nap score --format csv --decimal , --bom -o score.csv --force",
  ]);

  const explain = withOutput(
    withInput(
      program
        .command("explain [name] [files...]")
        .description("Explain a figure (overall, a direction, clause or body), a problem code, or a method."),
    ),
  ).action(async (name: string | undefined, files: string[], flags: object) =>
    finish(
      await (
        await import("./commands/explain.ts")
      ).explain(name === undefined ? [] : [name, ...files], flags, environment),
    ),
  );
  withExamples(explain, [
    "nap explain",
    "nap explain direction:3",
    "nap explain 1.4 --assessment alternative",
    "nap explain overall assessments/alternative/assessment.yaml --format json",
    "nap explain NAP203",
    "nap explain method:halves",
  ]);

  const methods = withOutput(
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
  withExamples(methods, [
    "nap methods",
    "nap methods halves",
    "nap methods --try",
    "nap methods --try assessments/self-report/assessment.yaml --format markdown",
  ]);

  const schema = program
    .command("schema [name]")
    .description("Print a JSON Schema: of a plan, assessment, scale, method, workspace, or of the output.")
    .option("--write <folder>", "write all of them, or the named one, as files into this folder")
    .option("--force", "overwrite files that exist")
    .action(async (name: string | undefined, flags: object) =>
      finish(await (await import("./commands/schema.ts")).schema(name, flags, environment)),
    );
  withExamples(schema, ["nap schema", "nap schema plan", "nap schema --write schemas --force"]);
  return program;
}

/** Every example is run by a test, in the workspace of `data/examples`. */
const withExamples = (command: Command, lines: readonly string[]): Command =>
  command.addHelpText("after", `\nExamples:\n${lines.map((line) => `  $ ${line}\n`).join("")}`);

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
