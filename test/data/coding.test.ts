// data/README.md → the agreement of the coders and the weight of each doubt, computed again from the codings.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { inTemporaryFolder } from "../cli/builtCli.ts";
import { runCli } from "../cli/runCli.ts";

const folder = join(projectRoot, "data/plans/az-nap-2020-2022");
const readme = readFileSync(join(projectRoot, "data/README.md"), "utf8");
const flags = ["--plan", join(folder, "plan.yaml"), "--scale", "ogp-completion", "--method", "ogp-completion-mean"];
const cells = (line: string): string[] => line.split("|").slice(1, -1).map((cell) => cell.trim());

test("the agreement of the two codings", async () => {
  await inTemporaryFolder(async (cwd) => {
    for (const name of ["coding-1.csv", "coding-2.csv"]) {
      const rows = readFileSync(join(folder, "coding", name), "utf8").split("\n");
      writeFileSync(join(cwd, name), rows.filter((row) => !/^(1\.6|5\.6),/.test(row)).join("\n"));
    }
    const { stdout } = await runCli(["compare", "coding-1.csv", "coding-2.csv", ...flags, "--format", "json", "--quiet"], { cwd });
    const { agreement } = JSON.parse(stdout) as { agreement: Record<string, { value: string; interval: { low: { value: string }; high: { value: string } } }> };
    const table = ["equal ratings", "Krippendorff's alpha, ordinal", "weighted kappa, quadratic", "Gwet's AC2, quadratic"].map(
      (name) => cells(readme.split("\n").find((line) => line.startsWith(`| ${name}`)) ?? ""),
    );
    const found = ["percent", "alpha", "kappa", "ac2"].map((name) => {
      const measure = agreement[name];
      return [`${measure?.value}${name === "percent" ? " %" : ""}`, `${measure?.interval.low.value} to ${measure?.interval.high.value}`];
    });
    expect(table.map(([, value, interval]) => [value, interval])).toEqual(found);
    expect(readme).toContain(`${agreement["n"] as unknown as number} clauses that have one row`);
  });
});

const doubts = readme
  .slice(readme.indexOf("### The ten least certain"), readme.indexOf("All doubts of both readings"))
  .split("\n")
  .filter((line) => /^\| \d/.test(line))
  .map(cells);

test("ten doubts are listed", () => expect(doubts).toHaveLength(10));

test.each(doubts)("clause %s, coded %s, could be %s: %s", async (clause, coded, other, percent) => {
  await inTemporaryFolder(async (cwd) => {
    const ratings = readFileSync(join(folder, "assessments/account-2020-coded/ratings.csv"), "utf8");
    const changed = ratings.replace(`\n${clause},,${coded},`, `\n${clause},,${other},`);
    expect(changed).not.toBe(ratings);
    writeFileSync(join(cwd, "ratings.csv"), changed);
    const { stdout } = await runCli(["score", "ratings.csv", ...flags, "--format", "json", "--quiet"], { cwd });
    const { scores } = JSON.parse(stdout) as { scores: { overall: { percent: string } }[] };
    expect(scores[0]?.overall.percent).toBe(percent);
  });
});
