// scores, explanations and methods with --lang ru, as people read them -> Russian, and no English beyond what files say
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "./runCli.ts";

const example = join(projectRoot, "data/examples/two-assessors");
const awkward = join(projectRoot, "fixtures/formats/awkward");

test.each([
  {
    cwd: example,
    argv: ["score", "--min-score", "70.5", "--min-score", "direction:2=99.5"],
    says: "Порог: общий показатель",
  },
  { cwd: example, argv: ["score", "--by", "band"], says: "не менее половины" },
  { cwd: awkward, argv: ["score", "--ratings", "--by", "body"], says: "оценка" },
  { cwd: example, argv: ["explain", "direction:5"], says: "Следующая степень: полностью" },
  { cwd: awkward, argv: ["explain", "1.10", "--assessment", "monitor"], says: "среднее из 2 органов" },
  { cwd: example, argv: ["methods"], says: "что учитывается" },
  { cwd: example, argv: ["methods", "halves"], says: "2 знака после запятой" },
  { cwd: example, argv: ["methods", "--try"], says: "только из-за выбора" },
])("$argv", async ({ cwd, argv, says }) => {
  for (const format of ["pretty", "markdown"]) {
    const { stdout } = await runCli([...argv, "--lang", "ru", "--format", format], { cwd });
    expect(stdout.replaceAll("\\", "").replaceAll(/\s+/g, " ")).toContain(says);
    if (format === "pretty") expect(stdout.split("\n").filter((line) => [...line].length > 80)).toEqual([]);
    expect(stdout.match(/\b\d\d+\.\d\d\b|[+-]\d+\.\d/g)).toBeNull();
    expect(stdout.match(/mean over|left out|points|\d rows?\b|nobody|\bscored\b|in scope/g)).toBeNull();
  }
});

test("sentences of the contract and of records are Russian, its ids are not", async () => {
  const argv = ["score", "--assessment", "monitor", "--lang", "ru", "--format"];
  const { stdout } = await runCli([...argv, "json"], { cwd: awkward });
  const [score] = (
    JSON.parse(stdout) as { scores: { clauses: { outcome: string; reason: string | null }[] }[] }
  ).scores;
  const said = score?.clauses.filter(({ reason }) => reason !== null) ?? [];
  expect(said.map(({ outcome }) => outcome)).toContain("unrated");
  for (const { reason } of said) expect(reason).toMatch(/[а-я]/);
  const records = (await runCli([...argv, "csv"], { cwd: awkward })).stdout;
  expect(records).toContain(said[0]?.reason ?? "nothing");
});
