// Writes docs/problems/: one page a problem code, and their index.
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { problemPages } from "./problemPages.ts";

const folder = "docs/problems";
const pages = await problemPages(".");
await mkdir(folder, { recursive: true });
for (const name of await readdir(folder)) if (!pages.has(name)) await rm(join(folder, name));
for (const [name, text] of pages) await writeFile(join(folder, name), text);
