// Paths to write to, of every kind → by their ending or refused, and never a file that the call reads.
import { copyFileSync, existsSync, linkSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { inTemporaryFolder } from "../cli/builtCli.ts";
import { runCli } from "../cli/runCli.ts";

const table = join(projectRoot, "fixtures/trust/tables/excel-sep.csv");
const plan = join(projectRoot, "fixtures/trust/tables/plan.yaml");

test.each(["out.html", "out.pdf", "out", "out.yaml"])("-o %s is refused", async (name) => {
  await inTemporaryFolder(async (cwd) => {
    const { exitCode } = await runCli(["score", table, "-o", name], { cwd });
    expect([exitCode, existsSync(join(cwd, name))]).toEqual([2, false]);
  });
});

test.each([
  ["OUT.JSON", "{"],
  ["out.tsv", "assessment\t"],
  ["out.csv", "assessment,"],
  ["out.md", "## "],
])("-o %s begins with %j", async (name, begin) => {
  await inTemporaryFolder(async (cwd) => {
    const { exitCode } = await runCli(["score", table, "-o", name], { cwd });
    expect([exitCode, readFileSync(join(cwd, name), "utf8").startsWith(begin)]).toEqual([0, true]);
  });
});

test.each([
  ["-o", "r.csv", "--force"],
  ["-o", "linked.csv", "--force"],
  ["-o", "hard.csv", "--force"],
  ["--format", "csv+=r.csv"],
  ["--format", "json=./../{}/r.csv", "--force"],
  ["--format", "json=plan.yaml", "--force"],
])("%j writes nothing to what is read", async (...flags) => {
  await inTemporaryFolder(async (cwd) => {
    const at = (name: string): string => join(cwd, name);
    copyFileSync(table, at("r.csv"));
    copyFileSync(plan, at("plan.yaml"));
    symlinkSync(at("r.csv"), at("linked.csv"));
    linkSync(at("r.csv"), at("hard.csv"));
    const own = flags.map((flag) => flag.replace("{}", cwd.split("/").at(-1) ?? ""));
    const { exitCode } = await runCli(["score", "r.csv", "--plan", "plan.yaml", ...own], { cwd });
    expect(exitCode).toBe(2);
    expect(readFileSync(at("r.csv"))).toEqual(readFileSync(table));
    expect(readFileSync(at("plan.yaml"))).toEqual(readFileSync(plan));
  });
});

test.each([
  [
    "69.997",
    "70",
    "the overall figure is 69.997 % = 69997/1000 %, less than 70 %: 0.01 ≈ 3/1000 points short",
  ],
  [
    "69.997",
    "69.998",
    "the overall figure is 69.997 % = 69997/1000 %, less than 69.998 %: 0.01 ≈ 1/1000 points short",
  ],
  ["200/3%", "66.667", "the overall figure is 66.6667 % ≈ 200/3 %, less than 66.667 %"],
])("a figure of %s and a gate of %s are not printed as one number", async (percent, gate, said) => {
  await inTemporaryFolder(async (cwd) => {
    const stdin = `clause,percent\n1.1,${percent === "200/3%" ? "2/3" : percent}\n`;
    const found = await runCli(["score", "-", "--min-score", gate, "--format", "json"], { cwd, stdin });
    expect(found.exitCode).toBe(1);
    expect(found.stderr).toContain(said);
  });
});
