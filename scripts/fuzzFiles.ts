// A folder of good files and a seed → each with random edits, run through nap in this process, and what broke.
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../src/cli/main.ts";
import { compileData } from "./compileData.ts";
import { createRandom, editText } from "./editText.ts";

/** A run that ended as none may: its seed makes it again. */
export interface Failure {
  readonly seed: number;
  readonly file: string;
  readonly reason: string;
}

export interface FuzzRequest {
  readonly project: string;
  /** The folder of good files, relative to the project. */
  readonly folder: string;
  readonly files: readonly string[];
  readonly seeds: Iterable<number>;
  readonly onRun?: (runs: number, failure: Failure | null) => void;
}

interface Found {
  readonly problems: readonly { file: string; line: number; column: number; code: string }[];
}

/** Runs `nap check` once a seed; every fifth run shows the problems for people, every tenth scores instead. */
export async function fuzzFiles({ project, folder, files, seeds, onRun }: FuzzRequest): Promise<Failure[]> {
  const bundled = compileData(join(project, "data"));
  const cwd = await mkdtemp(join(tmpdir(), "nap-fuzz-"));
  await cp(join(project, folder), cwd, { recursive: true });
  const good = new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(join(cwd, file), "utf8")] as const)),
  );
  const failures: Failure[] = [];
  let runs = 0;
  try {
    for (const seed of seeds) {
      const random = createRandom(seed);
      const file = files[Math.floor(random() * files.length)] as string;
      const bytes = editText(good.get(file) ?? "", random);
      await writeFile(join(cwd, file), bytes);
      const reason = await runOnce(cwd, seed, file, bytes, () => bundled);
      const failure = reason === null ? null : { seed, file, reason };
      if (failure !== null) failures.push(failure);
      await writeFile(join(cwd, file), good.get(file) ?? "");
      onRun?.(++runs, failure);
    }
  } finally {
    await rm(cwd, { recursive: true });
  }
  return failures;
}

async function runOnce(
  cwd: string,
  seed: number,
  file: string,
  bytes: Uint8Array,
  bundled: () => ReturnType<typeof compileData>,
): Promise<string | null> {
  const written = { stdout: "", stderr: "" };
  const write = (stream: keyof typeof written) => (text: string) => {
    written[stream] += text;
    return Promise.resolve();
  };
  const format = seed % 5 === 0 ? "pretty" : "json";
  const argv = [seed % 10 === 1 ? "score" : "check", "--format", format];
  const started = performance.now();
  const exitCode = await main(argv, {
    cwd,
    variables: { NAP_DEBUG: "1" },
    stdin: () => (async function* () {})(),
    stdout: write("stdout"),
    stderr: write("stderr"),
    columns: null,
    bundled,
  });
  if (exitCode === 3) return written.stderr;
  if (performance.now() - started > 10_000) return `took ${Math.round(performance.now() - started)} ms`;
  return format === "json" && written.stdout !== "" ? outside(written.stdout, file, bytes) : null;
}

/** The problem whose line, or column in it, the edited file does not have. */
function outside(json: string, file: string, bytes: Uint8Array): string | null {
  const { problems } = JSON.parse(json) as Found;
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : "utf-8";
  const lines = new TextDecoder(encoding).decode(bytes).split(/\r\n|\n|\r/);
  const lost = problems.find(
    (found) =>
      found.file === file &&
      (found.line < 1 ||
        found.line > lines.length ||
        found.column < 1 ||
        found.column > (lines[found.line - 1] ?? "").length + 1),
  );
  return lost === undefined ? null : `${lost.code} at ${lost.line}:${lost.column}, where nothing is`;
}
