// a workspace without a problem and one slip in it → one problem, of that code, in that file and line
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";
import { files, problemOf, slips } from "./slips.ts";

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "nap-mistake-"));
  cpSync(join(projectRoot, "fixtures/mistakes/workspace"), cwd, { recursive: true });
});
afterEach(() => rmSync(cwd, { recursive: true }));

async function check(): Promise<string[]> {
  const { stdout, stderr, exitCode } = await runCli(["check", "--format", "json"], { cwd });
  expect(exitCode, stderr).toBeLessThan(3);
  const { problems } = JSON.parse(stdout) as { problems: { code: string; file: string; line: number }[] };
  return problems.map(({ code, file, line }) => `${code} ${file}:${line}`);
}

test("the workspace itself has none", async () => expect(await check()).toEqual([]));

test.each(slips.map((slip) => ({ slip, name: slip.join(" ") })))("$name", async ({ slip }) => {
  const [file, from, to] = slip;
  const path = join(cwd, files[file]);
  const text = readFileSync(path, "utf8");
  expect(text).toContain(from);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
  expect(await check()).toEqual([problemOf(slip, text)]);
});
