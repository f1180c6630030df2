// A plan whose clauses cannot be read, and ratings of it → that mistake, and none for each row that follows from it.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCli } from "./runCli.ts";

const own = "{columns: {clause: No, title: Measure}}";

test.each([
  ["a mapping that is not there", "mapping: missing", "NAP611"],
  ["a mapping that is none", "mapping: {columns: {nothing: No}}", "NAP201"],
  ["a table that is not there", `mapping: ${own}`, "NAP101", "none.csv"],
  ["a pattern that fits none", `mapping: ${own}`, "NAP308", "none*.csv"],
  ["a column that is not there", "mapping: {columns: {clause: Number, title: Measure}}", "NAP601"],
])("%s", async (_, mapping, code, files = "clauses.csv") => {
  const cwd = mkdtempSync(join(tmpdir(), "nap-plan-"));
  const plan = `format: nap/plan@1\nid: p\nperiod: {start: 2020, end: 2022}\nclauses:\n  files: ${files}\n  ${mapping}\n`;
  writeFileSync(join(cwd, "plan.yaml"), plan);
  writeFileSync(join(cwd, "clauses.csv"), "No;Measure\n1.1;Build\n1.2;Repair\n");
  writeFileSync(join(cwd, "ratings.csv"), "clause,status\n1.1,full\n1.2,none\n");
  for (const command of ["check", "score"]) {
    const { exitCode, stdout, stderr } = await runCli(
      [command, "ratings.csv", "--plan", "plan.yaml", "--scale", "three-step", "--method", "halves"],
      { cwd },
    );
    const said = stdout + stderr;
    expect(exitCode).toBeGreaterThan(0);
    expect(exitCode).toBeLessThan(3);
    expect(said).toContain(code);
    expect(said).not.toContain("NAP302");
    expect(said).not.toContain("\0");
  }
});
