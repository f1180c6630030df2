// Assessments of every kind → every format says who speaks, and what does not fit is a problem.
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";

const folder = (name: string) => ({ cwd: join(projectRoot, "fixtures/trust/who-speaks", name) });

const shown = async (argv: readonly string[], cwd = folder("fine")): Promise<string> =>
  (await runCli([...argv, "--quiet"], cwd)).stdout;

describe.each(["pretty", "markdown", "compact", "csv", "tsv", "jsonl", "json"])("%s", (format) => {
  const isForPeople = ["pretty", "markdown", "compact"].includes(format);
  test.each([
    ["score"],
    ["explain"],
    ["explain", "1.1"],
    ["audit"],
    ["methods", "--try"],
    ["compare", "coding", "reading"],
    ["compare", "coding", "reading", "forum"],
  ])("%s %s %s %s", async (...argv) => {
    const text = (await shown([...argv.filter((name) => name !== undefined), "--format", format])).replaceAll(
      /\s+/g,
      " ",
    );
    expect(text).toContain("The reading is ours.");
    expect(text).toContain(isForPeople ? "our coding of Ministry of Justice's account" : "coded");
    expect(text).toContain(isForPeople ? "coding" : "moj");
  });
});

test("no sentence calls a coding somebody's own rows", async () => {
  const text = (await shown(["compare", "coding", "forum"])).replaceAll(/\s+/g, " ");
  expect(text).toContain(
    "Ministry of Justice published 86 %, 36.00 points more than the 50.00 % that our coding of its account gives.",
  );
  expect(text).toContain("we could not reproduce it, because its ratings are not published");
  expect(text).not.toMatch(/its rows|the rows give|by these rows/);
});

test.each([
  ["az", "Ədliyyə Nazirliyi məlumatının bizim kodlaşdırmamız"],
  ["ru", "наша кодировка отчёта (Ministry of Justice)"],
])("in %s", async (language, text) => {
  for (const argv of [["score"], ["compare", "coding", "reading"], ["explain"]])
    expect((await shown([...argv, "--lang", language])).replaceAll(/\s+/g, " ")).toContain(text);
});

test("in JSON", async () => {
  const { scores } = JSON.parse(await shown(["score", "--format", "json"])) as {
    scores: { assessment: Record<string, unknown> }[];
  };
  expect(scores.map(({ assessment }) => assessment)).toMatchObject([
    { id: "coding", kind: "coded", of: { body: "moj", source: "letter" }, published: true, interests: [] },
    { id: "forum", kind: "joint", of: null, published: false },
    { id: "reading", interests: [{ body: "city", clauses: ["1.2"], why: null }] },
  ]);
});

test("what does not fit", async () => {
  const { stdout } = await runCli(["check", "--format", "compact"], folder("wrong"));
  const found = stdout.split("\n").flatMap((line) => {
    const [, file, code] = /^assessments\/([\w-]+)\.yaml:.*\[(NAP\d+)\]/.exec(line) ?? [];
    return file === undefined ? [] : [`${file} ${code}`];
  });
  expect(found).toEqual([
    "coded-without-of NAP328",
    "of-without-coded NAP328",
    "of-without-kind NAP328",
    "unknown-names NAP303",
    "unknown-names NAP305",
    "unknown-names NAP303",
    "unknown-names NAP315",
    "unpublished-rows NAP329",
  ]);
});
