// the pages of the problem codes → as the table has them, with examples that do what they say
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { problemPages } from "../../scripts/problemPages.ts";
import { problemInfo, problemTable, type ProblemCode } from "../../src/index.ts";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";
import { exampleFiles } from "./exampleFiles.ts";

const codes = Object.keys(problemTable) as ProblemCode[];

test("docs/problems is what `npm run docs:problems` writes", async () => {
  const folder = join(projectRoot, "docs/problems");
  const written = readdirSync(folder).map(
    (name) => [name, readFileSync(join(folder, name), "utf8")] as const,
  );
  expect(new Map(written)).toEqual(new Map(await problemPages(projectRoot)));
});

/** Their examples are no texts, no files of their own, or need another method; the fixtures prove these codes. */
const notSelfContained: readonly ProblemCode[] = [
  "NAP103",
  "NAP104",
  "NAP105",
  "NAP119",
  "NAP120",
  "NAP121",
  "NAP405",
];

describe.each(codes.filter((code) => !notSelfContained.includes(code)))("the examples of %s", (code) => {
  const { example } = problemInfo(code);

  test("the bad one causes it", async () => expect(await codesOf(example.bad)).toContain(code));
  test("the good one does not", async () => expect(await codesOf(example.good)).not.toContain(code));

  async function codesOf(snippet: string): Promise<string[]> {
    const made = exampleFiles(example, snippet);
    if (made === null) throw new Error("an example without files");
    const cwd = mkdtempSync(join(tmpdir(), "nap-example-"));
    for (const [name, content] of Object.entries(made.files)) {
      mkdirSync(dirname(join(cwd, name)), { recursive: true });
      writeFileSync(join(cwd, name), content);
    }
    const { stdout } = await runCli([...made.argv, "--format", "json"], { cwd });
    rmSync(cwd, { recursive: true });
    return (JSON.parse(stdout) as { problems: { code: string }[] }).problems.map((found) => found.code);
  }
});
