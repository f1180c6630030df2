// How `nap methods` is called.
import { withInput, withOutput, withExamples, type AddCommand } from "./options.ts";

export const addMethods: AddCommand = (program, environment, finish) =>
  withExamples(
    withOutput(
      withInput(
        program
          .command("methods [id-or-files...]")
          .description("List the methods at hand, show one in full, or try them all on an assessment."),
      ),
    )
      .option("--try", "score the assessment under every method that can read it")
      .action(async (names: string[], flags: object) =>
        finish(await (await import("../commands/methods.ts")).methods(names, flags, environment)),
      ),
    [
      "nap methods",
      "nap methods halves",
      "nap methods --try",
      "nap methods --try assessments/self-report/assessment.yaml --format markdown",
    ],
  );
