// The folder of a workspace → the files that it has by convention, sorted.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { exists, isFolder } from "./exists.ts";

/** A workspace keeps each in a folder of its own. */
export type ConventionalPart = "scales" | "methods" | "assessments";

const isYaml = (name: string): boolean => /\.ya?ml$/.test(name);

/** `scales/*.yaml`, `methods/*.yaml`, `assessments/<any>/assessment.yaml`; names that begin with a dot are passed over. */
export function conventionalFiles(workspace: string, part: ConventionalPart): string[] {
  const folder = join(workspace, part);
  if (!isFolder(folder)) return [];
  const names = readdirSync(folder).filter((name) => !name.startsWith("."));
  const paths =
    part === "assessments"
      ? names.flatMap((name) =>
          ["assessment.yaml", "assessment.yml"].map((file) => join(folder, name, file)).filter(exists),
        )
      : names.filter(isYaml).map((name) => join(folder, name));
  return paths.filter((path) => !isFolder(path)).toSorted();
}
