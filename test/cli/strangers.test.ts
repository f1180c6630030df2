// Tables of strangers → `nap init FILE --yes && nap score` gives the figure written down beforehand, or stops at the open line
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { projectRoot } from "../architecture/projectRoot.ts";
import { inTemporaryFolder } from "./builtCli.ts";
import { runCli } from "./runCli.ts";

const folder = join(projectRoot, "fixtures/strangers");

type Expected = { readonly figure: string } | { readonly stops: string };

const tables = Object.entries(
  parse(readFileSync(join(folder, "figures.yaml"), "utf8")) as Record<string, Expected>,
);

interface Scores {
  readonly scores: readonly { readonly overall: { readonly percent: string } }[];
}

test.each(tables)("%s", (name, expected) =>
  inTemporaryFolder(async (cwd) => {
    copyFileSync(join(folder, name), join(cwd, name));
    const init = await runCli(["init", name, "--yes"], { cwd });
    expect(init.exitCode, init.stderr).toBe(0);
    const score = await runCli(["score", "--format", "json"], { cwd });
    if ("stops" in expected) {
      expect(score.exitCode, score.stdout).not.toBe(0);
      expect(score.stderr).toContain(expected.stops);
      return;
    }
    expect(score.exitCode, score.stderr).toBe(0);
    const [own] = (JSON.parse(score.stdout) as Scores).scores;
    expect(own?.overall.percent).toBe(expected.figure);
  }),
);

test("twenty tables, of which at least twelve give their figure", () => {
  expect(tables.length).toBeGreaterThanOrEqual(20);
  expect(tables.filter(([, expected]) => "figure" in expected).length).toBeGreaterThanOrEqual(12);
});

test("nothing is overwritten, and then nothing is written", () =>
  inTemporaryFolder(async (cwd) => {
    const table = join(folder, "ogp.csv");
    expect((await runCli(["init", table, "-o", "new"], { cwd })).exitCode).toBe(0);
    const before = readFileSync(join(cwd, "new/plan.yaml"), "utf8");
    const again = await runCli(["init", join(folder, "nodata.csv"), "-o", "new"], { cwd });
    expect(again.exitCode).toBe(2);
    expect(again.stderr).toContain("new/plan.yaml");
    expect(readFileSync(join(cwd, "new/plan.yaml"), "utf8")).toBe(before);
    expect((await runCli(["score", "new"], { cwd })).exitCode).toBe(0);
  }));

test("after an error nothing is written", () =>
  inTemporaryFolder(async (cwd) => {
    writeFileSync(join(cwd, "report.csv"), "%PDF-1.7\n");
    const { exitCode, stdout, stderr } = await runCli(["init", "report.csv", "--yes"], { cwd });
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("it is a PDF");
    expect(readdirSync(cwd)).toEqual(["report.csv"]);
  }));

test("a file that is not UTF-8 is read in its likely encoding, and the mapping says so", () =>
  inTemporaryFolder(async (cwd) => {
    copyFileSync(join(folder, "windows-1251.csv"), join(cwd, "own.csv"));
    expect((await runCli(["init", "own.csv", "--yes"], { cwd })).exitCode).toBe(0);
    expect(readFileSync(join(cwd, "mappings/own.yaml"), "utf8").split("\n").slice(2, 8)).toEqual([
      "read: {encoding: windows-1251}  # the file is not UTF-8; its header then reads: №, Захід, Стан виконання",
      "columns:",
      '  clause: "№"  # the header is often this column',
      '  status: "Стан виконання"  # the header says so',
      '  title: "Захід"  # the header is often this column',
      "",
    ]);
  }));
