// README.md → the files of its workspace, and its lines of code.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { projectRoot } from "../architecture/projectRoot.ts";

const readme = readFileSync(join(projectRoot, "README.md"), "utf8");

/** The lines under "As a library". */
export const readmeLines = /^## As a library$.*?^```js\n(.*?)^```$/ms.exec(readme)?.[1] ?? "";

/** Writes the workspace of README, without the table that it shows to be wrong. */
export function writeReadmeWorkspace(folder: string): void {
  for (const [, path = "", body = ""] of readme.matchAll(/^\*\*`(\S+)`\*\*\n\n```\w+\n(.*?)^```$/gms)) {
    if (path === "march.csv") continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), body);
  }
}
