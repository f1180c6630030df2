// A baseline as it is to be → its file, whole or not at all, and what is said of it.
import { note, type Note } from "../core.ts";
import { writeOutputs } from "../io/writeOutputs.ts";
import type { JudgedRun } from "../workspace/judge/judgeRun.ts";

/** @param read the paths of the files that were read, none of which is replaced */
export async function writeBaseline(
  { file: { path, name }, content, findings }: NonNullable<JudgedRun["update"]>,
  read: Iterable<string>,
): Promise<Note> {
  await writeOutputs([{ path, name, content, append: false }], true, read);
  return note("baseline-written", { name, findings });
}
