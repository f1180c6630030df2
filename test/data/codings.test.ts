// Each document that was coded → two codings of the same units, their differences settled, their agreement as nap compare has it.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { inTemporaryFolder } from "../cli/builtCli.ts";
import { runCli } from "../cli/runCli.ts";

type Row = Readonly<Record<string, string>>;

/** The plan, the scale of its codings, a method that reads it, and the assessments that hold what was settled. */
const coded = [
  ["az-nap-2020-2022", "ogp-completion", "ogp-completion-mean", ["account-2020-coded"]],
  ["az-roadmap-2019-2021", "three-step", "halves", ["events-coded"]],
  ["ogp-recommendations", "response", "counts-only", ["answers-2017-coded", "answers-2021-coded"]],
  [
    "platform-strategic-plan-2017-2020",
    "ogp-completion",
    "ogp-completion-mean",
    ["activity-2018-coded"],
  ],
  ["ogp-co-creation-standards", "three-step", "halves", ["roadmap-text-coded"]],
] as const;

interface Share {
  readonly n?: number;
  readonly value: string | null;
  readonly interval: { readonly low: Share; readonly high: Share } | null;
}

type Agreement = Readonly<Record<"outcomes" | "percent" | "alpha" | "kappa" | "ac2", Share>> & {
  readonly n: number;
};

const measures = [
  ["outcomes", "equal outcomes, %"],
  ["percent", "equal ratings, %"],
  ["alpha", "Krippendorff's alpha, ordinal"],
  ["kappa", "weighted kappa, quadratic"],
  ["ac2", "Gwet's AC2, quadratic"],
] as const;

describe.each(coded)("%s", (plan, scale, method, assessments) => {
  const folder = join(projectRoot, "data/plans", plan);
  const rows = (path: string): Row[] =>
    parse(readFileSync(join(folder, path), "utf8"), { columns: true }) as Row[];
  const units = rows("coding/units.csv");
  const columns = Object.keys(units[0] ?? {});
  const unit = (row: Row): string => columns.map((column) => row[column]).join("|");
  const said = (row: Row): string => [row["status"], row["date"]].filter((text) => text).join(" ");
  const [first, second] = [rows("coding/coding-1.csv"), rows("coding/coding-2.csv")];
  const ratings = assessments.flatMap((id) => rows(`assessments/${id}/ratings.csv`));

  test("both codings have the same units, each with a place and a note", () => {
    for (const coding of [first, second, ratings]) {
      expect(coding.map(unit)).toEqual(units.map(unit));
      for (const row of coding)
        expect(row).toMatchObject({
          status: expect.stringMatching(/\S/),
          evidence: expect.stringMatching(/^(letter|drafting|roadmap|strategic-plan|platform)-/),
          note: expect.stringMatching(/\w+ \w+/),
        });
    }
  });

  test("each difference is settled with a reason, and what is settled is in the ratings", () => {
    const settled = new Map(rows("coding/differences.csv").map((row) => [unit(row), row]));
    const differing = first.filter((row, at) => said(row) !== said(second[at] ?? {}));
    expect([...settled.keys()]).toEqual(differing.map(unit));
    for (const [at, row] of ratings.entries()) {
      const difference = settled.get(unit(row));
      expect(said(row)).toBe(difference?.["settled"] ?? said(first[at] ?? {}));
      if (difference === undefined) continue;
      expect([difference["coding-1"], difference["coding-2"]]).toEqual([
        said(first[at] ?? {}),
        said(second[at] ?? {}),
      ]);
      expect(difference["reason"]).toMatch(/\w+ \w+ \w+/);
    }
  });

  test("every doubt is about a unit, by one of the coders, and names another status than that coder's own, or than the settled one", () => {
    const statuses = new Map(ratings.map((row) => [unit(row), row["status"]]));
    const files = ["doubts.csv", "doubts-2017.csv", "doubts-2021.csv"].filter((name) =>
      existsSync(join(folder, "coding", name)),
    );
    const doubts = files.flatMap((name) => rows(`coding/${name}`));
    expect(doubts.length).toBeGreaterThan(3);
    for (const doubt of doubts) {
      expect(statuses.has(unit(doubt))).toBe(true);
      const own = (doubt["coder"] === "1" ? first : second).find((row) => unit(row) === unit(doubt));
      const others = [statuses.get(unit(doubt)), own?.["status"]];
      expect(others.every((status) => status === doubt["alternative"])).toBe(false);
      expect(["1", "2"]).toContain(doubt["coder"]);
    }
  });

  test("the table of agreement is what nap compare gives (renewed with -u)", () =>
    inTemporaryFolder(async (cwd) => {
      const codings = ["coding-1.csv", "coding-2.csv"].map((name) => join(folder, "coding", name));
      const flags = ["--plan", join(folder, "plan.yaml"), "--scale", scale, "--method", method];
      const { stdout } = await runCli(["compare", ...codings, ...flags, "--format", "json", "--quiet"], {
        cwd,
      });
      const { agreement } = JSON.parse(stdout) as { agreement: Agreement };
      const lines = measures.map(([id, name]) => {
        const { n = agreement.n, value, interval } = agreement[id];
        return [`"${name}"`, n, value, interval?.low.value ?? "", interval?.high.value ?? ""].join(",");
      });
      const dated = first.filter((row, at) => row["date"] === second[at]?.["date"]).length;
      const dates =
        first[0]?.["date"] === undefined
          ? []
          : [`"equal dates, %",${first.length},${((100 * dated) / first.length).toFixed(2)},,`];
      await expect(`measure,n,value,low,high\n${[...lines, ...dates].join("\n")}\n`).toMatchFileSnapshot(
        join(folder, "coding/agreement.csv"),
      );
    }));
});
