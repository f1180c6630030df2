// A baseline as it is to be → its file, whole or not at all, and what is said of it.
import { loadWords, type Language } from "../core.ts";
import { writeOutputs } from "../io/write/writeOutputs.ts";
import { safeText } from "../render/safeText.ts";
import type { JudgedRun } from "../workspace/judge/judgeRun.ts";

/** @param read the paths of the files that were read, none of which is replaced */
export async function writeBaseline(
  { file: { path, name }, content, findings }: NonNullable<JudgedRun["update"]>,
  read: Iterable<string>,
  language: Language,
): Promise<string> {
  await writeOutputs([{ path, name, content: [content], append: false }], true, read);
  const { gates } = await loadWords(language, ["gates"]);
  return safeText(gates.baselineWritten(name, findings));
}
