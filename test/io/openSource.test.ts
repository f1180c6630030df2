// what a path may lead to → bytes that can be read twice, or the reason why not
import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  mkdtempSync,
  renameSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSource, type Source } from "../../src/io/openSource.ts";

const limit = { megabytes: 1 };
let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "nap-source-"))));
afterAll(() => rmSync(folder, { recursive: true }));

async function textOf(source: Source): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of source.chunks()) parts.push(part);
  return Buffer.concat(parts).toString("utf8");
}

/** Clocks of disks may be too coarse to tell two writes that follow each other. */
function writeAnHourAgo(path: string, text: string): void {
  writeFileSync(path, text);
  const then = Date.now() / 1000 - 3600;
  utimesSync(path, then, then);
}

function replaceBy(path: string, text: string): void {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

test.runIf(process.platform !== "win32")("a pipe can be read twice", async () => {
  const path = join(folder, "pipe");
  execFileSync("mkfifo", [path]);
  const written = writeFile(path, "clause,status\n");
  const opened = await openSource(path, "pipe", limit);
  await written;
  if (!("source" in opened)) throw new Error("not opened");
  expect([await textOf(opened.source), await textOf(opened.source)]).toEqual([
    "clause,status\n",
    "clause,status\n",
  ]);
});

test.runIf(process.platform !== "win32")("a pipe that a file names is refused at once", async () => {
  const path = join(folder, "named");
  execFileSync("mkfifo", [path]);
  const opened = await openSource(path, "named", limit, true);
  expect(opened).toMatchObject({
    problem: { code: "NAP101", params: { reason: "is-pipe" } },
  });
});

test.runIf(process.platform === "linux")("a device without an end ends at the limit", async () => {
  const opened = await openSource("/dev/zero", "zero", limit);
  expect(opened).toMatchObject({ problem: { code: "NAP105", at: { source: "zero" } } });
});

test("a file larger than the limit is refused before it is read", async () => {
  const path = join(folder, "large.csv");
  writeFileSync(path, new Uint8Array(1_000_001));
  const opened = await openSource(path, "large.csv", limit);
  expect(opened).toMatchObject({ problem: { code: "NAP105", params: { size: 2, limit: 1, needed: 2 } } });
});

test.each<[string, (path: string) => void]>([
  ["grows", (path) => appendFileSync(path, "x")],
  ["shrinks", (path) => truncateSync(path, 300_000)],
  ["is emptied", (path) => truncateSync(path, 0)],
  ["gets other letters", (path) => writeFileSync(path, "y".repeat(600_000))],
  ["is replaced", (path) => replaceBy(path, "x".repeat(600_000))],
])("a file that %s while it is read is not read", async (_, change) => {
  const path = join(folder, "large.csv");
  writeAnHourAgo(path, "x".repeat(600_000));
  const opened = await openSource(path, "large.csv", limit);
  if (!("source" in opened)) throw new Error("not opened");
  change(path);
  await expect(textOf(opened.source)).rejects.toMatchObject({
    problem: { code: "NAP101", params: { reason: "changed-while-read" } },
  });
});

test.each<[string, (path: string) => void]>([
  ["changes", (path) => writeFileSync(path, "clause,status\n1.1,none\n")],
  ["is replaced", (path) => replaceBy(path, "clause,status\n1.1,full\n")],
])("a small file that %s between two readings is not read again", async (_, change) => {
  const path = join(folder, "small.csv");
  writeAnHourAgo(path, "clause,status\n1.1,full\n");
  const opened = await openSource(path, "small.csv", limit);
  if (!("source" in opened)) throw new Error("not opened");
  expect(await textOf(opened.source)).toContain("1.1,full");
  change(path);
  await expect(textOf(opened.source)).rejects.toMatchObject({
    problem: { code: "NAP101", params: { reason: "changed-while-read" } },
  });
});

test("a file that vanishes is told", async () => {
  const path = join(folder, "gone.csv");
  writeFileSync(path, "x".repeat(600_000));
  const opened = await openSource(path, "gone.csv", limit);
  if (!("source" in opened)) throw new Error("not opened");
  rmSync(path);
  await expect(textOf(opened.source)).rejects.toMatchObject({
    problem: { code: "NAP101", params: { reason: "no-such-file" } },
  });
});
