// Arguments and a shell's arrangement → what the built command line does as a process of its own.
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectRoot } from "../architecture/projectRoot.ts";

const nap = join(projectRoot, "bin/nap.cjs");

export interface BuiltRun {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number | null;
}

const environment = { PATH: process.env["PATH"] ?? "" };

export function runBuilt(argv: readonly string[], cwd = projectRoot): BuiltRun {
  const { stdout, stderr, status } = spawnSync(process.execPath, [nap, ...argv], {
    cwd,
    encoding: "utf8",
    env: environment,
  });
  return { stdout, stderr, exitCode: status };
}

/** Runs a line of shell in which `$NAP` is the command line. */
export function runShell(line: string, cwd = projectRoot): BuiltRun {
  const { stdout, stderr, status } = spawnSync("bash", ["--norc", "-c", line], {
    cwd,
    // A socket there makes bash read its start-up files.
    stdio: ["ignore", "pipe", "pipe"],
    encoding: "utf8",
    env: { ...environment, NAP: `${process.execPath} ${nap}` },
  });
  return { stdout, stderr, exitCode: status };
}

/** Starts it and leaves it running; `node` are arguments for Node itself. */
export const startBuilt = (argv: readonly string[], cwd: string, node: readonly string[]): ChildProcess =>
  spawn(process.execPath, [...node, nap, ...argv], { cwd, env: environment, stdio: "pipe" });

/** Does its work in a new folder that is gone afterwards. */
export async function inTemporaryFolder<T>(work: (folder: string) => Promise<T> | T): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "nap-test-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
