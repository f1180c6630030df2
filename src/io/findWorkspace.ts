// A folder → the workspace that it is, or lies in.
import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { exists } from "./exists.ts";

export const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** What makes a folder a workspace: `nap.yaml`, or `plan.yaml` beside a folder `assessments`. */
export interface WorkspaceFolder {
  readonly folder: string;
  /** The path of `nap.yaml`, `null` where the workspace goes by convention. */
  readonly config: string | null;
}

export async function workspaceAt(folder: string): Promise<WorkspaceFolder | null> {
  const config = join(folder, "nap.yaml");
  if (await exists(config)) return { folder, config };
  if ((await exists(join(folder, "plan.yaml"))) && (await isFolder(join(folder, "assessments"))))
    return { folder, config: null };
  return null;
}

/** The nearest workspace from a folder upwards. */
export async function findWorkspace(from: string): Promise<WorkspaceFolder | null> {
  const found = await workspaceAt(from);
  const parent = dirname(from);
  return found !== null || parent === from ? found : findWorkspace(parent);
}
