// A path or pattern → the files that it means.
import { basename, resolve, sep } from "node:path";
import { exists } from "./exists.ts";
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
  passedOver: string[] = [],
): Promise<string[]> {
  const { path, sheet } = sheetReference(written);
  return (await filesOf(path, folder, passedOver)).map((file) => withSheet(file, sheet));
}

async function filesOf(pattern: string, folder: string, passedOver: string[]): Promise<string[]> {
  if (!isPattern(pattern) || exists(resolve(folder, pattern))) return [resolve(folder, pattern)];
  if (pattern.length > longestPattern) return [];
  // Few calls have patterns; reading the library costs all of them.
  const { globSync } = await import("tinyglobby");
  const found = globSync(pattern.split(sep).join("/"), {
    cwd: folder,
    absolute: true,
    onlyFiles: true,
    expandDirectories: false,
  });
  const asked = pattern.split(/[/\\]/).at(-1) ?? "";
  const paths = found.map((path) => resolve(path)).toSorted();
  if (isOwnerFile(asked)) return paths;
  for (const path of paths) if (isOwnerFile(basename(path))) passedOver.push(path);
  return paths.filter((path) => !isOwnerFile(basename(path)));
}
