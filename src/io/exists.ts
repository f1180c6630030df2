// A path → whether something is there, a file or a folder. At once: the promises of Node cost a start more than the answer.
import { existsSync, lstatSync, statSync, type Stats } from "node:fs";
import { streamOf } from "./streamOf.ts";

export const exists = (path: string): boolean => existsSync(path);

export const isFolder = (path: string): boolean => statsOf(path)?.isDirectory() ?? false;

/** Not a pipe, on which a reader nobody asked for would wait. */
export const isFile = (path: string): boolean => statsOf(path)?.isFile() ?? false;

export const isPipe = (path: string): boolean => statsOf(path)?.isFIFO() ?? false;

export const isLink = (path: string): boolean => statsOf(path, lstatSync)?.isSymbolicLink() ?? false;

/** A pipe, a terminal or the like, or a stream of this process: what is written to, and never replaced. */
export function isDevice(path: string): boolean {
  const found = statsOf(path);
  if (found === null || found.isDirectory()) return false;
  return !found.isFile() || streamOf(path) !== null;
}

function statsOf(path: string, ask: (path: string) => Stats = statSync): Stats | null {
  try {
    return ask(path);
  } catch {
    return null;
  }
}

/** Bytes of a file; 0 where there is none. */
export const sizeOf = (path: string): number => statsOf(path)?.size ?? 0;
