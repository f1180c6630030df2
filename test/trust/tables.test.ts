// Tables as people keep them → the figure or the problem that was written down as right before the first run.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";

interface Right {
  readonly plan?: true;
  readonly figure: string | null;
  /** Scored clauses of those that are eligible. */
  readonly coverage?: string;
  /** Codes that must be told, and no others. */
  readonly codes?: readonly string[];
  /** At how many places. */
  readonly places?: number;
  readonly skipped?: Readonly<Record<string, number>>;
}

interface Found {
  readonly scores: readonly {
    readonly overall: { readonly exact: string | null; readonly scored: number; readonly eligible: number };
  }[];
  readonly problems: readonly { readonly code: string; readonly count?: number }[];
  readonly tables: readonly {
    readonly skipped: readonly { readonly reason: string; readonly rows: number }[];
  }[];
}

const cwd = join(projectRoot, "fixtures/trust/tables");
const right = parse(readFileSync(join(cwd, "expected.yaml"), "utf8")) as Readonly<Record<string, Right>>;

test("each table has what is right for it", () => {
  const tables = readdirSync(cwd).filter((name) => !name.endsWith(".yaml"));
  expect(Object.keys(right).toSorted()).toEqual(tables.toSorted());
  expect(tables.length).toBeGreaterThanOrEqual(30);
});

test.each(Object.entries(right))("%s", async (file, { plan, figure, coverage, codes, places, skipped }) => {
  const flags = plan ? ["--plan", "plan.yaml"] : [];
  const { stdout, stderr } = await runCli(["score", file, ...flags, "--format", "json"], { cwd });
  expect(stdout, stderr).not.toBe("");
  const { scores, problems, tables } = JSON.parse(stdout) as Found;
  const [overall = null] = scores.map((score) => score.overall);
  expect([...new Set(problems.map(({ code }) => code))]).toEqual(codes ?? []);
  expect(overall?.exact ?? null).toBe(figure);
  if (coverage !== undefined) expect(`${overall?.scored}/${overall?.eligible}`).toBe(coverage);
  if (places !== undefined) expect(problems).toHaveLength(places);
  const gone = tables.flatMap((table) => table.skipped.map(({ reason, rows }) => [reason, rows]));
  if (figure !== null) expect(Object.fromEntries(gone)).toEqual(skipped ?? {});
});
