// How `nap schema` is called.
import { withExamples, type AddCommand } from "./options.ts";

export const addSchema: AddCommand = (program, environment, finish) =>
  withExamples(
    program
      .command("schema [name]")
      .description("Print a JSON Schema: of a plan, assessment, scale, method, workspace, or of the output.")
      .option("--write <folder>", "write all of them, or the named one, as files into this folder")
      .option("--force", "overwrite files that exist")
      .action(async (name: string | undefined, flags: object) =>
        finish(await (await import("../commands/schema.ts")).schema(name, flags, environment)),
      ),
    ["nap schema", "nap schema plan", "nap schema --write schemas --force"],
  );
