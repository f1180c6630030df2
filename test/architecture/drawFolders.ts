// src/ -> the imports between its folders as a Mermaid flowchart, as dependency-cruiser sees them
import { join } from "node:path";
import { cruise } from "dependency-cruiser";
import extractOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import extractTsConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { projectRoot } from "./projectRoot.ts";

export async function drawFolders(): Promise<string> {
  const options = await extractOptions(join(projectRoot, ".dependency-cruiser.mjs"));
  const tsConfig = extractTsConfig(join(projectRoot, "tsconfig.json"));
  const shown = { includeOnly: "^src/", collapse: "^src/[^/]+", outputType: "mermaid" } as const;
  const { output } = await cruise(["src"], { ...options, ...shown, baseDir: projectRoot }, undefined, {
    tsConfig,
  });
  if (typeof output !== "string")
    throw new TypeError("dependency-cruiser gave a result instead of a drawing");
  const lines = output.trim().split("\n");
  const isArrow = (line: string): boolean => line.includes("-->");
  return [...lines.filter((line) => !isArrow(line)), ...lines.filter(isArrow).toSorted()].join("\n");
}
