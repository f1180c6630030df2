// The folder of a workspace → the files that it has by convention, sorted.
import { join } from "node:path";
import type { FileTree } from "./files.ts";

/** A workspace keeps each in a folder of its own. */
export type ConventionalPart = "scales" | "methods" | "mappings" | "assessments";

const isYaml = (name: string): boolean => /\.ya?ml$/.test(name);
/** The name by which a folder says that it is an assessment. */
export const isAssessment = (name: string): boolean => /^assessment\.ya?ml$/.test(name);

/**
 * `scales/*.yaml`, `methods/*.yaml`, `mappings/*.yaml`, `assessments/*.yaml` and `assessments/<any>/assessment.yaml`, or all YAML files of a
 * folder of `assessments/` that has none of that name; names that begin with a dot and pipes are skipped. A link that leads
 * nowhere is among them, so that it is reported. Throws where a folder cannot be read.
 */
export function conventionalFiles(workspace: string, part: ConventionalPart, tree: FileTree): string[] {
  const folder = join(workspace, part);
  const paths = namesIn(folder, tree).flatMap((name) => {
    const path = join(folder, name);
    if (part !== "assessments" || !tree.isFolder(path)) return isYaml(name) ? [path] : [];
    const files = namesIn(path, tree).filter(isYaml);
    const usual = files.filter(isAssessment);
    return (usual.length > 0 ? usual : files).map((file) => join(path, file));
  });
  return paths.filter((path) => !tree.isPipe(path)).toSorted();
}

const namesIn = (folder: string, tree: FileTree): string[] =>
  tree.isFolder(folder) ? tree.namesIn(folder).filter((name) => !name.startsWith(".")) : [];
