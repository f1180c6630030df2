// A plan that cannot be read, or whose clauses cannot → that mistake, and none that only follows from it.
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

test.each(["compare first second", "schedule first", "compare first second --format json"])(
  "nap %s in a workspace whose plan cannot be read says so, and not that there is no such assessment",
  async (call) => {
    const cwd = mkdtempSync(join(tmpdir(), "nap-plan-"));
    const rows = "[{clause: '1.1', status: full}]";
    writeFileSync(join(cwd, "plan.yaml"), "format: nap/plan@1\nid: [p\n");
    writeFileSync(
      join(cwd, "nap.yaml"),
      "format: nap/workspace@1\nplan: plan.yaml\nassessments: [first.yaml, second.yaml]\n",
    );
    for (const id of ["first", "second"])
      writeFileSync(
        join(cwd, `${id}.yaml`),
        `format: nap/assessment@1\nid: ${id}\nplan: p\nscale: three-step\nmethod: halves\nratings: ${rows}\n`,
      );
    const { exitCode, stdout, stderr } = await runCli(call.split(" "), { cwd });
    const said = stdout + stderr;
    expect(said).toContain("NAP106");
    expect(said).not.toContain("no assessment");
    expect([1, 2]).toContain(exitCode);
    const typo = await runCli(call.replace("first", "frist").split(" "), { cwd });
    expect(typo.stderr).toContain('no assessment "frist"');
  },
);
