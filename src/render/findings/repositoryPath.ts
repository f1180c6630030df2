// The path of a file as nap shows it, and the way from the root of the repository to the working folder → its path in the repository.

/**
 * With forward slashes, and without `.` and `..` where it lies in the repository.
 *
 * @param prefix "" where nap was called in the root
 * @example repositoryPath("../plan.yaml", "data/own") // "data/plan.yaml"
 */
export function repositoryPath(file: string, prefix: string): string {
  if (isAbsolute(file)) return file;
  const parts: string[] = [];
  for (const part of [...prefix.split("/"), ...file.split("/")]) {
    if (part === "" || part === ".") continue;
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else parts.push(part);
  }
  return parts.join("/");
}

/** On Windows, too. */
export const isAbsolute = (path: string): boolean => /^(?:\/|[A-Za-z]:\/)/.test(path);
