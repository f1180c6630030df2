// `--skip-bad-rows` → the figure of the rows that can be read, and in every format how many were left out and where.
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadWorkspace } from "../../src/node.ts";
import { readAssessment, readCsv, readPlan, score, tryMethods } from "../../src/index.ts";
import { readFileSync } from "node:fs";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";

const cwd = join(projectRoot, "fixtures/trust/bad-rows");
const a = ["--assessment", "a"];
const skip = "--skip-bad-rows";

interface TableJson {
  readonly rows: number;
  readonly rated: number;
  readonly unrated: number;
  readonly skipped: readonly { readonly reason: string; readonly rows: number }[];
  readonly leftOut: readonly { readonly line: number; readonly row: number }[];
}

const calls: readonly (readonly string[])[] = [
  ["score", ...a],
  ["explain", "overall", ...a],
  ["explain", "1.2", ...a],
  ["compare", "a", "b"],
  ["compare", "a", "b", "a"],
  ["methods", "--try", ...a],
];

const inOneLine = (text: string): string => text.replaceAll(/[\s\\]+/g, " ");

const formats = ["pretty", "markdown", "json", "jsonl", "csv", "tsv", "compact"];

test.each(calls.flatMap((call) => formats.map((format) => [call.join(" "), format, call] as const)))(
  "%s in %s says how many rows are left out, and where",
  async (_, format, call) => {
    const { stdout, stderr, exitCode } = await runCli([...call, skip, "--format", format], { cwd });
    // The mistakes are still there.
    expect([exitCode, stderr.includes("NAP203")]).toEqual([1, true]);
    // Whether row 11 fits its word depends on the method.
    const isTry = call[0] === "methods";
    const lines = isTry ? [3, 5, 8, 9, 10, 12] : [3, 5, 8, 9, 10, 11, 12];
    if (format === "json") {
      const { tables } = JSON.parse(stdout) as { tables: TableJson[] };
      const [table] = tables;
      expect(table?.leftOut.map(({ line }) => line)).toEqual(lines);
      expect(table?.rows).toBe(
        (table?.rated ?? 0) +
          (table?.unrated ?? 0) +
          (table?.skipped ?? []).reduce((sum, { rows }) => sum + rows, 0),
      );
    } else {
      expect(inOneLine(stdout)).toContain(`${isTry ? 4 : 5} with an error`);
      expect(inOneLine(stdout)).toContain(`ratings.csv:${lines.join(", ")}`);
    }
  },
);

test("the figure is that of the rows that can be read, over all clauses of the plan", async () => {
  const { stdout } = await runCli(["score", ...a, skip, "--format", "json"], { cwd });
  const { scores } = JSON.parse(stdout) as {
    scores: {
      overall: Record<string, unknown>;
      clauses: { id: string; percent: string; reason: string }[];
    }[];
  };
  // 1.1 full, 1.2 partial by the city alone, 1.10 none; of 2.1 neither of two rows is chosen.
  expect(scores[0]?.overall).toMatchObject({ exact: "50", scored: 3, eligible: 6, total: 6 });
  expect(scores[0]?.clauses.map(({ id, percent, reason }) => [id, percent, reason])).toEqual([
    ["1.1", "100.00", null],
    ["1.2", "50.00", null],
    ["1.3", null, "nobody rated it"],
    ["1.10", "0.00", null],
    ["2.1", null, "its row has an error and was left out"],
    ["2.2", null, "its row has an error and was left out"],
  ]);
});

test.each(calls.map((call) => [call.join(" "), call] as const))(
  "%s without the flag has no figure, and says so once",
  async (_, call) => {
    const { stdout, exitCode } = await runCli([...call, "--format", "compact"], { cwd });
    expect(exitCode).toBe(1);
    expect(stdout).not.toContain("with an error");
    expect(stdout.match(/insufficient/g)?.length ?? 0).toBeLessThanOrEqual(call[0] === "methods" ? 9 : 2);
  },
);

test("without a plan, a row with a date as its clause makes no clause, one with a wrong word a gap", async () => {
  const loose = join(projectRoot, "fixtures/trust/withheld");
  const { stdout } = await runCli(["score", "several.csv", skip, "--format", "json"], { cwd: loose });
  const { scores, tables } = JSON.parse(stdout) as {
    scores: { overall: object; clauses: { id: string }[] }[];
    tables: TableJson[];
  };
  expect(scores[0]?.clauses.map(({ id }) => id)).toEqual(["1", "2", "3", "4", "5", "6"]);
  expect(scores[0]?.overall).toMatchObject({ exact: "125/2", scored: 4, eligible: 6, total: 6 });
  expect(tables[0]).toMatchObject({
    rows: 7,
    rated: 4,
    unrated: 0,
    skipped: [{ reason: "bad-row", rows: 3 }],
    leftOut: [6, 7, 8].map((line) => ({ line, row: line })),
  });
});

test.each([
  ["one-bad-row.csv", 65, "100"],
  ["bad-percent.csv", 2, "60"],
])("%s: %i rows are rated, %s %%", async (file, rated, exact) => {
  const loose = join(projectRoot, "fixtures/trust/withheld");
  const { stdout } = await runCli(["score", file, skip, "--format", "json"], { cwd: loose });
  const { scores, tables } = JSON.parse(stdout) as { scores: { overall: object }[]; tables: TableJson[] };
  expect(scores[0]?.overall).toMatchObject({ exact, scored: rated });
  expect(tables[0]).toMatchObject({ rated, skipped: [{ reason: "bad-row", rows: 1 }] });
});

test("in the library, of files and of text", async () => {
  const { assessments } = await loadWorkspace(cwd, { skipBadRows: true });
  expect(score(assessments.get("a")).overall.exact).toBe("50");
  const { assessments: whole } = await loadWorkspace(cwd);
  expect(score(whole.get("a")).overall.exact).toBeNull();
  expect(() => score(whole.get("a"), { skipBadRows: true })).toThrow("give the option to loadWorkspace");

  const read = (path: string): string => readFileSync(join(cwd, path), "utf8");
  const { value: plan } = readPlan(read("plan.yaml"));
  const { value: ratings } = readCsv(read("assessments/a/ratings.csv"));
  const { value: own } = readAssessment(read("assessments/a/assessment.yaml"), { ratings: ratings ?? [] });
  if (plan === null || own === null) throw new Error("not read");
  const options = { plan, skipBadRows: true };
  expect(score(own, options).overall.exact).toBe("50");
  expect(score(own, { plan }).overall.exact).toBeNull();
  expect(tryMethods(own, options).scores.find(({ method }) => method.id === "halves")?.overall.exact).toBe(
    "50",
  );
});
