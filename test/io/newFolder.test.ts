// Paths → the folders that were made for them, which are taken away again.
import { existsSync, mkdirSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { expect, test } from "vitest";
import { makeFolder } from "../../src/io/write/newFolder.ts";

test.each([
  ["a folder", "a", 1],
  ["folders within each other", join("a", "b", "c"), 3],
  ["a folder within one that is there", join("there", "b"), 1],
  ["a path that goes back", `a${sep}..${sep}b`, 1],
  ["a slash at the end", `a${sep}b${sep}`, 2],
  ["half a letter, which the system writes as another", "\uD800", 1],
  ["half a letter on the way", join("\uDFFF\uD800", "b"), 2],
] as const)("%s", (_, path, made) => {
  const cwd = mkdtempSync(join(tmpdir(), "nap-folder-"));
  mkdirSync(join(cwd, "there"));
  const folders = makeFolder(join(cwd, path));
  expect(existsSync(join(cwd, path))).toBe(true);
  expect(folders).toHaveLength(made);
  for (const { remove } of folders.toReversed()) remove();
  expect(readdirSync(cwd)).toEqual(["there"]);
});
