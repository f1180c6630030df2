// a folder with the reports of many bodies, as they come in → which files count, and what is said of the others
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runCli } from "./runCli.ts";

let cwd: string;
const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), text);
};
const nap = (...argv: string[]) => runCli(argv, { cwd });

const plan = `format: nap/plan@1
id: p
period: {start: 2020, end: 2026}
bodies:
  - {id: moj, name: Ministry of Justice, aliases: [MoJ]}
  - {id: city}
  - {id: city-hall}
  - {id: fin}
  - {id: others, group: true}
directions: [{id: "1", clauses: [{id: "1.1", bodies: [moj, city-hall]}, {id: "1.2", bodies: [fin, others]}]}]
`;
const mapping = `format: nap/mapping@1
id: m
columns:
  clause: No
  body: {file-name: "{body}-{received}.csv"}
  received: {file-name: "*-{received}.csv", as: yyyy-mm}
  status: State
repeats: {newest: received}
`;
const assessment = `format: nap/assessment@1
id: report
plan: plan.yaml
scale: three-step
method: halves
ratings: {files: "reports/*.csv", mapping: m.yaml}
`;
const report = (state: string): string => `No;State\n1.1;${state}\n`;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "nap-reports-"));
  put("plan.yaml", plan);
  put("m.yaml", mapping);
  put("a.yaml", assessment);
  put("reports/moj-2024-03.csv", report("none"));
  put("reports/moj-2024-06.csv", report("full"));
  put("reports/city-hall-2024-06.csv", report("partial"));
});
afterEach(() => rmSync(cwd, { recursive: true }));

interface Json {
  readonly problems: { code: string; params: Record<string, unknown> }[];
  readonly scores: { assessment: { id: string }; overall: { exact: string | null }; tables: object[] }[];
}
const scored = async (...argv: string[]): Promise<Json> =>
  JSON.parse((await nap("score", ...argv, "--format", "json")).stdout) as Json;

test("the newest report of each body counts, the older one is named, and who is missing is told once", async () => {
  const { scores, problems } = await scored("a.yaml");
  // Clause 1.1: full by moj, partial by the city hall; mean 3/4.
  expect(scores[0]?.overall.exact).toBe("75");
  expect(problems).toMatchObject([{ code: "NAP137", params: { bodies: ["fin"], files: 3 } }]);
  const { stderr } = await nap("score", "a.yaml");
  expect(stderr).toContain("newer rows count instead of these: reports/moj-2024-03.csv (1 row)");
});

test("an assessment of what is rated, or of one file, wants no other reports", async () => {
  put("rated.yaml", assessment.replace("ratings", "scope: rated\nratings"));
  put("one.yaml", assessment.replace("*.csv", "moj-2024-06.csv"));
  for (const file of ["rated.yaml", "one.yaml"]) expect((await scored(file)).problems).toEqual([]);
});

test.each(["moj-2024-06 (1).csv", "moj-2024-06 - Copy.csv", "Copy of moj-2024-06.csv"])(
  "%s with the same bytes is told and not read",
  async (name) => {
    put(`reports/${name}`, report("full"));
    const { scores, problems } = await scored("a.yaml");
    expect(scores[0]?.overall.exact).toBe("75");
    expect(problems.map(({ code }) => code)).toContain("NAP138");
  },
);

test("a newer download under the name of a copy is a report of that body, and nobody guesses which counts", async () => {
  put("reports/moj-2024-06 (1).csv", report("none"));
  const { scores, problems } = await scored("a.yaml");
  expect(scores[0]?.overall.exact ?? null).toBeNull();
  expect(problems.map(({ code }) => code)).not.toContain("NAP138");
});

test("equal reports of two bodies are two reports", async () => {
  put("reports/city-hall-2024-06.csv", report("full"));
  const { scores, problems } = await scored("a.yaml");
  expect(scores[0]?.overall.exact).toBe("100");
  expect(problems.map(({ code }) => code)).toEqual(["NAP137"]);
});

test.each(["~$moj-2024-06.csv", ".~lock.moj-2024-06.csv#"])("%s is told and not read", async (name) => {
  put(`reports/${name}`, "x");
  put("a.yaml", assessment.replace("*.csv", "{*,.*}"));
  const { stderr } = await nap("score", "a.yaml");
  if (name.startsWith("~")) expect(stderr).toContain(`skipped reports/${name}`);
  expect((await scored("a.yaml")).scores[0]?.overall.exact).toBe("75");
});

test("a name that may be two bodies of the plan is a problem", async () => {
  put("m.yaml", mapping.replace("{body}-{received}", "{body}-*"));
  const { problems } = await scored("a.yaml");
  expect(problems).toContainEqual(
    expect.objectContaining({
      code: "NAP621",
      params: expect.objectContaining({ candidates: ["city", "city-hall"] }) as unknown,
    }),
  );
});

describe("tables of the call", () => {
  test("as one assessment, and each as its own", async () => {
    const argv = ["reports/moj-2024-06.csv", "reports/city-hall-2024-06.csv", "--mapping", "m.yaml"];
    const one = await scored(...argv, "--plan", "plan.yaml", "--as-one");
    expect(one.scores.map(({ assessment: { id }, overall }) => [id, overall.exact])).toEqual([
      ["moj-2024-06+city-hall-2024-06", "75"],
    ]);
    const each = await scored(...argv, "--plan", "plan.yaml");
    expect(each.scores.map(({ overall }) => overall.exact).toSorted()).toEqual(["100", "50"]);
  });

  test("a folder is the tables in it", async () => {
    put("reports/.hidden.csv", "x");
    put("reports/readme.md", "x");
    put("reports/deeper/moj-2024-07.csv", report("none"));
    const argv = ["--mapping", "m.yaml", "--plan", "plan.yaml"];
    expect((await scored("reports", ...argv)).scores).toHaveLength(3);
    const one = await scored("reports/", "--as-one", ...argv);
    expect(one.scores.map(({ assessment: { id }, overall }) => [id, overall.exact])).toEqual([
      ["reports", "75"],
    ]);
    expect((await nap("check", "reports", ...argv)).exitCode).toBe(0);
  });

  test("a folder of one assessment is that assessment", async () => {
    put(
      "ngo/assessment.yaml",
      assessment.replace("plan: plan", "plan: ../plan").replace(/ratings.*/, "ratings: r.csv"),
    );
    put("ngo/r.csv", "clause,status\n1.1,full\n");
    expect((await scored("ngo")).scores.map(({ assessment: { id } }) => id)).toEqual(["report"]);
  });

  test.each(["empty", "text"])("a folder without tables is refused: %s", async (name) => {
    mkdirSync(join(cwd, name));
    if (name === "text") put("text/readme.md", "x");
    const { exitCode, stderr } = await nap("score", name);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining("folder without tables")]);
  });

  test("two folders are compared, each as one", async () => {
    put("A/x.csv", "clause,status\n1.1,full\n");
    put("A/y.csv", "clause,status\n1.2,full\n");
    put("B/x.csv", "clause,status\n1.1,none\n1.2,full\n");
    const compared = async (...argv: string[]) =>
      (await nap("compare", ...argv, "--plan", "plan.yaml")).stdout.split("\n")[0];
    expect(await compared("A", "B")).toBe("A compared with B");
    expect(await compared("A/*.csv", "B/x.csv", "--as-one")).toBe("x+y compared with x");
  });
});

describe("nap check --show-mapping", () => {
  const shown = async (format: string) =>
    (await nap("check", "a.yaml", "--show-mapping", "--quiet", "--format", format)).stdout.replaceAll(
      "\r",
      "",
    );

  test("shows what is written beside what is read, in every format", async () => {
    put("reports/moj-2024-06.csv", "No;State\n Bənd 1.1.;TAM\n");
    const { readings } = JSON.parse(await shown("json")) as { readings: object[] };
    expect(readings).toContainEqual({
      source: "reports/moj-2024-06.csv",
      line: 2,
      row: 2,
      column: "clause",
      header: "No",
      written: "Bənd 1.1.",
      read: ["1.1"],
    });
    expect(await shown("csv")).toContain("reports/moj-2024-06.csv,2,2,status,State,TAM,full\n");
    expect(await shown("csv")).toContain("reports/moj-2024-06.csv,2,2,body,,,moj\n");
    // The older report is not used.
    expect(await shown("csv")).toContain("reports/moj-2024-03.csv,2,2,status,State,none,\n");
    for (const format of ["pretty", "markdown"]) {
      expect(await shown(format)).toMatch(/status\s+(\| )?State\s+(\| )?TAM\s+(\| )?(\*\*)?full/);
      expect(await shown(format)).toContain("not used");
    }
  });

  test("shows the first rows of a table with the columns of nap, and no more than three", async () => {
    put(
      "r.csv",
      `clause,percent,Remark\n${Array.from({ length: 9 }, (_, at) => `1.${at},"72,5 %",x`).join("\n")}\n`,
    );
    const { stdout } = await nap("check", "r.csv", "--show-mapping", "--format", "csv", "--quiet");
    expect(stdout.trim().split(/\r?\n/)).toEqual([
      "file,line,row,column,header,written,read",
      ...["1.0", "1.1", "1.2"].flatMap((clause, at) => [
        `r.csv,${at + 2},${at + 2},clause,clause,${clause},${clause}`,
        `r.csv,${at + 2},${at + 2},percent,percent,"72,5 %",72.50 %`,
      ]),
    ]);
  });

  test("without it there are no readings", async () =>
    expect((await nap("check", "a.yaml", "--format", "json")).stdout).not.toContain("readings"));
});

test("a constant keeps its zeros", async () => {
  put(
    "z.yaml",
    "format: nap/mapping@1\nid: z\ncolumns: {clause: No, status: State, round: {constant: 1.10}}\n",
  );
  const { scores } = await scored("reports/moj-2024-06.csv", "--mapping", "z.yaml", "--plan", "plan.yaml");
  expect(scores.map(({ assessment: { id } }) => id)).toEqual(["moj-2024-06@1.10"]);
});

test.each<[string, string, string, readonly string[]]>([
  ["NAP602", "words of one column", "No;State\n1.1;done\n1.2;begun\n", []],
  ["NAP602", "words, some of them known", "No;State\n1.1;full\n1.2;almost\n", ["--scale", "three-step"]],
  ["NAP602", "marks", "No;State\n1.1;+\n1.2;-\n", ["--scale", "three-step"]],
  ["NAP611", "an id that no mapping has", report("full"), ["--mapping", "forms"]],
  ["NAP611", "another case", report("full"), ["--mapping", "M"]],
  ["NAP606", "no status", report("full"), ["--mapping", "none.yaml"]],
  ["NAP606", "no clause", report("full"), ["--mapping", "clauseless.yaml"]],
  ["NAP613", "a list without a plan", "No\n1.1\n", ["--mapping", "list.yaml"]],
  [
    "NAP613",
    "a list without a plan, and nothing said of what is absent",
    "No\n1.1\n",
    ["--mapping", "bare.yaml"],
  ],
])("%s: %s", async (code, _, csv, argv) => {
  rmSync(join(cwd, "plan.yaml"));
  put("none.yaml", "format: nap/mapping@1\nid: none\ncolumns: {clause: No, note: State}\n");
  put("clauseless.yaml", "format: nap/mapping@1\nid: less\ncolumns: {status: State}\n");
  put(
    "list.yaml",
    "format: nap/mapping@1\nid: list\ncolumns: {clause: No, status: {present: full, absent: none}}\n",
  );
  put("bare.yaml", "format: nap/mapping@1\nid: bare\ncolumns: {clause: No, status: {present: full}}\n");
  put("simple.yaml", "format: nap/mapping@1\nid: simple\ncolumns: {clause: No, status: State}\n");
  put("t.csv", csv);
  const mapped = argv.includes("--mapping") ? argv : [...argv, "--mapping", "simple.yaml"];
  const { stdout, stderr, exitCode } = await nap("check", "t.csv", ...mapped, "--format", "compact");
  expect([exitCode, `${stdout}${stderr}`]).toEqual([
    expect.any(Number),
    expect.stringContaining(code === "NAP611" && exitCode === 2 ? "mapping" : code),
  ]);
  expect(exitCode).not.toBe(0);
});

test.each([
  ["one claim", 'claims: [{figure: "50"}]'],
  ["several claims", 'claims: [{figure: "50"}, {figure: "72.22"}]'],
])("NAP614: %s of an assessment with rounds", async (_, claims) => {
  put("t.csv", "No;State;R\n1.1;full;m06\n1.2;none;y1\n");
  put(
    "b.yaml",
    `${assessment.replace(/ratings.*\n/, "")}ratings: t.csv\nmapping: {columns: {clause: No, status: State, round: R}}\n${claims}\n`,
  );
  const { stdout } = await nap("check", "b.yaml", "--format", "compact");
  expect(stdout.match(/NAP614/g)).toHaveLength(1);
});

describe("NAP601 says what the mapping should not say of reading", () => {
  const koi = Buffer.from([
    0xf0, 0xd5, 0xce, 0xcb, 0xd4, 0x3b, 0x53, 0x0a, 0x31, 0x2e, 0x31, 0x3b, 0x66, 0x75, 0x6c, 0x6c, 0x0a,
  ]);
  test.each<[string, string, string, string | Buffer, string]>([
    [
      "header",
      "header: 1",
      "No",
      "Title\n\nNo;State\n1.1;full\n",
      'without "header" under "read", all columns are found, with the header in row 3',
    ],
    ["header", "header: 2", "No", "No;State\n1.1;full\n", "in row 1"],
    ["delimiter", 'delimiter: ","', "No", "No;State\n1.1;full\n", 'without "delimiter"'],
  ])("%s: %s", async (_, read, clause, csv, help) => {
    put(
      "w.yaml",
      `format: nap/mapping@1\nid: w\nread: {${read}}\ncolumns: {clause: ${clause}, status: State}\n`,
    );
    writeFileSync(join(cwd, "t.csv"), csv);
    const { stdout } = await nap("check", "t.csv", "--mapping", "w.yaml", "--plan", "plan.yaml");
    expect(stdout).toContain("NAP601");
    expect(stdout.replaceAll(/\s+/g, " ")).toContain(help);
  });

  test("and the columns found, where nothing else would do", async () => {
    put(
      "w.yaml",
      "format: nap/mapping@1\nid: w\nread: {encoding: windows-1251}\ncolumns: {clause: Пункт, status: S}\n",
    );
    writeFileSync(join(cwd, "t.csv"), koi);
    const { stdout } = await nap("check", "t.csv", "--mapping", "w.yaml", "--plan", "plan.yaml");
    expect(stdout).toContain("NAP601");
    expect(stdout).toContain("columns of the file:");
    expect(stdout).not.toContain('without "encoding"');
  });
});
