// How `nap explain` is called.
import { withInput, withOutput, withExamples, type AddCommand } from "./options.ts";

export const addExplain: AddCommand = (program, environment, finish) =>
  withExamples(
    withOutput(
      withInput(
        program
          .command("explain [name] [files...]")
          .description(
            "Explain a figure (overall, a direction, clause or body), a problem code, or a method.",
          ),
      ),
    ).action(async (name: string | undefined, files: string[], flags: object) =>
      finish(
        await (
          await import("../commands/explain.ts")
        ).explain(name === undefined ? [] : [name, ...files], flags, environment),
      ),
    ),
    [
      "nap explain",
      "nap explain direction:3",
      "nap explain 1.4 --assessment alternative",
      "nap explain overall assessments/alternative/assessment.yaml --format json",
      "nap explain NAP203",
      "nap explain method:halves",
    ],
  );
