// The folder of a workspace → the files that it has by convention, sorted.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { isFolder } from "./exists.ts";

/** A workspace keeps each in a folder of its own. */
export type ConventionalPart = "scales" | "methods" | "assessments";

const isYaml = (name: string): boolean => /\.ya?ml$/.test(name);
const isAssessment = (name: string): boolean => /^assessment\.ya?ml$/.test(name);

/**
 * `scales/*.yaml`, `methods/*.yaml`, `assessments/<any>/assessment.yaml`; names that begin with a dot are passed over.
 * A link that leads nowhere is among them, so that it is missed. Throws where a folder cannot be read.
 */
export function conventionalFiles(workspace: string, part: ConventionalPart): string[] {
  const folder = join(workspace, part);
  const paths =
    part === "assessments"
      ? namesIn(folder).flatMap((name) =>
          namesIn(join(folder, name))
            .filter(isAssessment)
            .map((file) => join(folder, name, file)),
        )
      : namesIn(folder)
          .filter(isYaml)
          .map((name) => join(folder, name));
  return paths.toSorted();
}

const namesIn = (folder: string): string[] =>
  isFolder(folder) ? readdirSync(folder).filter((name) => !name.startsWith(".")) : [];
