// A pattern and a folder → the files there that it means.
import { dirname, join, parse } from "node:path";
import type { FileTree } from "../files.ts";
import { withoutBraces } from "./braces.ts";
import { toSegment, type Segment } from "./segment.ts";

/** What of files a pattern needs. */
export type Looked = Pick<FileTree, "isFile" | "isFolder" | "isLink" | "namesIn">;

/** So deep a `**` goes. */
const mostDepth = 64;

/**
 * Each file once, in no order. `**` does not follow links to folders, so that it comes to an end; a part that names or
 * fits a folder does.
 *
 * @param mayEnter whether the files of a folder may be seen at all
 */
export function matchingFiles(
  pattern: string,
  folder: string,
  tree: Looked,
  mayEnter: (folder: string) => boolean,
): string[] {
  const found = new Set<string>();
  for (const one of withoutBraces(pattern) ?? []) {
    const { root } = parse(one);
    const parts = one
      .slice(root.length)
      .split("/")
      .filter((part) => part !== "" && part !== ".");
    const walk = createWalk(parts.map(toSegment), tree, mayEnter, found);
    walk(root === "" ? folder : root, 0, 0);
  }
  return [...found];
}

function createWalk(
  segments: readonly Segment[],
  tree: Looked,
  mayEnter: (folder: string) => boolean,
  found: Set<string>,
): (folder: string, index: number, depth: number) => void {
  const seen = new Set<string>();
  const walk = (folder: string, index: number, depth: number): void => {
    const key = `${index} ${folder}`;
    const segment = segments[index];
    if (segment === undefined || depth > mostDepth || seen.has(key)) return;
    seen.add(key);
    const goOn = (path: string): void => {
      if (index === segments.length - 1) {
        if (tree.isFile(path)) found.add(path);
      } else if (tree.isFolder(path)) walk(path, index + 1, depth);
    };
    if (segment.kind === "name") {
      goOn(segment.name === ".." ? dirname(folder) : join(folder, segment.name));
      return;
    }
    if (!mayEnter(folder)) return;
    const names = namesIn(folder, tree);
    if (segment.kind === "fits") {
      for (const name of names) if (segment.fits(name)) goOn(join(folder, name));
      return;
    }
    // Nothing between the slashes, or one folder more; at the end, all files.
    const isLast = index === segments.length - 1;
    if (!isLast) walk(folder, index + 1, depth);
    for (const name of names.filter((one) => !one.startsWith("."))) {
      const path = join(folder, name);
      if (tree.isFolder(path)) {
        if (!tree.isLink(path)) walk(path, index, depth + 1);
      } else if (isLast) goOn(path);
    }
  };
  return walk;
}

/** A folder that cannot be read has nothing that fits. */
function namesIn(folder: string, tree: Looked): readonly string[] {
  try {
    return tree.namesIn(folder);
  } catch {
    return [];
  }
}
