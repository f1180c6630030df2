// A folder that is not a workspace → the files in it that are read where the folder is named.
import { join } from "node:path";
import { isAssessment } from "./conventionalFiles.ts";
import { disk } from "./disk.ts";
import type { FileTree } from "./files.ts";
import { isOwnerFile } from "./isOwnerFile.ts";
import { isTableName } from "./sheetReference.ts";

/**
 * Its `assessment.yaml`, which names its tables itself; else all tables in it, sorted, and not those of folders within it. Names
 * that begin with a dot are skipped. Throws where the folder cannot be read.
 *
 * @param passedOver where files are added that a program left beside an open one
 */
export function tablesIn(folder: string, files: FileTree = disk, passedOver: string[] = []): string[] {
  const names = [...files.namesIn(folder)].toSorted();
  const assessments = names.filter(isAssessment);
  if (assessments.length > 0) return assessments.map((name) => join(folder, name));
  for (const name of names) if (isOwnerFile(name)) passedOver.push(join(folder, name));
  return names
    .filter((name) => !name.startsWith(".") && !isOwnerFile(name) && isTableName(name))
    .map((name) => join(folder, name))
    .filter(files.isFile);
}
