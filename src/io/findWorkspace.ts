// A folder → the workspace that it is, or lies in.
import { dirname, join } from "node:path";
import { isFile, isFolder } from "./exists.ts";
import type { FileTree } from "./files.ts";

/** What makes a folder a workspace: `nap.yaml`, or `plan.yaml` beside a folder `assessments`. */
export interface WorkspaceFolder {
  readonly folder: string;
  /** The path of `nap.yaml`, `null` where the workspace goes by convention. */
  readonly config: string | null;
}

/** What of files it takes to find a workspace. */
type Looked = Pick<FileTree, "isFile" | "isFolder">;

const onDisk: Looked = { isFile, isFolder };

export function workspaceAt(folder: string, tree: Looked = onDisk): WorkspaceFolder | null {
  const config = yamlAt(folder, "nap", tree);
  if (config !== null) return { folder, config };
  const isUsual = usualPlan(folder, tree) !== null && tree.isFolder(join(folder, "assessments"));
  return isUsual ? { folder, config: null } : null;
}

/** The path of `plan.yaml` in a folder; `null` where there is none. */
export const usualPlan = (folder: string, tree: Looked = onDisk): string | null =>
  yamlAt(folder, "plan", tree);

/** A file of this name, ending in `.yaml` or `.yml`. */
const yamlAt = (folder: string, name: string, tree: Looked): string | null =>
  [".yaml", ".yml"].map((ending) => join(folder, name + ending)).find(tree.isFile) ?? null;

/** The nearest workspace from a folder upwards. */
export function findWorkspace(from: string, tree: Looked = onDisk): WorkspaceFolder | null {
  const found = workspaceAt(from, tree);
  const parent = dirname(from);
  return found !== null || parent === from ? found : findWorkspace(parent, tree);
}
