// A path or pattern → the files that it means.
import { basename, resolve, sep } from "node:path";
import { disk } from "./disk.ts";
import type { Files } from "./files.ts";
import { isOwnerFile } from "./isOwnerFile.ts";
import { sheetReference, withSheet } from "./sheetReference.ts";

const isPattern = (path: string): boolean => /[*?[\]{}!]/.test(path);

const longestPattern = 1000;

/**
 * Files that a path or pattern means, sorted; a plain path is returned whether it exists or not. The sheet of a
 * workbook stays behind its file.
 *
 * @param passedOver where files are added that a pattern fits and that a program left beside an open one
 */
export async function expandPattern(
  written: string,
  folder: string,
  files: Files = disk,
  passedOver: string[] = [],
): Promise<string[]> {
  const { path, sheet } = sheetReference(written);
  return (await filesOf(path, folder, files, passedOver)).map((file) => withSheet(file, sheet));
}

async function filesOf(
  pattern: string,
  folder: string,
  files: Files,
  passedOver: string[],
): Promise<string[]> {
  if (!isPattern(pattern) || files.exists(resolve(folder, pattern))) return [resolve(folder, pattern)];
  if (pattern.length > longestPattern) return [];
  const found = await files.matching(pattern.split(sep).join("/"), folder);
  const asked = pattern.split(/[/\\]/).at(-1) ?? "";
  const paths = found.map((path) => resolve(path)).toSorted();
  if (isOwnerFile(asked)) return paths;
  for (const path of paths) if (isOwnerFile(basename(path))) passedOver.push(path);
  return paths.filter((path) => !isOwnerFile(basename(path)));
}
