// A folder of good files and a seed → each with random edits, run through nap in this process, and what broke.
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../src/cli/main.ts";
import { bundledIn, type Bundled } from "../src/core.ts";
import { compileData } from "./compileData.ts";
import { createRandom, editText } from "./editText.ts";

/** A run that ended as none may: its seed makes it again. */
export interface Failure {
  readonly seed: number;
  readonly file: string;
  readonly reason: string;
}

/** The shipped workspaces, and the files of each that are edited. */
export const shippedFiles = {
  "data/plans/az-nap-2020-2022": [
    "plan.yaml",
    "assessments/account-2020-coded/assessment.yaml",
    "assessments/account-2020-coded/ratings.csv",
    "assessments/ogp-platform-2021/assessment.yaml",
  ],
  "data/examples/two-assessors": [
    "plan.yaml",
    "assessments/alternative/assessment.yaml",
    "assessments/alternative/ratings.csv",
    "assessments/self-report/assessment.yaml",
    "assessments/self-report/ratings.csv",
  ],
} as const;

export type ShippedFolder = keyof typeof shippedFiles;

/** What is read beside them, and stays as it is. */
const readBeside: Readonly<Partial<Record<ShippedFolder, readonly string[]>>> = {
  "data/plans/az-nap-2020-2022": ["coding/doubts.csv", "assessments/account-2020-coded/claims.csv"],
};

export interface FuzzRequest {
  readonly project: string;
  readonly folder: ShippedFolder;
  readonly seeds: Iterable<number>;
  readonly onRun?: (failure: Failure | null) => void;
}

interface Found {
  readonly problems: readonly {
    file: string;
    line: number;
    column: number;
    code: string;
    severity: string;
  }[];
  /** Where assessments were scored. */
  readonly scores?: readonly { assessment: { id: string }; overall: { exact: unknown } }[];
}

/** Runs `nap check` once a seed; every fifth run shows the problems for people, every tenth scores instead. */
export async function fuzzFiles({ project, folder, seeds, onRun }: FuzzRequest): Promise<Failure[]> {
  const compiled = compileData(join(project, "data"));
  const bundled = bundledIn(() => compiled);
  const cwd = await mkdtemp(join(tmpdir(), "nap-fuzz-"));
  await cp(join(project, folder), cwd, { recursive: true });
  const files: readonly string[] = shippedFiles[folder];
  const good = new Map(
    await Promise.all(
      [...files, ...(readBeside[folder] ?? [])].map(
        async (file) => [file, await readFile(join(cwd, file), "utf8")] as const,
      ),
    ),
  );
  const failures: Failure[] = [];
  try {
    for (const seed of seeds) {
      const random = createRandom(seed);
      const file = files[Math.floor(random() * files.length)] as string;
      const bytes = editText(good.get(file) ?? "", random);
      await writeFile(join(cwd, file), bytes);
      const texts = new Map([...good, [file, decode(bytes)]]);
      const reason = await runOnce(cwd, seed, texts, bundled);
      const failure = reason === null ? null : { seed, file, reason };
      if (failure !== null) failures.push(failure);
      await writeFile(join(cwd, file), good.get(file) ?? "");
      onRun?.(failure);
    }
  } finally {
    await rm(cwd, { recursive: true });
  }
  return failures;
}

async function runOnce(
  cwd: string,
  seed: number,
  texts: ReadonlyMap<string, string>,
  bundled: Bundled,
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
    today: () => "2026-06-30",
    stdout: write("stdout"),
    stderr: write("stderr"),
    columns: null,
    ask: null,
    pagePart: () => "",
    bundled,
  });
  if (exitCode === 3) return written.stderr;
  if (performance.now() - started > 10_000) return `took ${Math.round(performance.now() - started)} ms`;
  if (/(\0|\\u0000)unread /.test(written.stdout)) return "shows what stands in for a text";
  if (format !== "json" || written.stdout === "") return null;
  const found = JSON.parse(written.stdout) as Found;
  return outside(found, texts) ?? unfounded(found);
}

/** The text as nap reads it: what is no UTF-8 stands there as a single character. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

/** The problem whose file, line, or column in it, there is not. */
function outside({ problems }: Found, texts: ReadonlyMap<string, string>): string | null {
  const lost = problems.find(({ file, line, column }) => {
    const text = texts.get(file)?.split(/\r\n|\n|\r/)[line - 1];
    return text === undefined || column < 1 || column > text.length + 1;
  });
  return lost === undefined
    ? null
    : `${lost.code} at ${lost.file}:${lost.line}:${lost.column}, where nothing is`;
}

/** The figure that stands on a plan, or on an assessment, with errors. */
function unfounded({ problems, scores = [] }: Found): string | null {
  const errors = problems.filter(({ severity }) => severity === "error");
  const figures = scores.filter(({ overall }) => overall.exact !== null);
  const bad = errors.find(
    ({ file }) =>
      (file === "plan.yaml" && figures.length > 0) ||
      figures.some(({ assessment }) => file.startsWith(`assessments/${assessment.id}/`)),
  );
  return bad === undefined ? null : `a figure in spite of ${bad.code} at ${bad.file}:${bad.line}`;
}
