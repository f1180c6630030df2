// A folder → the workspace that it is, or lies in.
import { dirname, join } from "node:path";
import { isFile, isFolder } from "./exists.ts";

/** What makes a folder a workspace: `nap.yaml`, or `plan.yaml` beside a folder `assessments`. */
export interface WorkspaceFolder {
  readonly folder: string;
  /** The path of `nap.yaml`, `null` where the workspace goes by convention. */
  readonly config: string | null;
}

export function workspaceAt(folder: string): WorkspaceFolder | null {
  const config = yamlAt(folder, "nap");
  if (config !== null) return { folder, config };
  const isUsual = usualPlan(folder) !== null && isFolder(join(folder, "assessments"));
  return isUsual ? { folder, config: null } : null;
}

/** The path of `plan.yaml` in a folder; `null` where there is none. */
export const usualPlan = (folder: string): string | null => yamlAt(folder, "plan");

/** A file of this name, ending in `.yaml` or `.yml`. */
const yamlAt = (folder: string, name: string): string | null =>
  [".yaml", ".yml"].map((ending) => join(folder, name + ending)).find(isFile) ?? null;

/** The nearest workspace from a folder upwards. */
export function findWorkspace(from: string): WorkspaceFolder | null {
  const found = workspaceAt(from);
  const parent = dirname(from);
  return found !== null || parent === from ? found : findWorkspace(parent);
}
