// docs/architecture.md → its graph and its folder list are those of the code.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { drawFolders } from "../architecture/drawFolders.ts";
import { projectRoot } from "../architecture/projectRoot.ts";

const path = join(projectRoot, "docs/architecture.md");
const page = readFileSync(path, "utf8");

test("the graph is what the imports are (renewed with npm test -- -u)", async () => {
  const block = /^```mermaid\n.*?^```$/ms;
  expect(page).toMatch(block);
  const drawn = await drawFolders();
  await expect(page.replace(block, () => `\`\`\`mermaid\n${drawn}\n\`\`\``)).toMatchFileSnapshot(path);
});

test("the folder list names every folder of src", () => {
  const list = /^src\/\n((?: {2}.*\n)+)/m.exec(page)?.[1] ?? "";
  const named = list
    .split("\n")
    .map((line) => /^ {2}([\w.]+)/.exec(line)?.[1])
    .filter((name) => name !== undefined);
  expect(named.toSorted()).toEqual(readdirSync(join(projectRoot, "src")).toSorted());
});
