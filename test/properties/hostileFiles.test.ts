// one hostile file for every reader, as the fuzz makes thousands; what the fuzz calls a fault; its processes, which are stopped
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compileData } from "../../scripts/compileData.ts";
import { faultOfPage } from "../../scripts/fuzz/faultOfPage.ts";
import { faultOfRun } from "../../scripts/fuzz/faultOfRun.ts";
import { runPool, type Ended } from "../../scripts/fuzz/pool.ts";
import { caseOf, readerNames } from "../../scripts/fuzz/readers.ts";
import { layOut, runCase } from "../../scripts/fuzz/runCase.ts";
import { bundledIn } from "../../src/core.ts";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runs } from "./runs.ts";

let home = "";
beforeAll(() => (home = mkdtempSync(join(tmpdir(), "nap-hostile-"))));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const compiled = compileData(join(projectRoot, "data"));
const bundled = bundledIn(() => compiled);

test.each(readerNames)(
  "%s",
  async (reader) => {
    for (let seed = 3; seed < 3 + runs(1); seed++) {
      const made = caseOf(reader, seed);
      layOut(made, join(home, reader));
      expect(await runCase(made, join(home, reader), bundled), `seed ${seed}`).toBeNull();
    }
  },
  60_000,
);

test("the same seed is the same file", () => {
  for (const reader of readerNames) expect(caseOf(reader, 5)).toEqual(caseOf(reader, 5));
  expect(caseOf("csv", 5)).not.toEqual(caseOf("csv", 6));
});

const run = { argv: ["check", "t.csv", "--format", "json"], exitCode: 0, stdout: "", stderr: "" };
const json = (tables: unknown, problems: unknown = []): string =>
  JSON.stringify({ kind: "check", tables, problems });
const account = { path: "t.csv", rows: 3, rated: 2, unrated: 0, skipped: [{ reason: "empty", rows: 1 }] };
const known = { file: "t.csv", rows: 3 };
const error = [{ severity: "error", code: "NAP119", file: "t.csv" }];

test.each<[string, Partial<typeof run>, RegExp | null]>([
  ["a bug", { exitCode: 3, stderr: "nap: this is a bug" }, /exit code 3/],
  ["a stack", { exitCode: 1, stderr: "x\n    at Object.y (/a/b.ts:1:2)\n" }, /a stack/],
  ["a file from outside", { stdout: "s3cret" }, /outside/],
  ["a refusal without a word", { exitCode: 2 }, /without a word/],
  ["no JSON", { stdout: "{" }, /cannot be read/],
  ["rows that do not add up", { stdout: json([{ ...account, rated: 1 }]) }, /accounted for/],
  ["rows that are gone", { stdout: json([{ ...account, rows: 2, rated: 1 }]) }, /not a word/],
  ["a table that is gone", { stdout: json([]) }, /neither read nor refused/],
  ["all rows", { stdout: json([account]) }, null],
  ["a table that is refused", { exitCode: 1, stdout: json([], error) }, null],
  [
    "one that is refused half way",
    { exitCode: 1, stdout: json([{ ...account, rows: 2, rated: 1 }], error) },
    null,
  ],
])("what the fuzz says of %s", (_, part, said) => {
  const fault = faultOfRun({ ...run, ...part }, known, "s3cret");
  if (said === null) expect(fault).toBeNull();
  else expect(fault).toMatch(said);
});

test.each<[string, string, RegExp | null]>([
  ["an element", '<p><img src=x onerror="alert(1)">', /markup/],
  ["a handler", "<p title='>' onclick=alert(1)>", /markup/],
  ["a link that runs", "<a href=' javascript:alert(1)'>", /markup/],
  ["an end of a script", "<script>1</script>2</script>", /begin/],
  ["letters that turn", "a\u202eb", /turn/],
  ["text", "<p title='<img onerror=x>'>&lt;img onerror=alert(1)&gt; onclick=1</p>", null],
])("what it says of a page with %s", (_, html, said) => {
  if (said === null) expect(faultOfPage(html)).toBeNull();
  else expect(faultOfPage(html)).toMatch(said);
});

test("a process that hangs, swells, ends or fails is told from one that is well, and the next file has a new one", async () => {
  const program = join(home, "program.mjs");
  writeFileSync(
    program,
    `process.on("message", ({ seed }) => {
  process.send({ state: "starts", kind: "k" });
  const held = [];
  if (seed === 1) for (;;);
  if (seed === 2) setInterval(() => held.push(Buffer.alloc(30e6, 1)), 20);
  if (seed === 3) setTimeout(() => process.abort(), 100);
  if (seed === 4) process.send({ state: "ended", kind: "k", fault: "bad" });
  if (seed > 4) process.send({ state: "ended", kind: "k", fault: null });
});
process.send({ state: "ready" });`,
  );
  const ended: Ended[] = [];
  const jobs = [1, 2, 3, 4, 5, 6].map((seed) => ({ reader: "csv" as const, seed }));
  const limits = { seconds: 1.5, megabytes: 250 };
  await runPool(jobs.values(), 2, program, limits, (each) => void ended.push(each));
  const faults = ended.toSorted((a, b) => a.seed - b.seed).map(({ fault }) => fault);
  expect(faults[0]).toMatch(/still running/);
  expect(faults[1]).toMatch(/holds \d+ MB|took \d+ MB|still running/);
  expect(faults[2]).toMatch(/the process ended/);
  expect(faults.slice(3)).toEqual(["bad", null, null]);
}, 60_000);
