// the pages of the problem codes → as the table has them, with examples that do what they say
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { problemPages } from "../../scripts/problemPages.ts";
import { problemTable, type ProblemCode } from "../../src/core.ts";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";
import { exampleOf } from "./exampleFiles.ts";
import { inFolderOf } from "./inFolderOf.ts";

const codes = Object.keys(problemTable) as ProblemCode[];

test("docs/problems is what `npm run docs:problems` writes", async () => {
  const folder = join(projectRoot, "docs/problems");
  const written = readdirSync(folder).map(
    (name) => [name, readFileSync(join(folder, name), "utf8")] as const,
  );
  expect(new Map(written)).toEqual(new Map(await problemPages(projectRoot)));
});

describe.each(codes)("the examples of %s", (code) => {
  test("the bad one causes it, and nothing else", async () =>
    expect(new Set(await codesOf("bad"))).toEqual(new Set([code])));
  test("the good one has no problem at all", async () => expect(await codesOf("good")).toEqual([]));

  function codesOf(which: "bad" | "good"): Promise<string[]> {
    const { files, argv } = exampleOf(code, which);
    return inFolderOf(files, async (cwd) => {
      const { stdout } = await runCli([...argv, "--format", "json"], { cwd });
      return (JSON.parse(stdout) as { problems: { code: string }[] }).problems.map((found) => found.code);
    });
  }
});
