// A text and where `-o` says it goes → the file, whole or not at all, or standard output.
import { resolve } from "node:path";
import type { Environment } from "./environment.ts";
import { isStandardOutput } from "./flags/outputOptions.ts";

/** @param read the paths of the files that were read, none of which is replaced */
export async function writeText(
  text: string,
  { output, force = false }: { readonly output?: string; readonly force?: boolean },
  environment: Environment,
  read: Iterable<string>,
): Promise<void> {
  if (output === undefined || isStandardOutput(output)) return environment.stdout(text);
  const { writeOutputs } = await import("../io/write/writeOutputs.ts");
  const file = { path: resolve(environment.cwd, output), name: output, append: false, content: [text] };
  await writeOutputs([file], force, read);
}
