// Plans whose bodies have weights → the figure by weight, told step by step in every format; or what is wrong with the weights.
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";

const at = (name: string) => join(projectRoot, "fixtures/trust/body-weights", name);

const shown = async (...argv: readonly string[]): Promise<string> =>
  (await runCli([...argv, "--quiet"], { cwd: at("fine") })).stdout;

/** Worked out by hand from the rows: Σ weight × value ÷ Σ weight of the bodies with a value, then of the activities. */
const byHand = {
  "by-weight": { "1.1": "1100/19", "1.2": "100", "1.3": "125/6", "1.4": "50" },
  "by-weight-strict": { "1.1": "1100/19", "1.2": "100/9", "1.3": "175/18", "1.4": "50" },
  halves: { "1.1": "250/3", "1.2": "100", "1.3": "50", "1.4": "50" },
};

test.each(Object.entries(byHand))("%s", async (method, expected) => {
  const { scores } = JSON.parse(await shown("score", "--method", method, "--format", "json"));
  const [{ clauses, bodies }] = scores;
  const figures = clauses.map(({ id, exact }: { id: string; exact: string }) => [id, exact]);
  expect(Object.fromEntries(figures)).toEqual(expected);
  expect(bodies).toMatchObject([
    { id: "moj", weight: "1", group: false },
    { id: "mof", weight: "1/2", group: false },
    { id: "others", weight: "8", group: true },
  ]);
});

test("weights of bodies leave the figures of bodies as they are", async () => {
  const [weighted, plain] = await Promise.all(
    ["by-weight", "halves"].map(async (method) => {
      const { scores } = JSON.parse(await shown("score", "--method", method, "--format", "json"));
      return scores[0].bodies.filter(({ id }: { id: string }) => id !== "moj");
    }),
  );
  expect(weighted).toEqual(plain);
});

interface Step {
  readonly level: string;
  readonly id: string;
  readonly value: string | null;
  readonly weight?: string;
  readonly parts: readonly Step[];
}

describe("explain", () => {
  const ratio = (text: string): number => {
    const [over = "", under = "1"] = text.split("/");
    return Number(over) / Number(under);
  };

  /** Each step again, from the values and weights that are shown. */
  const again = ({ value, parts }: Step): number | null => {
    if (parts.length === 0) return value === null ? null : ratio(value);
    const known = parts.flatMap((part) => {
      const own = again(part);
      return own === null ? [] : [{ own, weight: ratio(part.weight ?? "1") }];
    });
    const weight = known.reduce((sum, part) => sum + part.weight, 0);
    const found = known.reduce((sum, part) => sum + part.weight * part.own, 0) / weight;
    expect(found).toBeCloseTo(ratio(value ?? ""), 12);
    return found;
  };

  test("every step adds up from the weights that are shown", async () => {
    const { figures } = JSON.parse(await shown("explain", "--format", "json"));
    const steps: Step[] = figures[0].clauses.map((clause: { steps: Step }) => clause.steps);
    expect(steps).toHaveLength(4);
    for (const step of steps) again(step);
    expect(JSON.stringify(steps)).toContain('"weight":"1/2"');
  });

  test.each(["pretty", "markdown"])("%s has a column of weights", async (format) => {
    const text = await shown("explain", "clause:1.3", "--format", format);
    expect(text).toMatch(/step.*weight.*value/);
    expect(text).toMatch(/body others.*8.*0\.00/);
    expect(text).toMatch(/activity a .*weighted mean of 2 bodies.*3.*11\.11/);
  });

  test("none where nothing is weighed", async () => {
    expect(await shown("explain", "clause:1.3", "--method", "halves")).not.toContain("weight");
  });

  test("csv", async () => {
    const rows = parse(await shown("explain", "clause:1.3", "--format", "csv"), { columns: true });
    expect(rows).toMatchObject([
      { activity: "a", body: "moj", activityWeight: "3", bodyWeight: "1" },
      { activity: "a", body: "others", activityWeight: "3", bodyWeight: "8" },
      { activity: "b", body: "moj", activityWeight: "1", bodyWeight: "1" },
    ]);
  });
});

test("score as csv", async () => {
  const rows: Record<string, string>[] = parse(await shown("score", "--format", "csv"), { columns: true });
  const bodies = rows.filter(({ level }) => level === "body");
  expect(bodies.map((row) => [row["id"], row["weight"], row["group"]])).toEqual([
    ["moj", "1", "no"],
    ["mof", "0.500000", "no"],
    ["others", "8", "yes"],
  ]);
});

test.each([
  ["wrong", ["6 NAP212", "7 NAP210", "10 NAP204", "16 NAP213"]],
  ["none", ["6 NAP213"]],
])("%s: each at its place", async (name, expected) => {
  const { stdout } = await runCli(["check", "plan.yaml", "--format", "json"], { cwd: at(name) });
  const { problems } = JSON.parse(stdout) as { problems: { line: number; code: string }[] };
  expect(problems.map(({ line, code }) => `${line} ${code}`)).toEqual(expected);
});
