// Arguments and a made-up environment → what the whole command line, run in this process, writes and returns.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compileData } from "../../scripts/compileData.ts";
import type { Environment } from "../../src/cli/environment.ts";
import type { ExitCode } from "../../src/cli/exitCode.ts";
import { bundledIn } from "../../src/core.ts";
import { main } from "../../src/cli/main.ts";
import { projectRoot } from "../architecture/projectRoot.ts";

export interface CliRun {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: ExitCode;
}

/** What a test may change of the world: by default the root of the project, no terminal, nothing to read. */
export interface CliWorld {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  /** The width of the terminal; `null` where standard output is none. */
  readonly columns?: number | null;
  /** The day by the clock. */
  readonly today?: string;
  readonly variables?: Environment["variables"];
  readonly bundled?: Environment["bundled"];
  readonly ask?: Environment["ask"];
}

let compiled: ReturnType<typeof compileData> | null = null;
const shipped = bundledIn(() => (compiled ??= compileData(`${projectRoot}/data`)));

/** Runs `nap ARGV`; the shipped data are compiled from `data/` once a test file. */
export async function runCli(argv: readonly string[], world: CliWorld = {}): Promise<CliRun> {
  const written = { stdout: "", stderr: "" };
  const write = (stream: keyof typeof written) => (text: string) => {
    written[stream] += text;
    return Promise.resolve();
  };
  const exitCode = await main(argv, {
    cwd: world.cwd ?? projectRoot,
    variables: world.variables ?? {},
    stdin: () => once(world.stdin ?? ""),
    today: () => world.today ?? "2026-06-30",
    stdout: write("stdout"),
    stderr: write("stderr"),
    columns: world.columns ?? null,
    pagePart: (name) => readFileSync(join(projectRoot, "dist/page", name), "utf8"),
    ask: world.ask ?? null,
    bundled: world.bundled ?? shipped,
  });
  return { ...written, exitCode };
}

async function* once(input: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield typeof input === "string" ? new TextEncoder().encode(input) : input;
}
