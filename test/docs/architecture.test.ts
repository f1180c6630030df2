// docs/architecture.md → its graph, its folder list and its import table are those of the code.
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

interface Row {
  readonly src: readonly string[];
  readonly packages: readonly string[];
}

/** The names in a cell; a dash is none. */
const names = (cell: string | undefined): string[] =>
  (cell ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "–");

/** The rows of the page's table by place, in its order. */
function pageTable(text: string): [place: string, row: Row][] {
  const [, section = ""] = text.split("## Who may import whom\n");
  const [lines = ""] = section.split("\n## ");
  return lines
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .slice(2)
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .map(([, place = "", src, packages]) => [place, { src: names(src), packages: names(packages) }]);
}

test("the import table is the one that dependency-cruiser enforces", async () => {
  const { importTable } = (await import(join(projectRoot, ".dependency-cruiser.mjs"))) as {
    readonly importTable: Readonly<Record<string, Row>>;
  };
  const enforced = Object.entries(importTable).map(([place, { src, packages }]) => [
    place,
    { src, packages },
  ]);
  expect(pageTable(page)).toEqual(enforced);
});

test("a row that the page lacks, or has of its own, is seen", () => {
  const [first = "", ...rest] = page.split("| math ");
  expect(pageTable(page).map(([place]) => place)).toContain("math");
  expect(pageTable(`${first}| maths ${rest.join("| math ")}`).map(([place]) => place)).not.toContain("math");
  expect(pageTable("## Who may import whom\n| a | b |\n|---|---|\n| io | model, x | – |\n")).toEqual([
    ["io", { src: ["model", "x"], packages: [] }],
  ]);
});
