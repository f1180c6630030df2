// How `nap score` is called.
import { Option } from "commander";
import { collect, withFailOn, withInput, withOutput, withExamples, type AddCommand } from "./options.ts";

export const addScore: AddCommand = (program, environment, finish) =>
  withExamples(
    withFailOn(
      withOutput(
        withInput(
          program
            .command("score [files...]")
            .description(
              "Score assessments: percentages overall and by direction, body and clause. Ratings are read from CSV and from Excel workbooks (monitoring.xlsx, 'monitoring.xlsx!Sheet').",
            ),
        ),
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
      .action(async (files: string[], flags: object) =>
        finish(await (await import("../commands/score.ts")).score(files, flags, environment)),
      ),
    [
      "nap score",
      "nap score --by direction --sort lost",
      "nap score --only direction:2 --only outcome:unrated --ratings",
      "nap score --method halves --method binary --format compact",
      "nap score --min-score 70 --min-score direction:3=50",
      "nap score assessments/alternative/ratings.csv --plan plan.yaml --scale three-step",
      "nap score --format pretty --format json=score.json --force",
      "nap score --format csv --decimal , --bom -o score.csv --force",
    ],
  );
