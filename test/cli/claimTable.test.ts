// nap over an assessment whose claims stand in a table, of whatever kind and language
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeWorkbook, type Sheet } from "../io/workbook/makeWorkbook.ts";
import { contentOf, makeOds, number, row, table, text } from "../io/openDocument/makeOds.ts";
import { inTemporaryFolder } from "./builtCli.ts";
import { runCli, type CliRun } from "./runCli.ts";

const plan = `format: nap/plan@1
id: p
period: {start: 2024, end: 2026}
sources: [{id: report, title: Report}]
bodies: [{id: moj, name: Ministry of Justice}]
directions: [{id: "1", clauses: [{id: "1.1"}, {id: "1.2"}, {id: "1.3"}]}]
`;
const ratings = "clause,status\n1.1,full\n1.2,full\n1.3,partial\n";
const assessment = (claims: string, more = "ratings: ratings.csv"): string =>
  `format: nap/assessment@1
id: a
plan: p
assessor: {name: A, kind: self-report}
period: {start: 2025, end: 2025}
scale: three-step
method: halves
claims: ${claims}
${more}
`;

type Files = Readonly<Record<string, string | Buffer>>;

const inWorkspace = (files: Files, ...calls: string[][]): Promise<CliRun[]> =>
  inTemporaryFolder(async (cwd) => {
    mkdirSync(join(cwd, "assessments/a"), { recursive: true });
    writeFileSync(join(cwd, "plan.yaml"), plan);
    const all = { "assessment.yaml": assessment("claims.csv"), "ratings.csv": ratings, ...files };
    for (const [name, content] of Object.entries(all))
      writeFileSync(join(cwd, "assessments/a", name), content);
    const runs: CliRun[] = [];
    for (const argv of calls) runs.push(await runCli(argv, { cwd }));
    return runs;
  });

interface Found {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

async function problemsOf(files: Files): Promise<string[]> {
  const [run] = await inWorkspace(files, ["check", "--format", "json"]);
  const { problems } = JSON.parse(run?.stdout ?? "") as { problems: Found[] };
  return problems.map(({ code, file, line, column }) => `${code} ${file.slice(14)}:${line}:${column}`);
}

/** What `nap audit` knows of the claims, but for the names of files. */
async function audited(files: Files): Promise<unknown> {
  const [run] = await inWorkspace(files, ["audit", "--format", "json"]);
  const { claims, statements, comparisons } = JSON.parse(run?.stdout ?? "") as Record<string, unknown>;
  return { claims, statements, comparisons };
}

const inline = assessment(`
  - {id: all, figure: "83,33", clauses: 3, counts: {full: 2}, source: report, note: In the foreword}
  - {figure: "83", of: "direction:1", as-of: 2025-12-31}
  - {id: y2024, figure: "50", of: Hearings, unit: hearings, period: {start: 2024, end: 2024}}
  - {figure: by 24 % from y2024, of: Hearings, unit: hearings}
  - {figure: more than 30, of: NGOs, unit: NGOs}
  - {figure: 10–12, of: NGOs, unit: NGOs}`);

const header = ["id", "figure", "of", "unit", "as-of", "period", "clauses", "counts.full", "source", "note"];
const rows = [
  ["all", "83,33", "", "", "", "", "3", "2", "report", "In the foreword"],
  ["", "83", "direction:1", "", "2025-12-31", "", "", "", "", ""],
  ["y2024", "50", "Hearings", "hearings", "", "2024", "", "", "", ""],
  ["", "by 24 % from y2024", "Hearings", "hearings", "", "", "", "", "", ""],
  ["", "more than 30", "NGOs", "NGOs", "", "", "", "", "", ""],
  ["", "10–12", "NGOs", "NGOs", "", "", "", "", "", ""],
];
const inLines = (names: readonly string[], sign: string, quoted = true): string =>
  [names, ...rows].map((cells) => cells.map((cell) => (quoted ? `"${cell}"` : cell)).join(sign)).join("\n");
const sheet = (name: string): Sheet => ({
  name,
  rows: Object.fromEntries([header, ...rows].map((cells, index) => [index + 3, cells])),
});
const asObjects = rows.map((cells) =>
  Object.fromEntries(
    header.flatMap((name, index): [string, unknown][] => {
      const cell = cells[index] ?? "";
      if (cell === "") return [];
      return name === "counts.full" ? [["counts", { full: Number(cell) }]] : [[name, cell]];
    }),
  ),
);

describe("a table says what the list in the file says", () => {
  test.each<[string, string, string | Buffer]>([
    ["csv", "claims.csv", inLines(header, ",")],
    ["csv with semicolons and a bare decimal comma", "claims.csv", inLines(header, ";", false)],
    ["tsv", "claims.tsv", inLines(header, "\t", false)],
    [
      "csv with Azerbaijani names",
      "claims.csv",
      inLines(
        [
          "rəqəmin id-si",
          "Göstərici (dərc olunmuş)",
          "NƏYƏ AİDDİR",
          "Ölçü vahidi",
          "tarix",
          "dövr",
          "bəndlərin sayı",
          "counts.full",
          "mənbə",
          "qeyd",
        ],
        ";",
      ),
    ],
    [
      "csv with Russian names",
      "claims.csv",
      inLines(
        [
          "id показателя",
          "Опубликованный показатель",
          "О чем",
          "Единица измерения",
          "На дату",
          "Период",
          "Число пунктов",
          "counts.full",
          "Источник",
          "Примечание",
        ],
        ";",
      ),
    ],
    ["json", "claims.json", JSON.stringify(asObjects)],
    ["jsonl", "claims.jsonl", asObjects.map((item) => JSON.stringify(item)).join("\n")],
    ["xlsx", "claims.xlsx", makeWorkbook([{ name: "Note", rows: { 1: ["Our figures"] } }, sheet("Figures")])],
    ["a sheet of an xlsx", "claims.xlsx!Own", makeWorkbook([sheet("Other"), sheet("Own")])],
  ])("%s", async (_, named, content) => {
    const [file = ""] = named.split("!");
    const files = { "assessment.yaml": assessment(named), [file]: content };
    expect(await problemsOf(files)).toEqual([]);
    expect(await audited(files)).toEqual(await audited({ "assessment.yaml": inline }));
  });

  test("a list in YAML, whose figures are in quotes", async () => {
    const yaml = inline.slice(inline.indexOf("\n  - ") + 1, inline.indexOf("\nratings"));
    const files = {
      "assessment.yaml": assessment("claims.yaml"),
      "claims.yaml": yaml.replaceAll(/^ {2}/gm, ""),
    };
    expect(await problemsOf(files)).toEqual([]);
    const bare = { ...files, "claims.yaml": "- {figure: 70.20}\n- {figure: 70.2}\n" };
    const [run] = await inWorkspace(bare, ["score", "--format", "json"]);
    expect(run?.stdout).toContain('"figure": "70.20"');
  });

  test("ods", async () => {
    const cells = [header, ...rows].map((own) => row(own.map((cell) => text(cell)).join(""))).join("");
    const ods = makeOds(contentOf(table("Figures", cells)));
    expect(await problemsOf({ "assessment.yaml": assessment("claims.ods"), "claims.ods": ods })).toEqual([]);
  });
});

test("score, sensitivity and compare know the claims of a table", async () => {
  const runs = await inWorkspace(
    { "claims.csv": "figure;source\n80,1;report\n" },
    ["score", "--format", "json"],
    ["sensitivity", "--format", "json"],
    ["list", "assessments"],
  );
  expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
  expect(runs[0]?.stdout).toContain('"figure": "80.1"');
  expect(runs[1]?.stdout).toContain('"figure": "80.1"');
  expect(runs[0]?.stdout).toContain("claims.csv");
});

test("a figure has the digits that a workbook shows", async () => {
  const ods = [
    ["float", "70.2", "70.20"],
    ["percentage", "0.7", "70,0 %"],
    ["percentage", "0.666666666666667", "66,67 %"],
    ["float", "66.666", "66,7"],
    ["float", "66.666", "about 67"],
  ] as const;
  const cells =
    row(text("figure")) + ods.map(([kind, value, shown]) => row(number(kind, value, shown))).join("");
  const xlsx = [
    { number: "0.704", style: "percent" },
    { number: "0.7", style: "wholePercent" },
    { number: "0.66666666666666663", style: "percent" },
    { number: "66.666", style: "oneDecimal" },
    { number: "66.666", style: "general" },
    { number: "0.66666", style: "openPercent" },
  ] as const;
  const found = async (name: string, content: Buffer): Promise<string[]> => {
    const files = { "assessment.yaml": assessment(name), [name]: content };
    const [run] = await inWorkspace(files, ["score", "--format", "json"]);
    return run?.stdout.match(/(?<="figure": ")[^"]+/g) ?? [];
  };
  expect(await found("c.ods", makeOds(contentOf(table("F", cells))))).toEqual([
    "70.20",
    "70.0",
    "66.67",
    "66.7",
    "66.666",
  ]);
  const rowsOf = Object.fromEntries(
    [["figure"], ...xlsx.map((cell) => [cell])].map((own, at) => [at + 1, own]),
  );
  expect(await found("c.xlsx", makeWorkbook([{ name: "F", rows: rowsOf }]))).toEqual([
    "70.40",
    "70",
    "66.67",
    "66.7",
    "66.666",
    "66.666",
  ]);
});

describe("what is wrong is told with file, line and column", () => {
  test.each<[string, string, string[]]>([
    ["no figure column", "id,of\na,b\n", ["NAP111 claims.csv:1:1"]],
    ["a misspelt figure column", "figur,of,unit\n5,b,c\n", ["NAP111 claims.csv:1:1"]],
    ["a misspelt column that decides", "figure,of,unti\n5,b,c\n", ["NAP118 claims.csv:1:11"]],
    ["an unknown column", "figure,of,unit,colour\n5,b,c,red\n", ["NAP112 claims.csv:1:16"]],
    ["a column twice", "figure,of,unit,about\n5,b,c,d\n", ["NAP113 claims.csv:1:16"]],
    ["a period in two ways", "figure,of,unit,period,start\n5,b,c,2024,\n", ["NAP113 claims.csv:1:23"]],
    ["no figure", "figure,of,unit\n5,b,c\n,b,c\n", ["NAP202 claims.csv:3:1"]],
    ["what is no figure", "figure,of,unit\n7x0,b,c\n", ["NAP210 claims.csv:2:1"]],
    ["a percent sign beside a unit", "figure,of,unit\n5 %,b,c\n", ["NAP210 claims.csv:2:1"]],
    ["what is no count", "figure,clauses\n83.33,2.5\n", ["NAP210 claims.csv:2:7"]],
    ["a number of clauses of 0", "figure,clauses\n83.33,0\n", ["NAP204 claims.csv:2:7"]],
    ["what is no count of a band", "figure,of,counts.full\n5,x,-1\n", ["NAP210 claims.csv:2:5"]],
    ["no day", "figure,of,unit,as-of\n5,b,c,31.12.2025\n", ["NAP206 claims.csv:2:7"]],
    ["a period without its end", "figure,of,unit,start,end\n5,b,c,2024,\n", ["NAP202 claims.csv:2:12"]],
    ["a period that ends first", "figure,of,unit,start,end\n5,b,c,2025,2024\n", ["NAP207 claims.csv:2:7"]],
    ["three ends of a period", "figure,of,unit,period\n5,b,c,2024/2025/2026\n", ["NAP206 claims.csv:2:7"]],
    ["an id twice", "id,figure,of,unit\na,5,b,c\na,6,b,c\n", ["NAP301 claims.csv:3:1"]],
    ["an id in odd quotes", "id,figure,of,unit\n“a”,5,b,c\n", ["NAP204 claims.csv:2:1"]],
    ["a change from nothing", "figure,of,unit\nup 2 % from y,b,c\n", ["NAP246 claims.csv:2:1"]],
    ["an unknown direction", "figure,of\n5,direction:9\n", ["NAP245 claims.csv:2:3"]],
    ["an unknown source", "figure,of,source\n5,x,letter\n", ["NAP305 claims.csv:2:5"]],
    ["an unknown band, once", "figure,of,counts.ful\n5,x,1\n5,y,1\n", ["NAP201 claims.csv:2:5"]],
    ["a row of another width", "figure,of,unit\n5,b,c\n5,b,c,d,e\n", ["NAP109 claims.csv:3:7"]],
    [
      "a number that a comma parts",
      "figure,note\n72,5\n83,0\n",
      ["NAP134 claims.csv:2:1", "NAP134 claims.csv:3:1"],
    ],
    ["a column without a name", "figure,of,\n5,b,\n6,b,z\n", ["NAP112 claims.csv:3:5"]],
    ["a figure that the rows refute", "figure\n12\n", ["NAP501 claims.csv:2:1"]],
  ])("%s", async (_, content, expected) => {
    const found = await problemsOf({ "claims.csv": content });
    expect(found.filter((own) => !own.startsWith("NAP501") || expected.includes(own))).toEqual(expected);
  });

  test("in a sheet: its row and its cell", async () => {
    const workbook = makeWorkbook([{ name: "F", rows: { 2: ["of", "figure"], 5: ["direction:9", "5"] } }]);
    const found = await problemsOf({ "assessment.yaml": assessment("f.xlsx"), "f.xlsx": workbook });
    expect(found).toEqual(["NAP245 f.xlsx:5:1"]);
  });

  test("empty rows, a header that comes again and separators at the end are nothing", async () => {
    const content = "figure,of,unit\n5,b,c\n,,\nfigure,of,unit\n\n6,b,c\n";
    expect(await problemsOf({ "claims.csv": content })).toEqual([]);
    expect(await problemsOf({ "claims.csv": "figure;of;unit\n5;b;c;\n6;b;c;\n" })).toEqual([]);
  });

  test("a file that is not there, and one that is no table, as of ratings", async () => {
    expect(await problemsOf({})).toEqual(["NAP101 assessment.yaml:8:9"]);
    expect(await problemsOf({ "assessment.yaml": assessment("no-*.csv") })).toEqual([
      "NAP308 assessment.yaml:8:9",
    ]);
    const other = {
      "assessment.yaml": assessment("other.yaml"),
      "other.yaml": "format: nap/scale@1\nid: s\n",
    };
    expect(await problemsOf(other)).toEqual(["NAP317 assessment.yaml:8:9"]);
    expect(await problemsOf({ "assessment.yaml": assessment("5") })).toEqual(["NAP204 assessment.yaml:8:9"]);
  });

  test("withholds the figures, as in the file itself", async () => {
    const [run] = await inWorkspace({ "claims.csv": "figure\n7x0\n" }, ["score", "--format", "csv"]);
    const [own] = await inWorkspace({ "assessment.yaml": assessment('[{figure: "7x0"}]') }, [
      "score",
      "--format",
      "csv",
    ]);
    expect([run?.exitCode, run?.stdout]).toEqual([own?.exitCode, own?.stdout]);
    expect(run?.exitCode).toBe(1);
  });
});

test("an assessment may have a table of claims and no ratings", async () => {
  const own = {
    "assessment.yaml": assessment("claims.csv", "published: false"),
    "claims.csv": "figure\n83.33\n",
  };
  expect(await problemsOf(own)).toEqual([]);
});

test("a baseline knows a finding in a table wherever its row moves", async () => {
  const claims = "figure,of,unit\n5,body:mojj,%\n";
  await inTemporaryFolder(async (cwd) => {
    mkdirSync(join(cwd, "assessments/a"), { recursive: true });
    const put = (name: string, content: string): void =>
      writeFileSync(join(cwd, "assessments/a", name), content);
    writeFileSync(join(cwd, "plan.yaml"), plan);
    put("assessment.yaml", assessment("claims.csv"));
    put("ratings.csv", ratings);
    put("claims.csv", claims);
    const update = await runCli(["check", "--baseline", "b.yaml", "--update-baseline"], { cwd });
    expect(update.exitCode).toBe(0);
    put("claims.csv", claims.replace("\n5", "\n6,x,y\n5"));
    expect((await runCli(["check", "--baseline", "b.yaml"], { cwd })).exitCode).toBe(0);
    put("claims.csv", claims.replace("mojj", "mojk"));
    expect((await runCli(["check", "--baseline", "b.yaml"], { cwd })).exitCode).toBe(1);
  });
});

test("check --fix mends the form of a table of claims, and leaves its figures", async () => {
  const [run] = await inWorkspace({ "claims.csv": "\uFEFFid;figure;of;unit\na;72,20;b;c\n" }, [
    "check",
    "--fix",
    "--dry-run",
  ]);
  expect(run?.stdout).toContain('+a,"72,20",b,c');
});

test("fifty thousand claims are checked in seconds", async () => {
  const lines = Array.from({ length: 50_000 }, (_, at) =>
    at % 4 === 3
      ? `c${at},up 24 % from c${at - 1},thing ${at},answers`
      : `c${at},more than ${at},thing ${at},answers`,
  );
  const start = performance.now();
  const [run] = await inWorkspace({ "claims.csv": `id,figure,of,unit\n${lines.join("\n")}\n` }, ["check"]);
  expect(run?.exitCode).toBe(0);
  expect(performance.now() - start).toBeLessThan(20_000);
}, 60_000);
