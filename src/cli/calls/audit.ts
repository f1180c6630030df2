// How `nap audit` is called.
import { Option } from "commander";
import { collect, withFailOn, withOutput, withExamples, type AddCommand } from "./options.ts";

export const addAudit: AddCommand = (program, environment, finish) =>
  withExamples(
    withFailOn(
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
            new Option(
              "--method <id|path>",
              "audit against the rows under this method; repeatable",
            ).argParser(collect),
          )
          .addOption(
            new Option("--assessment <id>", "only the claims of this assessment; repeatable").argParser(
              collect,
            ),
          )
          .option("--plan <path|id>", "the plan to which the ratings belong")
          .option("--as-of <date>", "judge at this day instead of the assessment's")
          .option(
            "--max-size <megabytes>",
            "read files up to this size (5 for YAML and 1000 for tables unless given)",
          ),
      ),
    ).action(async (files: string[], flags: object) =>
      finish(await (await import("../commands/audit.ts")).audit(files, flags, environment)),
    ),
    [
      "nap audit",
      "nap audit --figure 72.22 --clauses 21 --full 10 --under-half 2",
      "nap audit --figure 86 --clauses 64 --scale three-step --scale binary",
      "nap audit --figure 72.22 --clauses 21 --direction-sizes 3,5,13",
      "nap audit --parts 376,114,262,108,291 --total 1146",
    ],
  );
