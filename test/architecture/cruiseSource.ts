// a folder that holds src/ -> what dependency-cruiser sees there, and each broken rule as "from breaks rule: to"
import { join } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import extractOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import extractTsConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { projectRoot } from "./projectRoot.ts";

export interface Cruise {
  readonly modules: ICruiseResult["modules"];
  readonly violations: readonly string[];
}

export async function cruiseSource(root: string): Promise<Cruise> {
  const options = await extractOptions(join(projectRoot, ".dependency-cruiser.mjs"));
  const tsConfig = extractTsConfig(join(projectRoot, "tsconfig.json"));
  const { output } = await cruise(["src"], { ...options, baseDir: root }, undefined, { tsConfig });
  if (typeof output === "string") throw new TypeError("dependency-cruiser gave a report instead of a result");
  const violations = output.summary.violations.map(
    ({ rule, from, to }) => `${from} breaks ${rule.name}: ${to}`,
  );
  return { modules: output.modules, violations: violations.toSorted() };
}
