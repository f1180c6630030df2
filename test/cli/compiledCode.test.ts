// A copy of the command line with good, missing, cut or foreign compiled code → the same output
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";

const folder = mkdtempSync(join(tmpdir(), "nap-compiled-"));
const cli = join(folder, "dist/cli");
const examples = join(projectRoot, "data/examples/two-assessors");

/** What the copy prints for a workspace of files. */
function score(...node: readonly string[]): { stdout: string; status: number | null } {
  const argv = [...node, join(folder, "bin/nap.cjs"), "score", "--format", "json"];
  const { stdout, status } = spawnSync(process.execPath, argv, { cwd: examples, encoding: "utf8" });
  return { stdout, status };
}

const compiledFolder = (): string =>
  join(cli, readdirSync(cli).find((name) => name.startsWith("compiled-")) ?? "none");

/** Whether V8 turns away what lies beside the core. */
const isRefused = (): boolean => {
  const check = `const { Script } = require("node:vm"), { readFileSync } = require("node:fs");
    const code = readFileSync(${JSON.stringify(join(cli, "core.cjs"))}, "latin1");
    const wrapped = "(function (exports, require, module, __filename, __dirname) {" + code + "\\n})";
    const cachedData = readFileSync(${JSON.stringify(join(compiledFolder(), "core.cjs"))});
    process.stdout.write(String(new Script(wrapped, { cachedData }).cachedDataRejected));`;
  return spawnSync(process.execPath, ["-e", check], { encoding: "utf8" }).stdout === "true";
};

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(projectRoot, "bin"), join(folder, "bin"), { recursive: true });
  cpSync(join(projectRoot, "dist/cli"), cli, { recursive: true });
  cpSync(join(projectRoot, "package.json"), join(folder, "package.json"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("V8 takes what the build wrote", () => {
  expect(isRefused()).toBe(false);
});

test("without compiled code the output is the same", () => {
  const before = score();
  rmSync(compiledFolder(), { recursive: true });
  expect(before.status).toBe(0);
  expect(score()).toEqual(before);
});

test("compiled code of another build of Node is not looked at", () => {
  const before = score();
  for (const name of readdirSync(compiledFolder())) writeFileSync(join(compiledFolder(), name), "no code");
  renameSync(compiledFolder(), join(cli, "compiled-v0.0.0-linux-x64-1"));
  expect(score()).toEqual(before);
});

test("compiled code that is cut off is compiled again", () => {
  const before = score();
  const path = join(compiledFolder(), "core.cjs");
  writeFileSync(path, readFileSync(path).subarray(0, 1000));
  expect(isRefused()).toBe(true);
  expect(score()).toEqual(before);
});

test("compiled code is not taken under other flags of V8", () => {
  expect(score("--no-opt")).toEqual(score());
});
