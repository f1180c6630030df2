// A path or pattern → the files that it means.
import { basename, resolve, sep } from "node:path";
import { disk } from "./disk.ts";
import type { Files } from "./files.ts";
import { sheetReference, withSheet } from "./sheetReference.ts";

const isPattern = (path: string): boolean => /[*?[\]{}!]/.test(path);

/** What Excel, Word and LibreOffice leave beside a file while somebody has it open. */
const isOwnerFile = (name: string): boolean => name.startsWith("~$") || /^\.~lock\..*#$/.test(name);

const longestPattern = 1000;

/**
 * Files that a path or pattern means, sorted; a plain path is returned whether it exists or not. The sheet of a
 * workbook stays behind its file.
 */
export async function expandPattern(written: string, folder: string, files: Files = disk): Promise<string[]> {
  const { path, sheet } = sheetReference(written);
  return (await filesOf(path, folder, files)).map((file) => withSheet(file, sheet));
}

async function filesOf(pattern: string, folder: string, files: Files): Promise<string[]> {
  if (!isPattern(pattern) || files.exists(resolve(folder, pattern))) return [resolve(folder, pattern)];
  if (pattern.length > longestPattern) return [];
  const found = await files.matching(pattern.split(sep).join("/"), folder);
  const asked = pattern.split(/[/\\]/).at(-1) ?? "";
  return found
    .map((path) => resolve(path))
    .filter((path) => !isOwnerFile(basename(path)) || isOwnerFile(asked))
    .toSorted();
}
