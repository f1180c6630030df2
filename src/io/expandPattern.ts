// A path or pattern → the files that it means.
import { basename, resolve, sep } from "node:path";
import { exists } from "./exists.ts";
import { sheetReference, withSheet } from "./sheetReference.ts";

const isPattern = (path: string): boolean => /[*?[\]{}!]/.test(path);

/** What Excel, Word and LibreOffice leave beside a file while somebody has it open. */
const isOwnerFile = (name: string): boolean => name.startsWith("~$") || /^\.~lock\..*#$/.test(name);

const longestPattern = 1000;

/**
 * Files that a path or pattern means, sorted; a plain path is returned whether it exists or not. The sheet of a
 * workbook stays behind its file.
 */
export async function expandPattern(written: string, folder: string): Promise<string[]> {
  const { path, sheet } = sheetReference(written);
  return (await filesOf(path, folder)).map((file) => withSheet(file, sheet));
}

async function filesOf(pattern: string, folder: string): Promise<string[]> {
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
  return found
    .map((path) => resolve(path))
    .filter((path) => !isOwnerFile(basename(path)) || isOwnerFile(asked))
    .toSorted();
}
