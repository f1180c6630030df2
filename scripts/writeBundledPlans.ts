// src/library/shippedData.json → dist/cli/bundled/: a file for each plan, and an index, of which a start reads what it needs.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { bundledIn, type BundledData } from "../src/core.ts";

const data = JSON.parse(await readFile("src/library/shippedData.json", "utf8")) as BundledData;
const bundled = bundledIn(() => Promise.resolve(data));
const index = await bundled.index();
const write = (name: string, content: unknown): Promise<void> =>
  writeFile(`dist/cli/bundled/${name}.json`, JSON.stringify(content));

await mkdir("dist/cli/bundled", { recursive: true });
await write("index", index);
for (const { plan } of index.workspaces) await write(plan, await bundled.workspace(plan));
