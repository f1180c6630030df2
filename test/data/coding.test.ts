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

type Measure = { value: string; interval: { low: { value: string }; high: { value: string } } };
type Found = Record<"percent" | "alpha" | "kappa" | "ac2", Measure> & Record<"n" | "clauses" | "of", number> & {
  outcomes: Measure & { n: number; same: number; differing: { clause: string }[] };
};

test("the agreement of the two codings, by nap compare on the shipped files", async () => {
  await inTemporaryFolder(async (cwd) => {
    const codings = ["coding-1.csv", "coding-2.csv"].map((name) => join(folder, "coding", name));
    const { stdout } = await runCli(["compare", ...codings, ...flags, "--format", "json", "--quiet"], { cwd });
    const { agreement } = JSON.parse(stdout) as { agreement: Found };
    const table = ["equal outcomes", "equal ratings", "Krippendorff's alpha, ordinal", "weighted kappa, quadratic", "Gwet's AC2, quadratic"].map(
      (name) => cells(readme.split("\n").find((line) => line.startsWith(`| ${name}`)) ?? ""),
    );
    const found = (["outcomes", "percent", "alpha", "kappa", "ac2"] as const).map((name) => {
      const { value, interval } = agreement[name];
      const isShare = name === "outcomes" || name === "percent";
      return [`${value}${isShare ? " %" : ""}`, `${interval.low.value} to ${interval.high.value}`];
    });
    expect(table.map(([, value, interval]) => [value, interval])).toEqual(found);
    const { n, clauses, of, outcomes } = agreement;
    expect(readme).toContain(`agree on ${outcomes.same} of the ${outcomes.n} units`);
    expect(readme).toContain(`the ${n} units of ${clauses} of the ${of} clauses`);
    expect(outcomes.differing.map(({ clause }) => clause)).toEqual(["4.5", "8.1"]);
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
