// How `nap check` is called.
import { withFailOn, withInput, withOutput, withExamples, type AddCommand } from "./options.ts";

export const addCheck: AddCommand = (program, environment, finish) =>
  withExamples(
    withFailOn(
      withOutput(
        withInput(
          program
            .command("check [files...]")
            .description("Check files: every problem, at its line, with what to change."),
        ),
      ),
    )
      .option("--level <level>", "show problems from this level on: error, warning, info", "info")
      .option("--max-problems <number>", "show at most so many; the totals count all")
      .action(async (files: string[], flags: object) =>
        finish(await (await import("../commands/check.ts")).check(files, flags, environment)),
      ),
    [
      "nap check",
      "nap check plan.yaml assessments/alternative/ratings.csv",
      "nap check --level warning --max-problems 10",
      "nap check --format compact",
    ],
  );
