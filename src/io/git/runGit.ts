// Arguments of git → what it writes, from a process without a shell.
import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { UsageError } from "../../model/usage/usageError.ts";
import { gitProgram, gitVariables } from "./gitProgram.ts";

/** Where git runs. */
export interface GitHere {
  readonly cwd: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
}

export interface GitRun {
  readonly exitCode: number;
  readonly stdout: Buffer;
  /** The first line. */
  readonly said: string;
}

export const startGit = (
  args: readonly string[],
  { cwd, variables }: GitHere,
): ChildProcessWithoutNullStreams =>
  spawn(gitProgram(variables, process.platform === "win32"), args, {
    cwd,
    env: gitVariables(variables),
    shell: false,
    windowsHide: true,
    stdio: "pipe",
  });

/** Throws `no-git` where there is no such program. */
export function runGit(args: readonly string[], here: GitHere): Promise<GitRun> {
  return new Promise((done, fail) => {
    const child = startGit(args, here);
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
    child.on("error", (error) => fail(asFault(error)));
    child.on("close", (code) => {
      const [said = ""] = Buffer.concat(stderr).toString("utf8").trim().split("\n");
      done({ exitCode: code ?? 1, stdout: Buffer.concat(stdout), said: said.trim() });
    });
    child.stdin.on("error", () => {});
    child.stdin.end();
  });
}

/** What starting a program fails with; anything but a missing one keeps its own words. */
export const asFault = (error: Error): Error =>
  (error as { code?: string }).code === "ENOENT" ? new UsageError("no-git", {}) : error;
