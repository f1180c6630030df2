// A path → whether something is there, a file or a folder. At once: the promises of Node cost a start more than the answer.
import { existsSync, lstatSync, statSync, type Stats } from "node:fs";

export const exists = (path: string): boolean => existsSync(path);

export const isFolder = (path: string): boolean => statsOf(path)?.isDirectory() ?? false;

/** Not a pipe, on which a reader nobody asked for would wait. */
export const isFile = (path: string): boolean => statsOf(path)?.isFile() ?? false;

export const isPipe = (path: string): boolean => statsOf(path)?.isFIFO() ?? false;

export const isLink = (path: string): boolean => statsOf(path, lstatSync)?.isSymbolicLink() ?? false;

/** A pipe, a terminal or the like: neither a file nor a folder, and there. */
export function isDevice(path: string): boolean {
  const found = statsOf(path);
  return found !== null && !found.isFile() && !found.isDirectory();
}

function statsOf(path: string, ask: (path: string) => Stats = statSync): Stats | null {
  try {
    return ask(path);
  } catch {
    return null;
  }
}
