// each code's folder of small files → the code, once for one mistake, as people and editors see it
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { problemTable, type ProblemCode } from "../../src/index.ts";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";

const root = join(projectRoot, "fixtures/problems");
const codes = Object.keys(problemTable) as ProblemCode[];

test("every code has a folder, and every folder a code", () => {
  expect(readdirSync(root).toSorted()).toEqual(codes.toSorted());
});

test.each(codes)("%s", async (code) => {
  const cwd = join(root, code);
  const [, ...argv] = readFileSync(join(cwd, "command.txt"), "utf8").trim().split(" ");
  const compact = await runCli([...argv, "--quiet", "--format", "compact"], { cwd });
  const pretty = await runCli([...argv, "--quiet"], { cwd });

  const found = [...compact.stdout.matchAll(/\[(NAP\d+)\]$/gm)].map((match) => match[1]);
  expect(new Set(found)).toEqual(new Set([code]));
  expect([compact.stderr, pretty.stderr]).toEqual(["", ""]);
  expect(pretty.exitCode).toBe(compact.exitCode);
  await expect(compact.stdout).toMatchFileSnapshot(join(cwd, "compact.txt"));
  await expect(pretty.stdout).toMatchFileSnapshot(join(cwd, "pretty.txt"));
});
