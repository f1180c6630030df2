// Two calls that write to one file at once → one whole file, and no result lost without a word
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inTemporaryFolder, startBuilt, type BuiltRun } from "../cli/builtCli.ts";

const ratings = "clause,status\n1.1,full\n1.2,none\n";

/** A disk so slow that both calls have looked for the file before either has written it. */
const slow = "import fs from 'node:fs'; fs.fsync = (_, done) => setTimeout(() => done(null), 1500);";
const slowDisk = ["--import", `data:text/javascript,${encodeURIComponent(slow)}`];

function run(call: string, folder: string): Promise<BuiltRun> {
  const child = startBuilt(call.split(" "), folder, slowDisk);
  const said = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const)
    child[name]?.on("data", (chunk: Buffer) => (said[name] += chunk.toString()));
  return new Promise((resolve) => {
    child.once("close", (exitCode) => resolve({ ...said, exitCode }));
  });
}

test("without --force, the second is told that the file is there by now", () =>
  inTemporaryFolder(async (folder) => {
    writeFileSync(join(folder, "r.csv"), ratings);
    const calls = ["json", "csv"].map((format) =>
      run(`score r.csv --quiet --format ${format} -o out`, folder),
    );
    const ended = await Promise.all(calls);
    expect(ended.map(({ exitCode }) => exitCode).toSorted()).toEqual([0, 2]);
    expect(ended.map(({ stderr }) => stderr).join("")).toBe(
      'nap: "out" exists already; use --force to overwrite it, or another path\n',
    );
    const [first] = ended;
    expect(readFileSync(join(folder, "out"), "utf8")).toMatch(first?.exitCode === 0 ? /^\{/ : /^assessment,/);
    expect(readdirSync(folder).toSorted()).toEqual(["out", "r.csv"]);
  }));

test("with --force, the file is one of the two results, and whole", () =>
  inTemporaryFolder(async (folder) => {
    writeFileSync(join(folder, "r.csv"), ratings);
    const call = "score r.csv --quiet --force --format json -o out";
    const ended = await Promise.all([run(call, folder), run(call, folder)]);
    expect(ended.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(JSON.parse(readFileSync(join(folder, "out"), "utf8"))).toHaveProperty("schemaVersion");
    expect(readdirSync(folder).toSorted()).toEqual(["out", "r.csv"]);
  }));

test("what several add to one file stands there line by line", () =>
  inTemporaryFolder(async (folder) => {
    writeFileSync(join(folder, "r.csv"), ratings);
    const call = "score r.csv --quiet --format jsonl+=log.jsonl";
    const ended = await Promise.all(Array.from({ length: 4 }, () => run(call, folder)));
    expect(ended.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0]);
    const lines = readFileSync(join(folder, "log.jsonl"), "utf8").trimEnd().split("\n");
    const once = lines.slice(0, lines.length / 4);
    expect(lines).toEqual([...once, ...once, ...once, ...once]);
    for (const line of once) expect(JSON.parse(line)).toBeTypeOf("object");
  }));

test("of two that fix one file, the second finds it changed", () =>
  inTemporaryFolder(async (folder) => {
    const path = join(folder, "r.csv");
    writeFileSync(path, "clause;status\n1.1 ;full\n");
    const ended = await Promise.all([run("check r.csv --fix", folder), run("check r.csv --fix", folder)]);
    expect(ended.map(({ exitCode }) => exitCode).toSorted()).toEqual([0, 2]);
    expect(ended.map(({ stderr }) => stderr).join("")).toContain("it has changed since it was read");
    expect(readFileSync(path, "utf8")).toBe("clause,status\n1.1,full\n");
    expect(readdirSync(folder)).toEqual(["r.csv"]);
  }));
