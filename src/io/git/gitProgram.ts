// The variables of the process → the program that is git, and the variables that it is started with.
import { isFile } from "../exists.ts";
import { delimiter, isAbsolute, join } from "node:path";

/** Variables of git that say how it runs, and not which repository it looks at. */
const kept = /^GIT_(CONFIG(_.*)?|EXEC_PATH|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM)$/i;

/**
 * A hook of git has variables that point at its own repository and index: which one is read is decided by the working folder
 * alone. Nothing is fetched, asked or locked.
 */
export function gitVariables(
  variables: Readonly<Record<string, string | undefined>>,
): Record<string, string | undefined> {
  const own = Object.entries(variables).filter(([name]) => !/^GIT_/i.test(name) || kept.test(name));
  return {
    ...Object.fromEntries(own),
    // Older versions know no other way to keep a repository from fetching, by a program that its own configuration names.
    GIT_ALLOW_PROTOCOL: "none",
    GIT_NO_LAZY_FETCH: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    LC_ALL: "C",
  };
}

/** Windows would look into the working folder first, where somebody else may have put a program. */
export function gitProgram(
  variables: Readonly<Record<string, string | undefined>>,
  isWindows: boolean,
): string {
  if (!isWindows) return "git";
  const path = Object.entries(variables).find(([name]) => name.toUpperCase() === "PATH")?.[1] ?? "";
  const places = path
    .split(delimiter)
    .filter((folder) => isAbsolute(folder))
    .map((folder) => join(folder, "git.exe"));
  return places.find(isFile) ?? join("/", "no-git.exe");
}
