// A path → whether something is there, or a folder. At once: the promises of Node cost a start more than the answer.
import { existsSync, statSync } from "node:fs";

export const exists = (path: string): boolean => existsSync(path);

export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
