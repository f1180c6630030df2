// an assessment of which one table cannot be read -> no figure, rather than that of the other table
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCli } from "./runCli.ts";

let cwd: string;
beforeAll(() => (cwd = mkdtempSync(join(tmpdir(), "nap-unread-"))));
afterAll(() => rmSync(cwd, { recursive: true }));

const files = {
  "plan.yaml":
    'format: nap/plan@1\nid: p\nperiod: {start: 2020, end: 2022}\ndirections: [{id: "1", clauses: [{id: "1.1"}, {id: "1.2"}]}]\n',
  "report.yaml":
    "format: nap/assessment@1\nid: report\nplan: p\nscale: three-step\nmethod: halves\nratings: [a.csv, b.csv]\n",
  "a.csv": "clause,status\n1.1,full\n",
  "b.csv": "%PDF-1.7",
};

test("its figures are withheld", async () => {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content);
  const { stdout, exitCode } = await runCli(["score", "plan.yaml", "report.yaml", "--format", "compact"], {
    cwd,
  });
  expect(stdout).toContain("withheld: 1 error (NAP103)");
  expect(exitCode).toBe(1);
});
