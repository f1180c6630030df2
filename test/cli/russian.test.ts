// scores, explanations, methods and problems with --lang ru, as people read them -> Russian, and no English beyond what files say
import { problemExamples } from "../../src/model/problems/problemExamples.ts";
import { join } from "node:path";
import { expect, test } from "vitest";
import { problemTable, type ProblemCode } from "../../src/core.ts";
import { problemSamples } from "../../src/model/problems/problemSamples.ts";
import { projectRoot } from "../architecture/projectRoot.ts";
import { inFolderOf } from "../problems/inFolderOf.ts";
import { words } from "../words.ts";
import { runCli } from "./runCli.ts";
import { runsOfWords } from "./runsOfWords.ts";

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

const codes = Object.keys(problemTable) as ProblemCode[];

/** Ids and names in the samples of messages stay as they are. */
const sampled = new Set(JSON.stringify(problemSamples).match(/\p{L}[\p{L}'’-]+/gu));

/** So do snippets. */
const snippets = new Set(
  codes.flatMap((code) => {
    const { bad, good } = problemExamples[code];
    return runsOfWords(`${bad}\n${good}`, sampled);
  }),
);

async function expectNoEnglish(argv: readonly string[], cwd?: string): Promise<string> {
  const shownIn = async (language: string): Promise<string> => {
    const call = [...argv, "--lang", language, "--color", "never"];
    return (await runCli(call, { columns: 2000, ...(cwd === undefined ? {} : { cwd }) })).stdout;
  };
  const english = new Set(runsOfWords(await shownIn("en"), sampled));
  expect(english.size).toBeGreaterThan(0);
  const russian = await shownIn("ru");
  expect(runsOfWords(russian, sampled).filter((run) => english.has(run) && !snippets.has(run))).toEqual([]);
  return russian;
}

test.each(codes)("explain %s", async (code) => {
  const russian = await expectNoEnglish(["explain", code]);
  expect(russian).toMatch(new RegExp(`^(ошибка|предупреждение|сведение|выключено)\\[${code}\\]: .*[а-яё]`));
  const { bad, good } = problemExamples[code];
  const shown = new Set(`${bad}\n${good}`.split("\n").map((line) => line.trim()));
  const lines = russian.split("\n").filter((line) => line !== "" && !shown.has(line.trim()));
  for (const line of lines) expect(line).toMatch(/[а-яё]/i);
});

test("check of two broken files", () =>
  inFolderOf(
    {
      "plan.yaml": "format: nap/plan@1\ntitle: Justice: access for all\n",
      "strict.yaml": "format: nap/method@1\nid: strict\nextends: halves\nacross: direction\n",
    },
    async (cwd) => {
      const russian = await expectNoEnglish(["check", "plan.yaml", "strict.yaml"], cwd);
      expect(russian).toContain("в строке есть второе двоеточие");
      expect(russian).toContain("возможно, имелось в виду «directions»?");
      expect(russian).toContain("2 ошибки в 2 файлах");
    },
  ));

test("check of a workspace with mistakes of several kinds", async () => {
  const mixed = join(projectRoot, "fixtures/check/mixed");
  const russian = await expectNoEnglish(["check", "first.yaml", "second.yaml"], mixed);
  expect(russian).toMatch(/ошибк.*, .*предупреждени.*, .*сведени.* в \d+ файлах/);
});

const { problems } = words.ru;

test.each([
  [1, "1 ошибка, 1 предупреждение, 1 сведение в 1 файле", "1 такая же проблема", "1 ячейка", "1 пункт,"],
  [2, "2 ошибки, 2 предупреждения, 2 сведения в 2 файлах", "2 такие же проблемы", "2 ячейки", "2 пункта,"],
  [5, "5 ошибок, 5 предупреждений, 5 сведений в 5 файлах", "5 таких же проблем", "5 ячеек", "5 пунктов,"],
  [
    21,
    "21 ошибка, 21 предупреждение, 21 сведение в 21 файле",
    "21 такая же проблема",
    "21 ячейка",
    "21 пункт,",
  ],
])("%d of each", (count, summary, more, cells, clauses) => {
  const totals = {
    files: count,
    errors: count,
    warnings: count,
    infos: count,
    shown: count,
    found: count,
    suppressed: 0,
    baseline: 0,
  };
  expect(problems.summary(totals)).toBe(summary);
  expect(problems.more(count)).toBe(`и ещё ${more}`);
  expect(problems.codes.NAP109.message({ row: 2, found: count, expected: 3 })).toContain(`${cells},`);
  expect(problems.codes.NAP502.message({ what: "sum", claimed: count, found: 3 })).toContain(clauses);
});

test.each([
  [1, "по 1 пункту", "из 1 пункта", "больше 1 уровня", "1 строка, похожая на отдельную строку", "(строка 4)"],
  [2, "по 2 пунктам", "из 2 пунктов", "больше 2 уровней", "2 строки, похожие", "(2 строки, первая"],
  [5, "по 5 пунктам", "из 5 пунктов", "больше 5 уровней", "5 строк, похожих", "(5 строк, первая"],
  [21, "по 21 пункту", "из 21 пункта", "больше 21 уровня", "21 строка, похожая", "(21 строка, первая"],
])("%d in other cases", (count, over, of, levels, lines, rows) => {
  const { NAP106, NAP116, NAP209, NAP406, NAP504 } = problems.codes;
  const samples = problemSamples;
  expect(NAP504.message({ ...samples.NAP504, clauses: count })).toContain(over);
  expect(NAP406.message({ ...samples.NAP406, eligible: count })).toContain(of);
  expect(NAP106.message({ reason: "nested-too-deep", levels: count })).toContain(levels);
  expect(NAP116.message({ lines: count })).toContain(lines);
  expect(NAP209.message({ written: "725", rows: count, row: 4 })).toContain(rows);
});

test("one of all is not twenty-one of them", () => {
  const { NAP211, NAP213 } = problems.codes;
  expect([1, 21].map((count) => NAP213.message({ count }))).toEqual([
    "единственный вес здесь равен 0",
    "все веса здесь (их 21) равны 0",
  ]);
  expect(NAP211.message({ count: 21, highest: "0.5" })).toContain("(их 21)");
  expect(NAP211.message({ count: 21, highest: "0.5" })).toContain("0,5 %");
});
