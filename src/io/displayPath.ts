// A path and the working folder → the path as people read it.
import { isAbsolute, relative, sep } from "node:path";

/** A path as it is shown: relative to the working folder where it lies within, with forward slashes. */
export function displayPath(path: string, cwd: string): string {
  const shown = relative(cwd, path);
  const outside = shown.startsWith("..") || isAbsolute(shown);
  return (outside ? relative(cwd, path) || path : shown || path).split(sep).join("/");
}
