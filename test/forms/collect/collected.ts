// Files that came back, and a plan → what `nap collect` makes of them: its tables, and its problems in brief.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { projectRoot } from "../../architecture/projectRoot.ts";
import { runCli } from "../../cli/runCli.ts";
import { inFolderOf } from "../../problems/inFolderOf.ts";

export const riverside = readFileSync(join(projectRoot, "fixtures/returned-forms/plan.yaml"), "utf8");

export interface CollectedFiles {
  readonly exitCode: number;
  readonly stderr: string;
  /** Clause/activity/body/status/percent of each row; `null` where nothing is written. */
  readonly ratings: readonly string[] | null;
  /** Code, cell, and the reason where there are several. */
  readonly found: readonly string[];
  readonly stdout: string;
}

interface FoundProblem {
  readonly code: string;
  readonly sheet?: string;
  readonly line: number;
  readonly column: number;
  readonly params: { readonly reason?: string; readonly what?: string };
}

export const collectFiles = (
  files: Readonly<Record<string, string | Buffer>>,
  names: readonly string[] = Object.keys(files),
  plan: string | null = riverside,
): Promise<CollectedFiles> =>
  inFolderOf({ ...files, ...(plan === null ? {} : { "plan.yaml": plan }) }, async (cwd) => {
    const withPlan = plan === null ? [] : ["--plan", "plan.yaml"];
    const { stdout, stderr, exitCode } = await runCli(
      ["collect", ...names, ...withPlan, "-o", "out", "--format", "json"],
      { cwd },
    );
    const { problems } = (stdout === "" ? { problems: [] } : JSON.parse(stdout)) as {
      problems: FoundProblem[];
    };
    const path = join(cwd, "out/ratings.csv");
    const rows = existsSync(path)
      ? (parse(readFileSync(path), { relax_column_count: true }) as string[][])
      : null;
    return {
      exitCode,
      stderr,
      stdout,
      ratings: rows?.slice(1).map((row) => row.slice(0, 5).join("/")) ?? null,
      found: problems.map(({ code, sheet = "", line, column, params: { reason, what } }) =>
        [code, `${sheet}:${line}:${column}`, reason ?? what ?? ""].join(" ").trim(),
      ),
    };
  });
