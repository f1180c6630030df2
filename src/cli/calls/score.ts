// How `nap score` is called.
import { Option } from "commander";
import { collect, withFailOn, withInput, withOutput, type AddCommand } from "./options.ts";

export const addScore: AddCommand = (program, environment, finish) =>
  withFailOn(
    withOutput(
      withInput(
        program
          .command("score [files...]")
          .description("Score assessments: percentages overall and by direction, body and clause."),
      ),
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
    .action(async (files: string[], flags: object) =>
      finish(await (await import("../commands/score.ts")).score(files, flags, environment)),
    );
