// Random edits of random workspaces → where nap calls a finding known, new or stale that is not, as a count of copies knows.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { main } from "../src/cli/main.ts";
import { bundledIn, type Bundled } from "../src/core.ts";
import { editWorld } from "./baselineEdits.ts";
import { filesOf, randomWorld, type Line, type World, type WorldFile } from "./baselineWorld.ts";
import { compileData } from "./compileData.ts";
import { createRandom } from "./editText.ts";

interface FoundProblem {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly params: Readonly<Record<string, unknown>>;
  readonly places?: readonly { readonly line: number; readonly column: number }[];
  readonly baseline?: "new" | "unchanged";
}

/** How often each finding occurs, by what the world knows of it. */
type Counts = Map<string, number>;

export interface BaselineFuzz {
  readonly project: string;
  readonly seed: number;
  readonly edits: number;
  readonly onEdits?: (done: number) => void;
}

/** What a run saw: a test that never meets a new finding proves nothing. */
export interface BaselineFigures {
  edits: number;
  checks: number;
  unchanged: number;
  fresh: number;
  stale: number;
  readonly failures: string[];
}

const add = (counts: Counts, key: string, times = 1): void =>
  void counts.set(key, (counts.get(key) ?? 0) + times);

export async function fuzzBaseline({
  project,
  seed,
  edits,
  onEdits,
}: BaselineFuzz): Promise<BaselineFigures> {
  const compiled = compileData(join(project, "data"));
  const bundled = bundledIn(() => compiled);
  const random = createRandom(seed);
  const cwd = await mkdtemp(join(tmpdir(), "nap-baseline-"));
  const figures: BaselineFigures = { edits: 0, checks: 0, unchanged: 0, fresh: 0, stale: 0, failures: [] };
  const check = (...more: string[]): Promise<readonly FoundProblem[]> => runCheck(cwd, bundled, more);
  let written: readonly WorldFile[] = [];
  const write = async (world: World): Promise<readonly WorldFile[]> => {
    const files = filesOf(world);
    const names = new Set(files.map(({ name }) => name));
    for (const { name } of written) if (!names.has(name)) await rm(join(cwd, name));
    for (const { name, text } of files) {
      if (written.some((old) => old.name === name && old.text === text)) continue;
      await mkdir(dirname(join(cwd, name)), { recursive: true });
      await writeFile(join(cwd, name), text);
    }
    written = files;
    return files;
  };
  try {
    while (figures.edits < edits) {
      const world = randomWorld(random);
      let files = await write(world);
      await check("--update-baseline");
      const known = countsOf(await check(), files, () => true);
      for (let step = 0; step < 12 && figures.edits < edits; step++) {
        const times = 1 + Math.floor(random() * 6);
        for (let index = 0; index < times; index++) editWorld(world, random);
        figures.edits += times;
        figures.checks++;
        files = await write(world);
        const wrong = judge(await check(), files, known, figures);
        if (wrong !== null) figures.failures.push(`seed ${seed}, edit ${figures.edits}: ${wrong}`);
        onEdits?.(figures.edits);
        if (figures.failures.length >= 10) return figures;
      }
    }
  } finally {
    await rm(cwd, { recursive: true });
  }
  return figures;
}

/** Of each finding as many copies are known as were before, and no more. */
function judge(
  found: readonly FoundProblem[],
  files: readonly WorldFile[],
  known: Counts,
  figures: BaselineFigures,
): string | null {
  const now = countsOf(found, files, () => true);
  const unchanged = countsOf(found, files, ({ baseline }) => baseline === "unchanged");
  const staleByRule: Counts = new Map();
  for (const { code, params } of found)
    if (code === "NAP904") add(staleByRule, String(params["rule"]), Number(params["times"]));
  const expectedStale: Counts = new Map();
  for (const [key, times] of known) {
    const left = times - Math.min(times, now.get(key) ?? 0);
    if (left > 0) add(expectedStale, key.slice(2, 8), left);
  }
  for (const [key, times] of now) {
    const expected = Math.min(times, known.get(key) ?? 0);
    const given = unchanged.get(key) ?? 0;
    figures.unchanged += expected;
    figures.fresh += times - expected;
    if (given !== expected) return `${key}: ${given} of ${times} are called known, not ${expected}`;
  }
  for (const rule of new Set([...staleByRule.keys(), ...expectedStale.keys()])) {
    const [given, expected] = [staleByRule.get(rule) ?? 0, expectedStale.get(rule) ?? 0];
    figures.stale += expected;
    if (given !== expected) return `${rule}: ${given} stale entries, not ${expected}`;
  }
  return null;
}

function countsOf(
  found: readonly FoundProblem[],
  files: readonly WorldFile[],
  isMeant: (problem: FoundProblem) => boolean,
): Counts {
  const counts: Counts = new Map();
  for (const problem of found) {
    if (problem.code.startsWith("NAP9") || !isMeant(problem)) continue;
    const lines = files.find(({ name }) => name === problem.file)?.lines ?? [];
    for (const { line, column } of problem.places ?? [problem])
      add(counts, identityIn(problem, lines[line - 1], column));
  }
  return counts;
}

/** What a finding is, as whoever wrote the files knows it: nothing of it is taken from the text of the problem. */
function identityIn({ code, file, line: at }: FoundProblem, line: Line | undefined, column: number): string {
  const parts = (): unknown[] => {
    if (line?.kind === "clause") {
      const { id, start, end } = line.clause;
      const value =
        code === "NAP208"
          ? `${start} ${end}`
          : code === "NAP201"
            ? line.text.split(":")[0]
            : line.text.trim();
      return ["plan", id, value];
    }
    if (line?.kind === "row") {
      const { clause, body, rater } = line.row;
      if (code === "NAP310") return [line.of, clause];
      const cell = line.cells.findLast((each) => each.column <= column)?.text ?? "";
      return [line.of, clause, body, rater, cell.replace(/^\w+: "(.*)"$/, "$1")];
    }
    return [file, at, "unexpected"];
  };
  return JSON.stringify([code, ...parts()]);
}

async function runCheck(
  cwd: string,
  bundled: Bundled,
  more: readonly string[],
): Promise<readonly FoundProblem[]> {
  let stdout = "";
  let stderr = "";
  const exitCode = await main(["check", "--format", "json", "--quiet", ...more], {
    cwd,
    variables: { NAP_DEBUG: "1" },
    today: () => "2026-06-30",
    ask: null,
    pagePart: () => "",
    stdin: () => (async function* () {})(),
    stdout: (text) => Promise.resolve(void (stdout += text)),
    stderr: (text) => Promise.resolve(void (stderr += text)),
    columns: null,
    bundled,
  });
  if (exitCode > 1) throw new Error(`exit code ${exitCode}: ${stderr}`);
  return (JSON.parse(stdout) as { problems: readonly FoundProblem[] }).problems;
}
