// What a run of nap wrote and returned → what of it there should not be, whatever the files were; `null` for nothing.
import { faultOfCells } from "./faultOfCells.ts";

export interface FinishedRun {
  readonly argv: readonly string[];
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Account {
  readonly path: string;
  readonly rows: number;
  readonly rated: number;
  readonly unrated: number;
  readonly skipped: readonly { readonly rows: number }[];
}

interface Result {
  readonly kind: string;
  readonly problems?: readonly { readonly severity: string; readonly code: string; readonly file: string }[];
  readonly tables?: readonly Account[];
}

const longestOutput = 64e6;

/** @param table whose rows are known, each of which is accounted for unless the file is refused */
export function faultOfRun(
  { argv, exitCode, stdout, stderr }: FinishedRun,
  table: { readonly file: string; readonly rows: number } | null,
  secret: string | null,
): string | null {
  if (exitCode !== 0 && exitCode !== 1 && exitCode !== 2)
    return `exit code ${exitCode}: ${stderr.slice(0, 2000)}`;
  const stack = /^ {4}at .+:\d+:\d+\)?$/m.exec(stderr);
  if (stack !== null) return `a stack: ${stderr.slice(Math.max(0, stack.index - 300), stack.index + 600)}`;
  if (secret !== null && (stdout.includes(secret) || stderr.includes(secret)))
    return "shows a file from outside";
  if (exitCode === 2 && stderr === "" && stdout === "") return "exit code 2 without a word";
  if (stdout.length + stderr.length > longestOutput)
    return `writes ${Math.round((stdout.length + stderr.length) / 1e6)} MB`;
  if (stdout === "") return null;
  if (isIn("csv", argv)) return faultOfCells(stdout, ",");
  if (isIn("tsv", argv)) return faultOfCells(stdout, "\t");
  if (!isIn("json", argv)) return null;
  let result: Result;
  try {
    result = JSON.parse(stdout) as Result;
  } catch {
    return "JSON that cannot be read";
  }
  return faultOfRows(result, table, exitCode);
}

const isIn = (format: string, argv: readonly string[]): boolean =>
  argv.some((word, at) => word === "--format" && argv[at + 1] === format);

function faultOfRows(
  { kind, tables = [], problems = [] }: Result,
  table: { readonly file: string; readonly rows: number } | null,
  exitCode: number,
): string | null {
  if (kind !== "check" && kind !== "scores") return null;
  for (const { path, rows, rated, unrated, skipped } of tables) {
    const sum = rated + unrated + skipped.reduce((total, each) => total + each.rows, 0);
    if (sum !== rows) return `${path}: ${rows} rows, of which ${sum} are accounted for`;
  }
  if (table === null || exitCode === 2) return null;
  const account = tables.find(({ path }) => path.startsWith(table.file));
  const isRefused = problems.some(
    ({ severity, file }) => severity === "error" && file.startsWith(table.file),
  );
  if (account === undefined) return isRefused ? null : "neither read nor refused";
  // What stops a reader half way is said, and is an error.
  return account.rows === table.rows || (isRefused && account.rows < table.rows)
    ? null
    : `${account.rows} of ${table.rows} rows, and not a word`;
}
