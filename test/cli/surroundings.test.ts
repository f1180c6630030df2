// The built command line where the world around it does not play along → a plain message, and old files whole
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inTemporaryFolder, runBuilt, runShell, startBuilt } from "./builtCli.ts";

test("results go to files, whole, and never over others unasked", () =>
  inTemporaryFolder((folder) => {
    const argv = [
      "score",
      "--format",
      "json=out/score.json",
      "--format",
      "csv=score.csv",
      "--format",
      "compact",
    ];
    const first = runBuilt(argv, folder);
    expect([first.exitCode, first.stderr]).toEqual([
      0,
      expect.stringMatching(/^nap: no files or workspace here: [^\n]*\n$/),
    ]);
    expect(first.stdout).toMatch(/ % \(coverage \d+\.\d+ %, \d+ scored of \d+ eligible/);
    const written = readFileSync(join(folder, "out/score.json"), "utf8");
    expect(JSON.parse(written)).toMatchObject({ kind: "scores" });

    writeFileSync(join(folder, "score.csv"), "mine");
    const second = runBuilt(["score", "--format", "json=new.json", "--format", "csv=score.csv"], folder);
    expect([second.exitCode, second.stdout]).toEqual([2, ""]);
    expect(second.stderr).toContain('nap: "score.csv" exists already; use --force');
    expect(existsSync(join(folder, "new.json"))).toBe(false);
    expect(runBuilt(["score", "-o", "score.csv", "--format", "csv", "--force"], folder).exitCode).toBe(0);
    expect(readFileSync(join(folder, "score.csv"), "utf8")).toMatch(/^assessment,method,/);
    expect(readdirSync(folder).toSorted()).toEqual(["out", "score.csv"]);
  }));

test("a reader that has enough is no error", () => {
  const { stdout, stderr, exitCode } = runShell('$NAP schema output | head -n 1; exit "${PIPESTATUS[0]}"');
  expect([stdout, stderr, exitCode]).toEqual(["{\n", "", 0]);
});

test.each(["> /dev/full", "-o /dev/full", "--format json=/dev/full"])(
  "a full disk is said plainly: nap score %s",
  (where) => {
    const { stdout, stderr, exitCode } = runShell(`$NAP score --quiet ${where}`);
    expect([stdout, exitCode]).toEqual(["", 2]);
    expect(stderr).toMatch(/^nap: cannot write [^\n]*no space left on the (disk|device)\n$/);
  },
);

test("where not even errors can be told, the exit code tells them", () => {
  expect(runShell("$NAP scor 2> /dev/full").exitCode).toBe(2);
  expect(runShell("$NAP score --quiet > /dev/full 2> /dev/full").exitCode).toBe(2);
});

test("pipes and terminals are written to, and never replaced", () => {
  const { stdout, exitCode } = runShell("$NAP score --quiet --format compact=/dev/stdout | head -n 1");
  expect([stdout, exitCode]).toEqual([expect.stringMatching(/ eligible, method /), 0]);
});

test("a folder that cannot be written to is said plainly", () =>
  inTemporaryFolder((folder) => {
    // Permissions do not bind root; no one may make files in /sys.
    const readOnly = process.getuid?.() === 0 ? "/sys" : join(folder, "read-only");
    if (readOnly !== "/sys") {
      mkdirSync(readOnly);
      chmodSync(readOnly, 0o555);
    }
    const { stdout, stderr, exitCode } = runBuilt(
      ["score", "--quiet", "--format", `json=${readOnly}/score.json`],
      folder,
    );
    expect([stdout, exitCode]).toEqual(["", 2]);
    expect(stderr).toMatch(
      /^nap: cannot write "[^"]+score\.json": (no permission to write there|the disk is read-only)\n$/,
    );
  }));

test("a path through a file, and a folder in place of a file, are said plainly", () =>
  inTemporaryFolder((folder) => {
    writeFileSync(join(folder, "file"), "");
    mkdirSync(join(folder, "folder"));
    const through = runBuilt(["score", "--quiet", "--format", "json=file/score.json"], folder);
    expect([through.exitCode, through.stderr]).toEqual([
      2,
      expect.stringMatching(/^nap: cannot write [^\n]*file/),
    ]);
    const onto = runBuilt(["score", "--quiet", "--force", "--format", "json=folder"], folder);
    expect([onto.exitCode, onto.stderr]).toEqual([2, 'nap: cannot write "folder": it is a folder\n']);
  }));

test("an interrupt while a file is written leaves the old one whole, and nothing beside it", () =>
  inTemporaryFolder(async (folder) => {
    const old = "the old result\n";
    writeFileSync(join(folder, "score.json"), old);
    // The disk that never finishes: the new content waits in its temporary file.
    const hang = "import fs from 'node:fs'; fs.fsync = () => setInterval(() => {}, 1000);";
    const child = startBuilt(["score", "--quiet", "--force", "--format", "json=score.json"], folder, [
      "--import",
      `data:text/javascript,${encodeURIComponent(hang)}`,
    ]);
    let stderr = "";
    child.stderr?.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
    const temporary = (): string[] => readdirSync(folder).filter((name) => name !== "score.json");
    while (temporary().length === 0 && child.exitCode === null) await sleep(10);
    expect(temporary()).toHaveLength(1);
    child.kill("SIGINT");
    expect([await ended, stderr]).toEqual([130, "nap: interrupted\n"]);
    expect(readFileSync(join(folder, "score.json"), "utf8")).toBe(old);
    expect(temporary()).toEqual([]);
  }));
