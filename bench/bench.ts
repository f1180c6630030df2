// The built CLI → a table of ratios against starting Node and against the bare CSV parser, in one run.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { makeFindings } from "./makeFindings.ts";
import { makeForms } from "./makeForms.ts";
import { makeRatings } from "./makeRatings.ts";
import { makeRounds } from "./makeRounds.ts";
import { makeReturns } from "./makeReturns.ts";
import { makeTables } from "./makeTables.ts";

const nap = resolve("bin/nap.cjs");
const bareParser = resolve(".build/bareParser.js");

interface Run {
  readonly seconds: number;
  /** Most resident memory, in megabytes, where it was asked for. */
  readonly memory: number;
  /** Of the processor, in seconds, where it was asked for. */
  readonly processor: number;
}

function run(args: readonly string[], cwd: string): Run {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe"],
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) throw new Error(`node ${args.join(" ")} exited with ${status}: ${stderr}`);
  const [memory = "", processor = ""] = (stderr.split("\n").at(-1) ?? "").split(" ");
  return { seconds, memory: Number(memory) / 1024, processor: Number(processor) / 1e6 };
}

/** Asks the process itself for what the kernel counts, its memory and its time; the module that does so makes a start longer. */
function runWithMemory(args: readonly string[], cwd: string): Run {
  const report =
    "process.on('exit', () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage(); process.stderr.write('\\n' + maxRSS + ' ' + (userCPUTime + systemCPUTime)); })";
  return run(["--import", `data:text/javascript,${encodeURIComponent(report)}`, ...args], cwd);
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Both commands in turn, so that what else the machine does meets both; medians of each. */
function alternate(runs: number, one: () => Run, other: () => Run): { one: Run; other: Run } {
  const pairs = Array.from({ length: runs }, () => ({ one: one(), other: other() }));
  const middle = (side: "one" | "other"): Run => ({
    seconds: median(pairs.map((pair) => pair[side].seconds)),
    memory: Math.max(...pairs.map((pair) => pair[side].memory)),
    processor: median(pairs.map((pair) => pair[side].processor)),
  });
  return { one: middle("one"), other: middle("other") };
}

const scoreCall = [nap, "score", "--format", "json", "--engine", "builtin"];
const countCall = [nap, "score", "--format", "json", "--engine", "duckdb"];
const startNode = (cwd: string) => (): Run => run(["-e", "0"], cwd);
const startCall = [nap, "score", "--format", "json"];
const startNap = (cwd: string) => (): Run => run(startCall, cwd);

const startIn = (language: string, cwd: string) => (): Run => run([...startCall, "--lang", language], cwd);

function line(name: string, goal: string, { one, other }: { one: Run; other: Run }): string {
  const ratio = (one.seconds / other.seconds).toFixed(2);
  return `| ${name} | ${ratio} | ${goal} | ${(one.seconds * 1000).toFixed(0)} ms | ${(other.seconds * 1000).toFixed(0)} ms |`;
}

/** 50,000 rows, each a clause of its own, against the same rows over 400 clauses. */
async function longTables(folder: string): Promise<string[]> {
  const rows = 50_000;
  const statuses = ["full", "partial", "none"];
  const write = async (name: string, clauseOf: (row: number) => string): Promise<string> => {
    const path = join(folder, name);
    const lines = Array.from(
      { length: rows },
      (_, row) => `${clauseOf(row)},r${Math.floor(row / 400)},${statuses[row % 3]}`,
    );
    await writeFile(path, `clause,rater,status\n${lines.join("\n")}\n`);
    return path;
  };
  const many = await write("many.csv", (row) => `c${row}`);
  const few = await write("few.csv", (row) => `1.${row % 400}`);
  const as = (kind: string) => (): Run =>
    run(
      [
        nap,
        "score",
        many,
        "--ratings",
        "--format",
        `${kind}=${join(folder, `many.${kind}`)}`,
        "--force",
        "--quiet",
      ],
      folder,
    );
  const office = (["xlsx", "docx"] as const).map((format) => {
    return line(
      `50,000 clauses with a row each, ${format} ÷ json, both with the rows`,
      "≤ 2",
      alternate(3, as(format), as("json")),
    );
  });
  const texts = ["json", "pretty", "markdown", "csv"].map((format) => {
    const score = (path: string) => (): Run =>
      run([nap, "score", path, "--format", format, "--quiet"], folder);
    return line(
      `50,000 clauses with a row each ÷ the same rows over 400 clauses, ${format}`,
      "≤ 2",
      alternate(5, score(many), score(few)),
    );
  });
  return [...texts, ...office];
}

/** The readers of strange files, from the start of their process to the last row, against the library alone with the same bytes. */
function strangeTables(folder: string): string[] {
  const files = makeTables(folder, 50_000);
  const readTables = resolve(".build/readTables.js");
  return (["ods", "json"] as const).map((kind) => {
    const read = (how: string) => (): Run => runWithMemory([readTables, how, files[kind]], folder);
    const found = alternate(5, read("own"), read(`bare-${kind}`));
    const library = kind === "ods" ? "saxen" : "JSON.parse";
    return line(
      `50,000 rows of .${kind} ÷ bare ${library} (${found.one.memory.toFixed(0)} MB, ${found.other.memory.toFixed(0)} MB)`,
      "≤ 2",
      found,
    );
  });
}

/** What a shell asks for when Tab is pressed. */
const tab = (words: string, cwd: string) => (): Run =>
  run([nap, "completion", "bash", "--", `nap ${words}`, "=:"], cwd);

const timeOfProcessor = (cwd: string) => (): Run => {
  const measured = runWithMemory(scoreCall, cwd);
  return { ...measured, seconds: measured.processor };
};

const count = (cwd: string) => (): Run => runWithMemory(countCall, cwd);

/** Rows that DuckDB counts and nap judges, against nap alone, and against what DuckDB does with the same file by itself. */
async function countedRows(folder: string, million: string): Promise<string[]> {
  const ten = join(folder, "10000000");
  const ratings = await makeRatings(ten, 10_000_000);
  const group = (): Run => run([resolve(".build/groupBy.js"), ratings], folder);
  const plain = alternate(3, count(ten), group);
  return [
    line(
      "1,000,000 ratings, counted by DuckDB ÷ read by nap",
      "≤ 0.3",
      alternate(5, count(million), () => run(scoreCall, million)),
    ),
    line(
      `10,000,000 ratings, counted by DuckDB (${plain.one.memory.toFixed(0)} MB, goal: 2500) ÷ its own GROUP BY of the file`,
      "≤ 4",
      plain,
    ),
    line(
      "10,000,000 ratings ÷ 1,000,000, both counted by DuckDB",
      "≤ 11",
      alternate(3, count(ten), count(million)),
    ),
  ];
}

/** The same million rows, with other names of columns and statuses: processor time, since the two are close to each other. */
async function mappedTable(folder: string, own: string): Promise<string> {
  const mapped = join(folder, "mapped");
  await makeRatings(mapped, 1_000_000, "mapped");
  return line(
    "1,000,000 ratings under a mapping ÷ the same without, processor time",
    "≤ 1.2",
    alternate(5, timeOfProcessor(mapped), timeOfProcessor(own)),
  );
}

/** 100 workbooks, each with answers to 60 things, against one of them; the goal is a time, and not a ratio. */
function returns(folder: string): string {
  const own = join(folder, "returned");
  makeReturns(own, 100);
  const collect = (files: string) => (): Run =>
    run([nap, "collect", files, "--plan", "plan.yaml", "--format", "json"], own);
  return line(
    "100 returned forms of 60 rows, collected ÷ one of them (goal: the first time)",
    "≤ 5 s",
    alternate(3, collect("*.xlsx"), collect("body-1.xlsx")),
  );
}

/** 2,000 findings in 44 files, in the format of code scanning, against JSON. */
function findings(folder: string): string {
  const workspace = join(folder, "findings");
  makeFindings(workspace);
  const check = (format: string) => (): Run =>
    run([nap, "check", "--fail-on", "never", "--quiet", "--format", format], workspace);
  return line(
    "`check --format sarif` of 44 files with 2,000 findings ÷ `--format json`",
    "≤ 1.5",
    alternate(11, check("sarif"), check("json")),
  );
}

/** The bundled plan's files as a workspace in a repository, of which one row changed, against `nap score` there. */
function sinceLastCommit(folder: string): string {
  const repository = join(folder, "repository");
  cpSync("data/plans/az-nap-2020-2022", repository, { recursive: true });
  const git = (...args: string[]): void => {
    const by = ["-c", "user.name=bench", "-c", "user.email=bench@example.org"];
    const { status, stderr } = spawnSync("git", [...by, ...args], { cwd: repository, encoding: "utf8" });
    if (status !== 0) throw new Error(`git ${args.join(" ")} exited with ${status}: ${stderr}`);
  };
  const commit = (): void => {
    git("add", "-A");
    git("commit", "-qm", "one");
  };
  git("init", "-q");
  commit();
  const ratings = join(repository, "assessments/account-2020-coded/ratings.csv");
  writeFileSync(ratings, readFileSync(ratings, "utf8").replace("\n1.5,,limited,", "\n1.5,,complete,"));
  commit();
  const compare = (): Run =>
    run([nap, "compare", "--against", "HEAD~1", "--format", "json", "--quiet"], repository);
  return line(
    "`nap compare --against HEAD~1`, the bundled plan in a repository ÷ `nap score` there",
    "≤ 6",
    alternate(21, compare, startNap(repository)),
  );
}

/** Twelve rounds of 64 clauses, against the score of one of them. */
function overRounds(folder: string): string {
  const workspace = join(folder, "rounds");
  const last = makeRounds(workspace);
  const progress = (): Run => run([nap, "progress", "--format", "json", "--quiet"], workspace);
  const score = (): Run => run([...scoreCall, last, "--plan", "plan.yaml"], workspace);
  return line(
    "`nap progress` over 12 rounds of 64 clauses ÷ `nap score` of one",
    "≤ 4",
    alternate(21, progress, score),
  );
}

/** A hundred forms of 60 rows, against reading the same files; the goal in time is 3 seconds. */
function manyForms(folder: string): string {
  const workspace = join(folder, "forms");
  makeForms(workspace);
  const call = ["form", "--all-bodies", "--round", "y1", "-o", "out", "--force", "--quiet"];
  return line(
    "`nap form --all-bodies`, 100 forms of 60 rows (at most 3000 ms) ÷ `nap check` of the same files",
    "≤ 4",
    alternate(
      5,
      () => run([nap, ...call], workspace),
      () => run([nap, "check", "--quiet"], workspace),
    ),
  );
}

async function bench(folder: string): Promise<string[]> {
  const own = join(folder, "own");
  cpSync("data/examples/two-assessors", own, { recursive: true });
  const sizes = [100_000, 300_000, 1_000_000];
  const big: { rows: number; one: Run; other: Run }[] = [];
  for (const rows of sizes) {
    const workspace = join(folder, String(rows));
    const ratings = await makeRatings(workspace, rows);
    const score = (): Run => runWithMemory(scoreCall, workspace);
    const parse = (): Run => runWithMemory([bareParser, ratings], folder);
    big.push({ rows, ...alternate(3, score, parse) });
  }
  const mapped = await mappedTable(folder, join(folder, "1000000"));
  const counted = await countedRows(folder, join(folder, "1000000"));
  const long = await longTables(folder);
  const million = big.at(-1) as (typeof big)[number];
  return [
    `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown processor"}`,
    "",
    "| row | ratio | goal | nap | measured against |",
    "|---|---|---|---|---|",
    line(
      "`nap score --format json`, bundled plan ÷ `node -e 0`",
      "≤ 1.65",
      alternate(41, startNap(folder), startNode(folder)),
    ),
    line(
      "the same, a workspace of 64 clauses in YAML ÷ `node -e 0`",
      "≤ 3.3",
      alternate(41, startNap(own), startNode(folder)),
    ),
    line(
      "the bundled plan in Russian ÷ in English",
      "≤ 1.08",
      alternate(41, startIn("ru", folder), startIn("en", folder)),
    ),
    ...["sc", "score --f", "score --format j", "score --method h"].map((words) =>
      line(
        `completion of \`nap ${words}\` ÷ \`node -e 0\``,
        "≤ 1.7",
        alternate(21, tab(words, folder), startNode(folder)),
      ),
    ),
    line(
      "completion of `nap score --assessment s` in a workspace of 64 clauses ÷ `node -e 0`",
      "≤ 3.5",
      alternate(21, tab("score --assessment s", own), startNode(own)),
    ),
    line("1,000,000 ratings ÷ bare csv-parse", "≤ 1.8", million),
    mapped,
    ...counted,
    ...long,
    ...strangeTables(folder),
    findings(folder),
    returns(folder),
    sinceLastCommit(folder),
    overRounds(folder),
    manyForms(folder),
    "",
    "| ratings | nap | per 100,000 | memory |",
    "|---|---|---|---|",
    ...big.map(
      ({ rows, one }) =>
        `| ${rows.toLocaleString("en")} | ${one.seconds.toFixed(2)} s | ${((one.seconds * 100_000) / rows).toFixed(2)} s | ${one.memory.toFixed(0)} MB |`,
    ),
  ];
}

const folder = mkdtempSync(join(tmpdir(), "nap-bench-"));
try {
  process.stdout.write(`${(await bench(folder)).join("\n")}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
