// arbitrary bytes, and good files with random edits → exit code 0, 1 or 2, and places that exist
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fuzzFiles, shippedFiles, type ShippedFolder } from "../../scripts/fuzzFiles.ts";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";

let cwd: string;
beforeAll(() => (cwd = mkdtempSync(join(tmpdir(), "nap-bytes-"))));
afterAll(() => rmSync(cwd, { recursive: true }));

/** Checks the bytes as a file of that name, and on standard input. */
async function expectWords(name: string, bytes: Uint8Array): Promise<void> {
  writeFileSync(join(cwd, name), bytes);
  for (const argv of [
    ["check", name],
    ["check", "-", "--format", "json"],
  ]) {
    const { exitCode, stderr } = await runCli(argv, { cwd, stdin: bytes });
    expect(exitCode, stderr).toBeLessThan(3);
  }
}

const bytes = (start: string) =>
  fc.uint8Array({ maxLength: 300 }).map((rest) => Buffer.concat([Buffer.from(start), rest]));
const text = (start: string) =>
  fc
    .array(
      fc.oneof(
        fc.string({ unit: "binary", maxLength: 20 }),
        fc.constantFrom(
          ..."\n,;\t\"':-[]{}&*?|> #%".split(""),
          "\r\n",
          "- ",
          ": ",
          "clause",
          "status",
          "1.1",
          "id",
        ),
      ),
      { maxLength: 60 },
    )
    .map((parts) => Buffer.from(start + parts.join("")));

test.each([
  ["x.csv", "arbitrary bytes", bytes("")],
  ["x.csv", "arbitrary bytes behind a header", bytes("clause,status,percent\n")],
  ["x.csv", "arbitrary text behind a header", text("clause;status;note\n")],
  [
    "x.csv",
    "UTF-16 of any kind",
    bytes("\u00ff\u00fe").map((all) => Buffer.concat([Buffer.from([0xff, 0xfe]), all])),
  ],
  ["x.yaml", "arbitrary bytes", bytes("")],
  ["x.yaml", "arbitrary text", text("")],
  ["x.yaml", "arbitrary text behind the start of a plan", text("format: nap/plan@1\nid: ")],
  ["x.yaml", "arbitrary text behind the start of a method", text("format: nap/method@1\nid: m\nvalues: ")],
  [
    "x.yaml",
    "arbitrary text behind the start of an assessment",
    text("format: nap/assessment@1\nid: a\nplan: p\n"),
  ],
])("%s: %s", async (name, _, content) => {
  await fc.assert(
    fc.asyncProperty(content, (all) => expectWords(name, all)),
    { numRuns: 60, seed: 2021 },
  );
});

/** Seeds found by `npm run fuzz`: what they broke is fixed. */
const found: Record<ShippedFolder, readonly number[]> = {
  "data/plans/az-nap-2020-2022": [34811, 64811],
  "data/examples/two-assessors": [681, 100281, 102458, 104598, 310053],
};

test.each(Object.keys(shippedFiles) as ShippedFolder[])(
  "random edits of %s",
  async (folder) => {
    const failures = await fuzzFiles({
      project: projectRoot,
      folder,
      seeds: [...found[folder], ...Array.from({ length: 120 }, (_, index) => index + 1)],
    });
    expect(failures).toEqual([]);
  },
  300_000,
);
