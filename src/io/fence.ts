// A file and what it names → whether that lies where the file may reach.
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import type { FileTree } from "./files.ts";
import { findWorkspace, usualPlan } from "./findWorkspace.ts";

/** Files come from strangers: what one names is read only within its own repository, workspace or folder. */
export interface Fence {
  /**
   * The folder that a path leads out of, as it is shown; `null` where the path stays within.
   *
   * @param from the folder of the file that names the path
   */
  readonly outOf: (path: string, from: string) => string | null;
}

/**
 * Within is the git work tree of the workspace around a file, or of the file where there is no workspace; without git the
 * folder of the workspace, else of the nearest plan, else the file's own. Links are followed first, those in the folder's own path as well.
 *
 * @param allowed folders that the call opens besides
 */
export function createFence(cwd: string, allowed: readonly string[], tree: FileTree): Fence {
  const opened = allowed.map((folder) => tree.real(resolve(cwd, folder)));
  const roots = new Map<string, string>();
  const rootOf = (from: string): string => {
    const known = roots.get(from);
    if (known !== undefined) return known;
    const root = rootOfWorkspace(findWorkspace(from, tree)?.folder ?? planFolder(from, tree) ?? from, tree);
    roots.set(from, root);
    return root;
  };
  const shownFolder = (root: string): string => relative(tree.real(cwd), root).split(sep).join("/") || ".";
  /** Each file is asked for several times: where it is named, where it is found, where it is opened. */
  const leftBy = new Map<string, Map<string, string | null>>();
  return {
    outOf(path, from) {
      const root = rootOf(from);
      const known = leftBy.get(root) ?? new Map<string, string | null>();
      leftBy.set(root, known);
      const earlier = known.get(path);
      if (earlier !== undefined) return earlier;
      const real = tree.real(path);
      const left = [root, ...opened].some((folder) => isWithin(real, folder)) ? null : shownFolder(root);
      known.set(path, left);
      return left;
    },
  };
}

/** Within which folder the files of a workspace may name others, without links. */
export const rootOfWorkspace = (folder: string, tree: FileTree): string =>
  tree.real(workTreeOf(folder, tree) ?? folder);

function planFolder(from: string, tree: FileTree): string | null {
  const parent = dirname(from);
  if (usualPlan(from, tree) !== null) return from;
  return parent === from ? null : planFolder(parent, tree);
}

/** Whether a path without links lies in a folder without links. */
export const isWithin = (path: string, folder: string): boolean => {
  const way = relative(folder, path);
  return !isAbsolute(way) && way !== ".." && !way.startsWith(`..${sep}`);
};

/** The nearest folder upwards that has `.git`: a folder, or the file of a work tree beside. */
function workTreeOf(folder: string, tree: FileTree): string | null {
  if (tree.exists(resolve(folder, ".git"))) return folder;
  const parent = dirname(folder);
  return parent === folder ? null : workTreeOf(parent, tree);
}
