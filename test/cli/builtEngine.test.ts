// A table, and `nap` as it is built → what DuckDB counts of it, with the hash that a thread of its own makes.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";

const ratings = `clause,status,note\n1.1,full,"said ""done"""\n1.2,none,\n`;

test("the hash is that of the file", () => {
  const cwd = mkdtempSync(join(tmpdir(), "nap-built-engine-"));
  const plan = `format: nap/plan@1
id: roads
period: {start: 2020, end: 2022}
directions:
  - {id: "1", clauses: [{id: "1.1", title: Plan}, {id: "1.2", title: Build}]}
`;
  writeFileSync(join(cwd, "plan.yaml"), plan);
  writeFileSync(join(cwd, "ratings.csv"), ratings);
  const call = "score ratings.csv --plan plan.yaml --scale three-step --method halves";
  const argv = `${call} --engine duckdb --format json`.split(" ");
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(projectRoot, "bin/nap.cjs"), ...argv],
    { cwd, encoding: "utf8" },
  );
  rmSync(cwd, { recursive: true });
  expect([status, stderr]).toEqual([0, expect.stringContaining("counted 2 rows")]);
  const { tool, inputs } = JSON.parse(stdout) as {
    tool: { engine: string };
    inputs: { path: string; sha256: string }[];
  };
  expect(tool.engine).toContain("duckdb");
  const sha256 = createHash("sha256").update(ratings).digest("hex");
  expect(inputs).toContainEqual({ path: "ratings.csv", sha256 });
});
