// A kind of output and a fault → what is on the disk afterwards, held against what should be there.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { faultyDisk, type FaultAt } from "./faultyDisk.ts";
import { prepareFolder, type OutputKind } from "./outputKinds.ts";

interface Ended {
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly stderr: string;
}

type Contents = ReadonlyMap<string, string>;

/** The files of a kind before a call and after one that nothing disturbed. */
export interface Undisturbed {
  readonly before: Contents;
  readonly after: Contents;
}

export interface AfterFault {
  /** Whether the call came to the step at all. */
  readonly isReached: boolean;
  /** What is not as it should be; none where all is well. */
  readonly wrong: readonly string[];
}

const passing = /(^|\/)\.nap-[^/]*\.tmp$/;

/** @param project the folder of the built project */
export function undisturbed(kind: OutputKind, project: string): Promise<Undisturbed> {
  return inFolder(async (folder) => {
    prepareFolder(folder, project);
    const before = contentsOf(folder);
    const { exitCode, stderr } = await call(kind, folder, project);
    if (!isDone(exitCode)) throw new Error(`${kind.name}: exit ${exitCode}: ${stderr}`);
    const after = contentsOf(folder);
    if (same(before, after)) throw new Error(`${kind.name}: the call writes nothing`);
    return { before, after };
  });
}

/** Lets a call meet a fault, looks at every file, calls again without one, and looks again. */
export function afterFault(
  kind: OutputKind,
  at: FaultAt,
  expected: Undisturbed,
  project: string,
): Promise<AfterFault> {
  return inFolder(async (folder, beside) => {
    prepareFolder(folder, project);
    const reached = join(beside, "reached");
    const ended = await call(kind, folder, project, faultyDisk(at, reached));
    const isReached = existsSync(reached);
    const wrong = [
      ...(isReached ? wrongEnd(ended, at) : []),
      ...wrongFiles(contentsOf(folder), expected, ended),
    ];
    for (const path of contentsOf(folder).keys())
      if (!expected.before.has(path) && !passing.test(path) && !isFolder(join(folder, path)))
        rmSync(join(folder, path));
    const again = await call(kind, folder, project);
    const left = [...contentsOf(folder).keys()].filter((path) => passing.test(path));
    if (!isDone(again.exitCode)) wrong.push(`the next call: exit ${again.exitCode}`);
    for (const path of left) wrong.push(`${path} is there after the next call`);
    return { isReached, wrong };
  });
}

const interrupted = 130;

/** It wrote all: there was another way, or the signal came when all was done. */
const isDone = (exitCode: number | null): boolean => exitCode === 0 || exitCode === 1;

function wrongEnd({ exitCode, signal, stderr }: Ended, { fault }: FaultAt): string[] {
  const isRight =
    isDone(exitCode) ||
    (fault.kind === "refused" ? exitCode === 2 : signal === fault.signal || exitCode === interrupted);
  const hasStack = /^\s+at /m.test(stderr);
  return isRight && !hasStack ? [] : [`it ended with ${signal ?? exitCode}: ${stderr}`];
}

function wrongFiles(found: Contents, { before, after }: Undisturbed, ended: Ended): string[] {
  const wasKilled = ended.signal === "SIGKILL";
  const wrong: string[] = [];
  for (const [path, content] of found)
    if (passing.test(path)) {
      if (!wasKilled) wrong.push(`${path} was left behind`);
    } else if (content !== before.get(path) && content !== after.get(path))
      wrong.push(`${path} is neither as before nor whole: ${content.length} bytes`);
  for (const path of before.keys()) if (!found.has(path)) wrong.push(`${path} is gone`);
  if (wasKilled) return wrong;
  if (!same(found, after) && (isDone(ended.exitCode) || !same(found, before)))
    wrong.push("some of the files are there, and some are not");
  return wrong;
}

function call(kind: OutputKind, folder: string, project: string, preload?: string): Promise<Ended> {
  const node = preload === undefined ? [] : ["--import", preload];
  const child = spawn(process.execPath, [...node, join(project, "bin/nap.cjs"), ...kind.call], {
    cwd: folder,
    env: { PATH: process.env["PATH"] ?? "" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise((resolve) => {
    child.once("close", (exitCode, signal) => resolve({ exitCode, signal, stderr }));
  });
}

/** Every file of a folder, and every folder within it, which has an empty content. */
function contentsOf(folder: string): Contents {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).map(({ parentPath, name }) =>
    join(parentPath, name),
  );
  return new Map(
    paths
      .map((path): [string, string] => [
        relative(folder, path),
        isFolder(path) ? "" : readFileSync(path, "latin1"),
      ])
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const isFolder = (path: string): boolean => statSync(path).isDirectory();

const same = (a: Contents, b: Contents): boolean =>
  a.size === b.size && [...a].every(([path, content]) => b.get(path) === content);

async function inFolder<T>(work: (folder: string, beside: string) => Promise<T>): Promise<T> {
  const beside = mkdtempSync(join(tmpdir(), "nap-faults-"));
  const folder = join(beside, "work");
  mkdirSync(folder);
  try {
    return await work(folder, beside);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}
