// How `nap explain` is called.
import { withInput, withOutput, type AddCommand } from "./options.ts";

export const addExplain: AddCommand = (program, environment, finish) =>
  withOutput(
    withInput(
      program
        .command("explain [name] [files...]")
        .description("Explain a figure (overall, a direction, clause or body), a problem code, or a method."),
    ),
  ).action(async (name: string | undefined, files: string[], flags: object) =>
    finish(
      await (
        await import("../commands/explain.ts")
      ).explain(name === undefined ? [] : [name, ...files], flags, environment),
    ),
  );
