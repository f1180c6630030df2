// `--stage`, `nap score --replies`, `nap explain` and `nap compare --agenda` over a workspace whose bodies replied.
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { outputSchema } from "../../src/present/outputs.ts";
import { runCli } from "./runCli.ts";

const workspace = "fixtures/replies/workspace";

const json = async (...argv: string[]): Promise<Record<string, never>> =>
  JSON.parse((await runCli([...argv, "--format", "json"])).stdout) as Record<string, never>;

test.each([
  // Of raters the mean, 1/4 and 1/2, 1/2, 1/2: by hand from the tables.
  ["first", "43.75"],
  // Full, still 1/2 (the other body agrees), 3/4, and 3/4 with the body that nobody rated.
  ["reply", "75.00"],
  ["final", "50.00"],
])("stage %s gives %s, and says so", async (stage, percent) => {
  const result = await json("score", workspace, "--stage", stage);
  expect(result).toMatchObject({
    scores: [{ overall: { percent }, assessment: { stage, replies: { late: 1, decided: 2 } } }],
  });
  expect(outputSchema.safeParse(result).error).toBeUndefined();
  const { stdout } = await runCli(["score", workspace, "--stage", stage, "--format", "csv"]);
  const rows: Record<string, string>[] = parse(stdout, { columns: true });
  expect(
    new Set(rows.filter(({ assessment }) => assessment === "council").map((row) => row["stage"])),
  ).toEqual(new Set([stage]));
});

test("the table of comments has each reply, and each rating that nobody answered", async () => {
  const result = await json("score", workspace, "--replies");
  expect(outputSchema.safeParse(result).error).toBeUndefined();
  const { stdout } = await runCli(["score", workspace, "--replies", "--format", "csv"]);
  const rows: Record<string, string>[] = parse(stdout, { columns: true });
  expect(
    rows.map(({ clause, body, answer, late, decidedBy }) => [clause, body, answer, late, decidedBy]),
  ).toEqual([
    ["1.1", "moj", "object", "no", "D1"],
    ["1.2", "fin", "agree", "no", ""],
    ["1.2", "moj", "object", "no", ""],
    ["1.3", "fin", "partly", "yes", "D1"],
    ["2.1", "dig", "agree", "no", ""],
    ["2.1", "fin", "object", "no", ""],
    ["1.3", "fin", "no-reply", "", ""],
  ]);
  expect(stdout).not.toContain("A Person");
  const named = await runCli(["score", workspace, "--replies", "--name-raters", "--format", "csv"]);
  expect(named.stdout).toContain("A Person");
});

test.each(["en", "az", "ru"])(
  "people read rating, reply and decision below each other (%s)",
  async (language) => {
    const { stdout } = await runCli(["explain", "1.1", workspace, "--lang", language, "--quiet"]);
    await expect(stdout).toMatchFileSnapshot(`../transcripts/replies-explain-${language}.txt`);
    const all = await runCli([
      "score",
      workspace,
      "--replies",
      "--lang",
      language,
      "--quiet",
      "--format",
      "markdown",
    ]);
    await expect(all.stdout).toMatchFileSnapshot(`../transcripts/replies-score-${language}.md.txt`);
  },
);

test("an explanation has its replies in JSON, and points that add up at each stage", async () => {
  for (const stage of ["first", "reply", "final"]) {
    const result = await json("explain", "overall", workspace, "--stage", stage);
    expect(outputSchema.safeParse(result).error).toBeUndefined();
    const [figure] = result["figures"] as unknown as { points: string; figure: { exact: string } }[];
    expect(figure?.points).toBe(figure?.figure.exact);
  }
  const clause = await json("explain", "1.3", workspace);
  expect(clause).toMatchObject({
    figures: [
      { replies: [{ answer: "partly", late: true, changed: false, usedAt: { reply: true, final: true } }] },
    ],
  });
});

test("an unknown stage is a fault of the call", async () => {
  const { exitCode, stderr } = await runCli(["score", workspace, "--stage", "last"]);
  expect([exitCode, stderr.includes("--stage")]).toEqual([2, true]);
});

test("an agenda is ordered by contribution × doubt, with the evidence that is named", async () => {
  const files = ["fixtures/replies/workspace", "fixtures/replies/other/assessment.yaml"];
  const result = await json("compare", ...files, "--agenda");
  expect(outputSchema.safeParse(result).error).toBeUndefined();
  const agenda = result["agenda"] as unknown as {
    clause: string;
    doubt: string;
    priority: { exact: string };
    contribution: { exact: string };
  }[];
  const number = (text: string): number => {
    const [over = "0", under = "1"] = text.split("/");
    return Number(over) / Number(under);
  };
  expect(agenda.length).toBeGreaterThan(1);
  for (const item of agenda)
    expect(number(item.priority.exact)).toBeCloseTo(
      Math.abs(number(item.contribution.exact)) * number(item.doubt),
      9,
    );
  const priorities = agenda.map(({ priority }) => number(priority.exact));
  expect(priorities).toEqual(priorities.toSorted((a, b) => b - a));
  const { stdout } = await runCli(["compare", ...files, "--agenda", "--format", "compact", "--quiet"]);
  expect(stdout).toContain("none named");
});

test("the csv of an explained clause has what was rated, replied and decided, and counts none of it", async () => {
  const { stdout } = await runCli(["explain", "1.1", workspace, "--format", "csv"]);
  const rows: Record<string, string>[] = parse(stdout, { columns: true });
  const counted = rows.filter(({ history }) => history === "");
  expect(counted.map(({ status, counts, stage }) => [status, counts, stage])).toEqual([
    ["partial", "50.00", "final"],
  ]);
  const told = rows.filter(({ history }) => history !== "");
  expect(
    told.map(({ history, body, status, answer, late, changed, points, counts, stage }) =>
      [history, body, status, answer, late, changed, points, counts, stage].join("/"),
    ),
  ).toEqual([
    "first/moj/none//////final",
    "first/moj/partial//////final",
    "reply/moj/full/object/no////final",
    "final/moj/partial///yes///final",
  ]);
  expect(told[2]?.["received"]).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(stdout).not.toContain("A Person");
  const whole = await runCli(["explain", "overall", workspace, "--format", "csv"]);
  expect(whole.stdout.split("\n")[0]).not.toContain("history");
});
