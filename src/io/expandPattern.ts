// A path or pattern → the files that it means.
import { basename, resolve, sep } from "node:path";
import { disk } from "./disk.ts";
import type { FileTree } from "./files.ts";
import { isOwnerFile } from "./isOwnerFile.ts";
import { matchingFiles, type Looked } from "./patterns/matchingFiles.ts";
import { sheetReference, withSheet } from "./sheetReference.ts";

const isPattern = (path: string): boolean => /[*?[\]{}!]/.test(path);

const longestPattern = 1000;

export interface PatternOptions {
  /** Where files are added that a pattern fits and that a program left beside an open one. */
  readonly passedOver?: string[];
  /** Whether the files of a folder may be seen; all, unless given. */
  readonly mayEnter?: (folder: string) => boolean;
}

/**
 * Files that a path or pattern means, sorted; a plain path is returned whether it exists or not. The sheet of a
 * workbook stays behind its file.
 */
export function expandPattern(
  written: string,
  folder: string,
  files: Looked & Pick<FileTree, "exists"> = disk,
  options: PatternOptions = {},
): string[] {
  const { path, sheet } = sheetReference(written);
  return filesOf(path, folder, files, options).map((file) => withSheet(file, sheet));
}

function filesOf(
  pattern: string,
  folder: string,
  files: Looked & Pick<FileTree, "exists">,
  { passedOver = [], mayEnter = () => true }: PatternOptions,
): string[] {
  if (!isPattern(pattern) || files.exists(resolve(folder, pattern))) return [resolve(folder, pattern)];
  if (pattern.length > longestPattern) return [];
  const asked = pattern.split(/[/\\]/).at(-1) ?? "";
  const paths = matchingFiles(pattern.split(sep).join("/"), folder, files, mayEnter).toSorted();
  if (isOwnerFile(asked)) return paths;
  for (const path of paths) if (isOwnerFile(basename(path))) passedOver.push(path);
  return paths.filter((path) => !isOwnerFile(basename(path)));
}
