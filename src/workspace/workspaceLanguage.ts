// A folder → the language that the workspace around it declares, `null` where it declares none that can be read.
import { parseDocument } from "../core.ts";
import { findWorkspace } from "../io/findWorkspace.ts";
import { openSource } from "../io/openSource.ts";
import { readText } from "../io/text/readText.ts";

/** A workspace file is short; a longer one is left to the commands that report what is wrong with it. */
const limit = { megabytes: 1 };

export async function workspaceLanguage(folder: string): Promise<string | null> {
  const config = findWorkspace(folder)?.config ?? null;
  if (config === null) return null;
  const opened = await openSource(config, config, limit);
  if ("problem" in opened) return null;
  const read = await readText(opened.source);
  if ("problem" in read) return null;
  const { document } = parseDocument(config, read.text);
  return document?.format === "nap/workspace@1" ? (document.text.language ?? null) : null;
}
