// the same ratings in a table of nap and in a stranger's, under its mapping → the same figures in JSON
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCli } from "./runCli.ts";

const plan = `format: nap/plan@1
id: p
period: {start: 2020, end: 2022}
bodies: [{id: moj}, {id: city}]
directions: [{id: "1", clauses: [{id: "1.1", bodies: [moj, city]}, {id: "1.2"}, {id: "1.10"}]}]
`;
const mapping = `format: nap/mapping@1
id: m
columns:
  clause: {column: Tədbir, fill: down}
  body: {column: Qurum, split: ";"}
  status: {column: Vəziyyət, words: {hazır: full, yarımçıq: partial, yox: none}}
`;
const files = {
  "plan.yaml": plan,
  "m.yaml": mapping,
  "own.csv": "clause,body,status\n1.1,moj,full\n1.1,city,partial\n1.2,moj,none\n1.2,city,none\n1.10,,\n",
  "theirs.csv":
    "Tədbir;Qeyd;Qurum;Vəziyyət\nBənd 1.1;;moj;HAZIR\n;x;city;yarımçıq\n1.2.;;moj; city;yox\nCəmi;;;50\n1.10;;;\n".replace(
      "moj; city;",
      '"moj; city";',
    ),
};

test("figures, directions, bodies and clauses are the same", async () => {
  const cwd = mkdtempSync(join(tmpdir(), "nap-mapped-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content);
  const read = async (...more: string[]): Promise<unknown[]> => {
    const { stdout, exitCode } = await runCli(["score", ...more, "--plan", "plan.yaml", "--format", "json"], {
      cwd,
    });
    expect(exitCode).toBe(0);
    const { scores } = JSON.parse(stdout) as { scores: Record<string, unknown>[] };
    return scores.map(({ overall, directions, bodies, clauses }) => ({
      overall,
      directions,
      bodies,
      clauses,
    }));
  };
  const own = await read("own.csv");
  expect(own).toMatchObject([{ overall: { outcome: "scored" } }]);
  expect(await read("theirs.csv", "--mapping", "m.yaml")).toEqual(own);
  rmSync(cwd, { recursive: true });
});
