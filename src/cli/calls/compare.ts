// How `nap compare` is called.
import { withFailOn, withInput, withOutput, withExamples, type AddCommand } from "./options.ts";

export const addCompare: AddCommand = (program, environment, finish) =>
  withExamples(
    withFailOn(
      withOutput(
        withInput(
          program
            .command("compare [assessments...]")
            .description(
              "Compare assessments, by id or file: why their figures differ, and how far they agree.",
            ),
        ),
      ),
    )
      .option("--evidence", "list the rows of both sides, with evidence and notes, beneath the clauses")
      .option("--all", "show all clauses, and not only those that move the gap most")
      .option("--max-gap <points>", "exit with 1 where the figures lie further apart than this")
      .option("--min-agreement <alpha>", "exit with 1 where Krippendorff's alpha is less, or undefined")
      .option("--seed <number>", "the seed of the resamples behind the intervals", "1")
      .option("--resamples <number>", "how many resamples to draw, 2000 or more", "2000")
      .action(async (names: string[], flags: object) =>
        finish(await (await import("../commands/compare.ts")).compare(names, flags, environment)),
      ),
    [
      "nap compare",
      "nap compare alternative self-report --evidence",
      "nap compare alternative --method halves --method binary",
      "nap compare --max-gap 20 --format markdown",
    ],
  );
