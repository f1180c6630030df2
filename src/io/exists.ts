// A path → whether something is there, a file or a folder. At once: the promises of Node cost a start more than the answer.
import { existsSync, statSync, type Stats } from "node:fs";

export const exists = (path: string): boolean => existsSync(path);

export const isFolder = (path: string): boolean => statsOf(path)?.isDirectory() ?? false;

/** Not a pipe, on which a reader nobody asked for would wait. */
export const isFile = (path: string): boolean => statsOf(path)?.isFile() ?? false;

export const isPipe = (path: string): boolean => statsOf(path)?.isFIFO() ?? false;

function statsOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
