// The table of problems and the fixtures' output → the pages of docs/problems/, by file name.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { loadWords, problemIndex, problemPage, problemTable, type ProblemCode } from "../src/core.ts";

/** @param root the folder of the project */
export async function problemPages(root: string): Promise<ReadonlyMap<string, string>> {
  const words = await loadWords("en", ["problems"]);
  const codes = Object.keys(problemTable) as ProblemCode[];
  const pages = await Promise.all(
    codes.map(async (code) => {
      const shown = await readFile(join(root, "fixtures/problems", code, "pretty.txt"), "utf8");
      return [`${code}.md`, problemPage(code, shown, words)] as const;
    }),
  );
  return new Map([...pages, ["README.md", problemIndex(words)]]);
}
