// `nap score` on the shipped data → the files that it loads: few, and neither schemas nor YAML among them
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";

const code = [
  "bin/nap.cjs",
  "dist/cli/core.cjs",
  "dist/cli/rolldown-runtime.cjs",
  "dist/cli/run.cjs",
] as const;

/** What is shipped, of which other plans are no part. */
const data = ["dist/cli/bundled/az-nap-2020-2022.json", "dist/cli/bundled/index.json"] as const;

/**
 * Bytes of it: 86.8 kB were read when it was set, of which the figures of the letter are 9. Before that, 69.7 kB: the Russian of the shown plan and its assessments is
 * 12.6 kB, and that of the methods and of the other plans' titles in the index 0.7 kB. Reading and parsing them takes 0.2 ms;
 * the median of 20 starts stayed as it was.
 */
const mostDataBytes = 87_500;

/** Bytes of code that a start may read. 218.1 kB were read when it was set: a command says which formats of bytes and of pictures its result has. Before that, 216.5 kB were read when it was set: a shipped assessment can have the day of its round, and each plan is a file since. Since then `nap report`: how it is called, and
 * where its words and its files are, are 0.7 kB. 219.5 kB since a row may stand for many that a database counted: a row of a file is scored by the same code.
 * 221.9 kB since DuckDB may count large tables: the notes say by whom rows were read, and why.
 * 222.7 kB since bodies that are alike are summed up and written once. */
const mostBytes = 224_000;

/** Prints what a process has read of the project, from its first line on. */
const tellReads = `const fs = require("node:fs"), read = fs.readFileSync, paths = [];
  fs.readFileSync = (path, ...rest) => (paths.push(String(path)), read(path, ...rest));
  process.on("exit", () => console.error(JSON.stringify(paths)));`;

function readByStart(nap: string): string[] {
  const cwd = mkdtempSync(join(tmpdir(), "nap-start-"));
  const hook = join(cwd, "tellReads.cjs");
  writeFileSync(hook, tellReads);
  const argv = ["--require", hook, nap, "score", "--format", "json"];
  const { stderr } = spawnSync(process.execPath, argv, { cwd, encoding: "utf8" });
  rmSync(cwd, { recursive: true });
  const paths = JSON.parse(stderr.trim().split("\n").at(-1) ?? "[]") as string[];
  const root = dirname(dirname(nap));
  return paths.filter((path) => path.startsWith(root)).map((path) => path.slice(root.length + 1));
}

test("the start reads the core of the command line, what V8 compiled of it, and nothing else", () => {
  const read = readByStart(join(projectRoot, "bin/nap.cjs"));
  const compiled = read.filter((path) => path.includes("/compiled-"));
  const rest = read.filter((path) => !path.includes("/compiled-"));
  expect(rest.toSorted()).toEqual([...code, ...data].toSorted());
  expect(compiled.map((path) => basename(path)).toSorted()).toEqual([
    "core.cjs",
    "rolldown-runtime.cjs",
    "run.cjs",
  ]);
});

test("a start that nobody watches loads no streams of Node", () => {
  const cwd = mkdtempSync(join(tmpdir(), "nap-start-"));
  const script = join(cwd, "start.cjs");
  const nap = join(projectRoot, "bin/nap.cjs");
  writeFileSync(
    script,
    `process.argv = [process.argv[0], ${JSON.stringify(nap)}, "score", "--format", "json"];
    process.on("exit", () => require("node:fs").writeSync(2, JSON.stringify(process.moduleLoadList)));
    require(${JSON.stringify(nap)});`,
  );
  const { stderr } = spawnSync(process.execPath, [script], { cwd, encoding: "utf8" });
  rmSync(cwd, { recursive: true });
  const loaded = JSON.parse(stderr.trim().split("\n").at(-1) ?? "[]") as string[];
  expect(loaded).toContain("NativeModule fs");
  expect(loaded.filter((name) => / (stream|tty|crypto)$/.test(name))).toEqual([]);
});

const bytesOf = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + statSync(join(projectRoot, file)).size, 0);

test("the code that a start reads does not grow", () => {
  expect(bytesOf(code)).toBeLessThanOrEqual(mostBytes);
});

test("nor do the data that it reads, however many plans are shipped", () => {
  expect(bytesOf(data)).toBeLessThanOrEqual(mostDataBytes);
});

test("the words of one language are in the core, and no problems are put in words there", () => {
  const core = readFileSync(join(projectRoot, "dist/cli/core.cjs"), "utf8");
  // Not the text itself, which a failing test would print.
  const has = (words: string): boolean => core.includes(words);
  expect(["nobody rated it", "below all bands"].map(has)).toEqual([true, true]);
  expect(["qalan", String.raw`\u043f\u0443\u043d\u043a\u0442`, "unknown status"].map(has)).toEqual([
    false,
    false,
    false,
  ]);
});

test("no schema library and no YAML are in the core", () => {
  const core = readFileSync(join(projectRoot, "dist/cli/core.cjs"), "utf8");
  expect(core).toContain("toMethod");
  expect(core).not.toMatch(/_zod|YAMLMap|csv-parse|saxen/);
});
