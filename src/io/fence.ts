// A file and what it names → whether that lies where the file may reach.
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import type { FileTree } from "./files.ts";
import { findWorkspace } from "./findWorkspace.ts";

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
 * workspace's folder, else the file's own. Links are followed first, those in the folder's own path as well.
 *
 * @param allowed folders that the call opens besides
 */
export function createFence(cwd: string, allowed: readonly string[], tree: FileTree): Fence {
  const opened = allowed.map((folder) => tree.real(resolve(cwd, folder)));
  const roots = new Map<string, string>();
  const rootOf = (from: string): string => {
    const known = roots.get(from);
    if (known !== undefined) return known;
    const start = findWorkspace(from, tree)?.folder ?? from;
    const root = tree.real(workTreeOf(start, tree) ?? start);
    roots.set(from, root);
    return root;
  };
  const shownFolder = (root: string): string => relative(tree.real(cwd), root).split(sep).join("/") || ".";
  return {
    outOf(path, from) {
      const [root, real] = [rootOf(from), tree.real(path)];
      return [root, ...opened].some((folder) => isWithin(real, folder)) ? null : shownFolder(root);
    },
  };
}

const isWithin = (path: string, folder: string): boolean => {
  const way = relative(folder, path);
  return !isAbsolute(way) && way !== ".." && !way.startsWith(`..${sep}`);
};

/** The nearest folder upwards that has `.git`: a folder, or the file of a work tree beside. */
function workTreeOf(folder: string, tree: FileTree): string | null {
  if (tree.exists(resolve(folder, ".git"))) return folder;
  const parent = dirname(folder);
  return parent === folder ? null : workTreeOf(parent, tree);
}
