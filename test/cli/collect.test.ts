// Forms that came back, in every way in which people send them → tables, or a problem with file and cell.
import { readFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import {
  askedOfMoj,
  formSheets,
  makeForm,
  packForm,
  ratingHeaders,
  replyHeaders,
  rowOf,
  type MadeForm,
} from "../forms/collect/makeForm.ts";
import { workbookParts, type Cell } from "../io/workbook/makeWorkbook.ts";
import { inFolderOf } from "../problems/inFolderOf.ts";
import { runCli } from "./runCli.ts";
import { expectTranscript } from "./transcript.ts";

const plan = readFileSync(join(projectRoot, "fixtures/returned-forms/plan.yaml"), "utf8");
const returned = (name: string): Buffer =>
  readFileSync(join(projectRoot, "fixtures/returned-forms/returned", name));

interface Collected {
  readonly exitCode: number;
  readonly ratings: readonly (readonly string[])[] | null;
  readonly replies: readonly (readonly string[])[] | null;
  readonly codes: readonly string[];
  readonly json: {
    readonly returns: readonly Record<string, unknown>[];
    readonly missing: unknown;
    readonly inputs: readonly { readonly path: string }[];
    readonly problems: readonly {
      readonly code: string;
      readonly file: string;
      readonly sheet?: string;
      readonly line: number;
      readonly column: number;
      readonly params: Record<string, unknown>;
    }[];
  };
}

const tableIn = (path: string): readonly (readonly string[])[] | null =>
  existsSync(path) ? (parse(readFileSync(path), { relax_column_count: true }) as string[][]) : null;

function collect(
  files: Readonly<Record<string, string | Buffer>>,
  flags: readonly string[] = [],
  names: readonly string[] = Object.keys(files),
  withPlan = true,
): Promise<Collected> {
  return inFolderOf({ ...(withPlan ? { "plan.yaml": plan } : {}), ...files }, async (cwd) => {
    const { stdout, stderr, exitCode } = await runCli(
      [
        "collect",
        ...names,
        ...(withPlan ? ["--plan", "plan.yaml"] : []),
        "-o",
        "out",
        "--format",
        "json",
        ...flags,
      ],
      { cwd },
    );
    expect(stderr).toBe("");
    const json = JSON.parse(stdout) as Collected["json"];
    return {
      exitCode,
      ratings: tableIn(join(cwd, "out/ratings.csv")),
      replies: tableIn(join(cwd, "out/replies.csv")),
      codes: json.problems.map(
        ({ code, file, sheet, line, column }) =>
          `${code} ${file}${sheet === undefined ? "" : `!${sheet}`}:${line}:${column}`,
      ),
      json,
    };
  });
}

/** A row of the answers sheet by the number of the asked thing. */
const answered = (index: number, ...answers: readonly Cell[]): Cell[] =>
  rowOf(askedOfMoj[index] ?? ["", "", ""], ...answers);

const form = (rows: readonly (readonly Cell[])[], more: Partial<MadeForm> = {}): Buffer =>
  makeForm({ ...more, rows });

/** Clause, activity, status, percent of each row. */
const inBrief = (rows: Collected["ratings"]): string[] =>
  (rows ?? [])
    .slice(1)
    .map(([clause = "", activity = "", body = "", status = "", percent = ""]) =>
      [clause, activity, body, status, percent].join("/"),
    );

const filled = [
  "1.1/a/moj/full/",
  "1.1/b/moj/partial/72.5",
  "1.2//moj/none/",
  "1.3//moj//",
  "1.10//moj//40",
  "2.2//moj/not-due/",
];

describe("forms that other programs have saved", () => {
  test.each(["libreoffice.xlsx", "libreoffice.ods", "web.xlsx"])("%s", async (name) => {
    const { ratings, codes, json, exitCode } = await collect({ [name]: returned(name) });
    expect([codes, exitCode]).toEqual([[], 0]);
    expect(inBrief(ratings)).toEqual(filled);
    expect(ratings?.[0]).toEqual([
      "clause",
      "activity",
      "body",
      "status",
      "percent",
      "date",
      "evidence",
      "cause",
      "note",
      "received",
    ]);
    expect(ratings?.[1]?.slice(5)).toEqual(["2020-06-15", "https://example.org/courts", "", "", ""]);
    expect(ratings?.[2]?.[7]).toBe("resources");
    expect(json.returns[0]).toMatchObject({
      asked: 6,
      given: 5,
      share: "83",
      rows: 6,
      answered: 5,
      blank: 1,
    });
    expect(json.missing).toMatchObject([{ kind: "rating", round: null, bodies: ["city", "archive"] }]);
  });

  test("all of them together are one return's answers, told once", async () => {
    const names = ["libreoffice.xlsx", "libreoffice.ods", "web.xlsx"];
    const { ratings, json, exitCode } = await collect(
      Object.fromEntries(names.map((name) => [name, returned(name)])),
    );
    expect(exitCode).toBe(0);
    expect(inBrief(ratings)).toEqual(filled);
    expect(json.returns[1]?.["leftOut"]).toEqual([{ reason: "same-again", rows: 5 }]);
  });
});

describe("the names of files", () => {
  test("are in no output, and day of receipt only where it is said", async () => {
    const { ratings, json } = await collect({ "Form of J. Surname.xlsx": returned("web.xlsx") }, [
      "--received",
      "2020-07-15",
    ]);
    expect(JSON.stringify(json)).not.toContain("Surname");
    expect(JSON.stringify(ratings)).not.toContain("Surname");
    expect(json.inputs.map(({ path }) => path)).toContain("returned-1.xlsx");
    expect(ratings?.slice(1).every((row) => row[9] === "2020-07-15")).toBe(true);
  });

  test("are in messages", async () => {
    const found = await inFolderOf({ "Surname.xlsx": form([answered(2, "Ful")]), "plan.yaml": plan }, (cwd) =>
      runCli(["collect", "Surname.xlsx", "--plan", "plan.yaml"], { cwd }),
    );
    expect(found.stdout).toContain("Surname.xlsx!Answers!D5");
    expect(found.stdout).toContain('did you mean "full"?');
  });
});

describe("what is said in other words, and certain", () => {
  test("labels of any language, ids, aliases, percents and days as people write them", async () => {
    const { ratings, codes } = await collect({
      "a.xlsx": form([
        answered(0, "QİSMƏN", "72,5", "31.08.2020"),
        answered(1, "partially implemented", "72.5 %", 44_074),
        answered(
          2,
          "Не выполнено",
          { number: "0.725", style: "percent" },
          { number: "44074", style: "date" },
        ),
        answered(3, "full", "1/3", "2020-06/2020-07"),
        answered(4, null, null, null, "order 14"),
      ]),
    });
    expect(codes).toEqual([]);
    expect(ratings?.slice(1).map((row) => row.slice(3, 7))).toEqual([
      ["partial", "72.5", "2020-08-31", ""],
      ["partial", "72.5", "2020-08-31", ""],
      ["none", "72.5", "2020-08-31", ""],
      ["full", "1/3", "2020-06/2020-07", ""],
      ["", "", "", "order 14"],
    ]);
  });

  test("rows sorted, deleted and put in between, columns moved and added, the header again", async () => {
    const headers = ["Status", "My remark", ...ratingHeaders.filter((name) => name !== "Status")];
    const move = ([
      clause = null,
      title = null,
      activity = null,
      status = null,
      ...rest
    ]: readonly Cell[]): Cell[] => [status, null, clause, title, activity, ...rest];
    const { ratings, codes, json } = await collect({
      "a.xlsx": form(
        [
          move(answered(4, "Full")),
          [],
          headers,
          move(answered(0, "None")),
          [null, "by phone", ...answered(5, "Partial").filter((_, index) => index !== 3)],
          [null, null, null, "Head of unit"],
        ],
        { headers },
      ),
    });
    expect(inBrief(ratings)).toEqual(["1.1/a/moj/none/", "1.10//moj/full/", "2.2//moj//"]);
    expect(codes).toEqual(["NAP638 returned-1.xlsx!Answers:4:2"]);
    expect(json.problems[0]?.params).toEqual({ columns: ["My remark"], rows: ["Head of unit"] });
    expect(json.returns[0]).toMatchObject({
      asked: 6,
      gone: 3,
      rows: 5,
      answered: 2,
      blank: 1,
      skipped: [
        { reason: "header-again", rows: 1 },
        { reason: "no-clause", rows: 1 },
      ],
    });
  });

  test("the hidden sheet gone: the properties say what it was; the properties gone: the hidden sheet", async () => {
    const own = formSheets({ rows: [answered(2, "Full")] });
    const withoutSheet = packForm({ ...own, sheets: own.sheets.slice(0, 2) });
    const withoutProperties = packForm({ ...own, properties: {} });
    for (const [file, said] of [
      // By its hash, which is that of no plan.
      [withoutSheet, ["NAP633 returned-1.xlsx!Answers:4:1"]],
      [withoutProperties, []],
    ] as const) {
      const { ratings, codes } = await collect({ "a.xlsx": file });
      expect(codes).toEqual(said);
      expect(inBrief(ratings)).toEqual(["1.2//moj/full/"]);
    }
  });

  test("a merged answer counts in each row, which is said; hidden rows are answers", async () => {
    const own = formSheets({ rows: [answered(0, "Full"), answered(1), answered(2, "None")] });
    const sheet = "xl/worksheets/sheet2.xml";
    const { ratings, codes, json } = await collect({
      "a.xlsx": packForm(own, {
        [sheet]: (workbookParts(own.sheets)[sheet] ?? "")
          .replace("</sheetData>", '</sheetData><mergeCells><mergeCell ref="D5:D6"/></mergeCells>')
          .replace('<row r="7"', '<row hidden="1" r="7"'),
      }),
    });
    expect(inBrief(ratings)).toEqual(["1.1/a/moj/full/", "1.1/b/moj/full/", "1.2//moj/none/"]);
    expect(codes).toEqual(["NAP637 returned-1.xlsx!Answers:6:4", "NAP639 returned-1.xlsx!Answers:7:1"]);
    expect(json.problems[1]?.params).toEqual({ what: "hidden-rows" });
  });

  test("macros and links are said, and play no part", async () => {
    const own = formSheets({ rows: [answered(2, "Full")] });
    const { ratings, json } = await collect({
      "a.xlsm": packForm(own, {
        "xl/vbaProject.bin": "macros",
        "xl/externalLinks/externalLink1.xml": "<a/>",
      }),
    });
    expect(json.problems.map(({ params }) => params)).toEqual([{ what: "links" }, { what: "macros" }]);
    expect(inBrief(ratings)).toEqual(["1.2//moj/full/"]);
  });

  test("a sheet that somebody added is listed, and a copy of the answers is the same answers", async () => {
    const own = formSheets({ rows: [answered(2, "Full")] });
    const [, sheet] = own.sheets;
    const copy = { ...(sheet as NonNullable<typeof sheet>), name: "Answers (2)" };
    const added = { name: "Letter", rows: { 2: ["Dear colleagues,"], 3: ["see above", 12] } };
    const { ratings, json } = await collect({
      "a.xlsx": packForm({ ...own, sheets: [...own.sheets, copy, added] }),
    });
    expect(json.problems).toMatchObject([
      {
        code: "NAP638",
        sheet: "Letter",
        params: { columns: [], rows: ["Dear colleagues,", "see above · 12"] },
      },
    ]);
    expect(inBrief(ratings)).toEqual(["1.2//moj/full/"]);
  });

  test("an identical copy is read once", async () => {
    const { json, exitCode } = await collect({
      "a.xlsx": returned("web.xlsx"),
      "b.xlsx": returned("web.xlsx"),
    });
    expect([json.returns.length, exitCode, json.problems[0]?.params]).toEqual([1, 0, { what: "copy" }]);
  });
});

describe("what is not certain is a problem at its cell, and nothing is written", () => {
  const refused = async (file: Buffer | string, name = "a.xlsx"): Promise<Collected["json"]["problems"]> => {
    const { ratings, exitCode, json } = await collect({ [name]: file });
    expect([ratings, exitCode]).toEqual([null, 1]);
    return json.problems;
  };

  test.each<[string, readonly Cell[], string, number]>([
    ["an unknown word", answered(2, "nearly"), "NAP203", 4],
    ["a word that negates one", answered(2, "not none"), "NAP203", 4],
    ["a dash as a status", answered(2, "—"), "NAP216", 4],
    ["words as a percent", answered(2, null, "about half"), "NAP210", 5],
    ["a percent above 100", answered(2, null, 140), "NAP209", 5],
    ["a negative percent", answered(2, null, -3), "NAP209", 5],
    ["a formula as a status", answered(2, { formula: "D5", result: "Full" }), "NAP635", 4],
    [
      "a formula that gives nothing",
      answered(2, { formula: 'IF(A1="x","Full","")', result: "" }),
      "NAP635",
      4,
    ],
    ["a formula as a percent", answered(2, null, { formula: "SUM(A1)", result: 50 }), "NAP635", 5],
    ["a clause that is not in the plan", ["9.9", "Open the portal", null, "Full"], "NAP634", 1],
    ["a clause of another body", ["2.1", "One window", null, "Full"], "NAP634", 1],
    ["answers without a clause", [null, "Open the portal", null, "Full"], "NAP634", 1],
    ["an activity that there is not", ["1.1", "Publish the registers", "c", "Full"], "NAP634", 1],
    ["a clause without its activity", ["1.1", "Publish the registers", null, "Full"], "NAP634", 1],
    ["the title of another clause", ["1.2", "Publish the budget", null, "Full"], "NAP634", 1],
    ["a number that lost its zero", [1.1, null, null, "Full"], "NAP634", 1],
  ])("%s", async (_, row, code, column) => {
    const problems = await refused(form([row]));
    expect(problems.map((found) => [found.code, found.line, found.column])).toEqual([[code, 5, column]]);
  });

  test("a number that lost its zero, with its title, is the clause of the title, which is said", async () => {
    const { ratings, json } = await collect({ "a.xlsx": form([[1.1, "Report every year", null, "Full"]]) });
    expect(inBrief(ratings)).toEqual(["1.10//moj/full/"]);
    expect(json.problems.map(({ params }) => params["what"])).toEqual(["id-by-title"]);
  });

  test("a number that shows its zero is what it shows", async () => {
    const { ratings, codes } = await collect({
      "a.xlsx": form([[{ number: "1.1", style: "twoDecimals" }, null, null, "Full"]]),
    });
    expect([inBrief(ratings), codes]).toEqual([["1.10//moj/full/"], []]);
  });

  test("a title that was changed, a small percent: warnings", async () => {
    const { ratings, json, exitCode } = await collect({
      "a.xlsx": form([["1.2", "Open the gate", null, null, 0.725]]),
    });
    expect(exitCode).toBe(0);
    expect(inBrief(ratings)).toEqual(["1.2//moj//0.725"]);
    expect(json.problems.map(({ params }) => params["what"]).toSorted()).toEqual(["small-percent", "title"]);
  });

  test("two columns of one header", async () => {
    const headers = [...ratingHeaders, "Status"];
    const [twin] = await refused(
      form([[...answered(2, "Full"), null, null, null, null, null, "None"]], { headers }),
    );
    expect(twin).toMatchObject({ code: "NAP631", params: { reason: "column-twice", first: 4, second: 10 } });
    const { ratings, codes } = await collect({ "a.xlsx": form([answered(2, "Full")], { headers }) });
    expect([inBrief(ratings), codes]).toEqual([["1.2//moj/full/"], []]);
  });

  test.each<[string, string, Buffer | string, string, string]>([
    ["locked with a password", "a.xlsx", lockedWorkbook(), "NAP103", "old-locked"],
    [
      "a workbook of Excel 97",
      "a.xls",
      readFileSync(join(projectRoot, "fixtures/strangers/export.xls")),
      "NAP631",
      "other-kind",
    ],
    [
      "an old workbook",
      "b.xls",
      readFileSync(join(projectRoot, "fixtures/strangers/monitoring-az.xls")),
      "NAP631",
      "old-workbook",
    ],
    ["a PDF", "a.pdf", "%PDF-1.7\n", "NAP103", "pdf"],
    ["another table", "a.csv", "clause,status\n1.1,full\n", "NAP631", "no-identity"],
    [
      "another workbook",
      "a.xlsx",
      readFileSync(join(projectRoot, "fixtures/strangers/monitoring-az.xlsx")),
      "NAP631",
      "no-identity",
    ],
    ["half a file", "a.xlsx", returned("web.xlsx").subarray(0, 9000), "NAP119", "cut-off"],
  ])("%s", async (_, name, file, code, reason) => {
    const [found, ...others] = await refused(file, name);
    expect(others).toEqual([]);
    expect([found?.code, found?.params["reason"] ?? found?.params["found"]]).toEqual([code, reason]);
  });

  test("neither hidden sheet nor properties", async () => {
    const own = formSheets({ rows: [answered(2, "Full")] });
    const [found] = await refused(packForm({ sheets: own.sheets.slice(0, 2), properties: {} }));
    expect(found).toMatchObject({ code: "NAP631", params: { reason: "no-identity" }, line: 4 });
  });

  test("a form of another plan; of another version", async () => {
    const [other] = await refused(form([answered(2, "Full")], { plan: "hillside" }));
    expect(other).toMatchObject({ code: "NAP632", params: { plan: "hillside", plans: ["riverside"] } });
    const asked = [
      ...askedOfMoj.slice(0, 3),
      ["1.4", "", "Close the gate"],
      ["2.2", "", "Build an archive"],
    ] as const;
    const { json, ratings } = await collect({ "a.xlsx": form([answered(2, "Full")], { asked }) });
    expect(json.problems).toMatchObject([
      { code: "NAP633", params: { gone: ["1.4"], added: ["1.3", "1.10"], retitled: ["2.2"], renamed: [] } },
    ]);
    expect(inBrief(ratings)).toEqual(["1.2//moj/full/"]);
    const [gone] = (await refused(form([["1.4", "Close the gate", null, "Full"]], { asked }))).filter(
      ({ code }) => code === "NAP634",
    );
    expect(gone).toMatchObject({ params: { reason: "unknown-clause", written: "1.4" } });
  });
});

describe("two answers for one thing", () => {
  const two = (a: Cell, b: Cell, note = ""): Record<string, Buffer> => ({
    "a.xlsx": form([answered(2, a, null, null, null, null, note)]),
    "b.xlsx": form([answered(2, b)]),
  });

  test("stop the write, at the second one", async () => {
    const { ratings, codes, json } = await collect(two("Full", "None"));
    expect([ratings, codes]).toEqual([null, ["NAP636 returned-2.xlsx!Answers:5:4"]]);
    expect(json.problems[0]?.params["first"]).toEqual({ row: 5, source: "returned-1.xlsx!Answers" });
    const rest = await collect(two("Full", "None"), ["--skip-bad-rows"]);
    expect([rest.ratings, rest.exitCode]).toEqual([null, 1]);
  });

  test("are one where they are equal, and where one is blank", async () => {
    expect(inBrief((await collect(two("Full", "full"))).ratings)).toEqual(["1.2//moj/full/"]);
    expect(inBrief((await collect(two(null, "full"))).ratings)).toEqual(["1.2//moj/full/"]);
  });

  test("--repeats: the order of files says nothing, that within a sheet does; the newest by receipt", async () => {
    expect((await collect(two("Full", "None"), ["--repeats", "first"])).exitCode).toBe(1);
    const within = { "a.xlsx": form([answered(2, "Full"), answered(2, "None")]) };
    expect(inBrief((await collect(within, ["--repeats", "first"])).ratings)).toEqual(["1.2//moj/full/"]);
    expect(inBrief((await collect(within, ["--repeats", "last"])).ratings)).toEqual(["1.2//moj/none/"]);
    const days = ["--received", "a.xlsx=2020-07-02", "--received", "b.xlsx=2020-07-09"];
    const newest = await collect(two("Full", "None"), ["--repeats", "newest", ...days]);
    expect([inBrief(newest.ratings), newest.ratings?.[1]?.[9]]).toEqual([["1.2//moj/none/"], "2020-07-09"]);
    expect((await collect(two("Full", "None"), ["--repeats", "newest"])).exitCode).toBe(1);
    expect((await collect(two("Full", "Full", "a note"), [])).exitCode).toBe(1);
    expect((await collect(two("Full", "Full", "a note"), ["--repeats", "merge-equal"])).exitCode).toBe(0);
  });

  test("what is wrong is left out, and the rest written, where the call wants it", async () => {
    const files = { "a.xlsx": form([answered(2, "nearly"), answered(3, "Full")]), "b.pdf": "%PDF-1.7\n" };
    const { ratings, exitCode, json } = await collect(files, ["--skip-bad-rows"]);
    expect([inBrief(ratings), exitCode]).toEqual([["1.3//moj/full/"], 1]);
    expect(json.returns[0]).toMatchObject({ rows: 2, answered: 1, skipped: [{ reason: "error", rows: 1 }] });
  });
});

describe("several forms in one file", () => {
  const sheetsOf = (body: string, rows: readonly (readonly Cell[])[], mark: string) => {
    const own = formSheets({ body, rows, sheet: "Answers" });
    return own.sheets.map((sheet) => ({ ...sheet, name: sheet.name + mark }));
  };
  const city = [
    ["1.3", "", "Publish the budget"],
    ["2.1", "", "One window"],
  ] as const;

  test("each sheet of answers is of the form that was copied with it", async () => {
    const merged = packForm({
      sheets: [
        ...sheetsOf("moj", [answered(3, "Full")], ""),
        ...formSheets({ body: "city", asked: city, rows: [rowOf(city[0], "None")] }).sheets.map((sheet) => ({
          ...sheet,
          name: `${sheet.name} (2)`,
        })),
      ],
      properties: {},
    });
    const { ratings, codes } = await collect({ "all.xlsx": merged });
    expect([inBrief(ratings), codes]).toEqual([["1.3//city/none/", "1.3//moj/full/"], []]);
  });

  test("a sheet that may be of two is an error", async () => {
    const [, sheet] = formSheets({ rows: [answered(3, "Full")] }).sheets;
    const merged = packForm({
      sheets: [
        { ...(sheet as NonNullable<typeof sheet>), name: "Sheet1" },
        ...formSheets({ body: "moj" }).sheets.slice(2),
        ...formSheets({ body: "city", asked: askedOfMoj })
          .sheets.slice(2, 3)
          .map((own) => ({ ...own, name: "nap (2)" })),
      ],
      properties: {},
    });
    const { ratings, json } = await collect({ "all.xlsx": merged });
    expect(ratings).toBe(null);
    expect(json.problems[0]?.params).toEqual({ reason: "which-form", bodies: ["moj", "city"] });
  });

  test("a column that names the body tells it", async () => {
    const headers = [...ratingHeaders, "Qurum"];
    const rows = [[...answered(3, "Full"), null, null, null, null, null, "City hall"]];
    const { ratings, codes } = await collect({ "a.xlsx": form(rows, { headers }) });
    expect([inBrief(ratings), codes]).toEqual([["1.3//city/full/"], []]);
    const wrong = [[...answered(3, "Full"), null, null, null, null, null, "Fire brigade"]];
    expect((await collect({ "a.xlsx": form(wrong, { headers }) })).codes).toEqual([
      "NAP631 returned-1.xlsx!Answers:5:10",
    ]);
  });
});

describe("csv", () => {
  const header =
    "form,plan,planHash,round,body,clause,title,activity,activityTitle,start,end,status,percent,date,evidence,cause,note";
  const line = (body: string, clause: string, title: string, ...rest: readonly string[]): string =>
    ["nap/form@1 rating", "riverside", "", "m06", body, clause, title, "", "", "", "", ...rest].join(";");

  test("as a spreadsheet saves it, several bodies in one file, sorted", async () => {
    const text = [
      header.replaceAll(",", ";"),
      line("city", "2.1", "One window", "Full", "", "31.05.2020", "", "", ""),
      line("moj", "1.2", "Open the portal", "Qismən", "72,5", "", "", "", "a note"),
      line("city", "1.3", "Publish the budget", "", "", "", "", "", ""),
    ].join("\r\n");
    const { ratings, codes, json } = await collect({ "all.csv": `\uFEFF${text}\r\n` });
    expect(codes).toEqual([]);
    expect(ratings?.[0]?.at(-1)).toBe("round");
    expect(inBrief(ratings)).toEqual(["1.2//moj/partial/72.5", "1.3//city//", "2.1//city/full/"]);
    expect(json.returns.map((own) => [own["body"], own["asked"], own["given"]])).toEqual([
      ["city", 2, 1],
      ["moj", 6, 1],
    ]);
    expect(json.missing).toMatchObject([{ kind: "rating", round: "m06", bodies: ["archive"] }]);
  });

  test("an id that a spreadsheet made a number of is known by its title, and else refused", async () => {
    const told = await collect({
      "a.csv": `${header.replaceAll(",", ";")}\n${line("moj", "1.1", "Report every year", "Full", "", "", "", "", "")}\n`,
    });
    expect([inBrief(told.ratings), told.json.problems.map(({ code }) => code)]).toEqual([
      ["1.10//moj/full/"],
      ["NAP637"],
    ]);
    const not = await collect({
      "a.csv": `${header.replaceAll(",", ";")}\n${line("moj", "1.1", "", "Full", "", "", "", "", "")}\n`,
    });
    expect(not.codes).toEqual(["NAP634 returned-1.csv:2:38"]);
  });
});

describe("what people change in the sheet of answers", () => {
  const header = (from: string, to: string): string[] =>
    ratingHeaders.map((name) => (name === from ? to : name));
  const one = (headers: readonly string[]): Buffer => form([answered(2, "Full", 40)], { headers });

  test("a header in the words of tables is known; one that is gone is an error, since its statuses would be lost", async () => {
    expect(inBrief((await collect({ "r.xlsx": one(header("Status", "Статус")) })).ratings)).toEqual([
      "1.2//moj/full/40",
    ]);
    for (const name of ["", "What we say"]) {
      const { ratings, json } = await collect({ "r.xlsx": one(header("Status", name)) });
      expect([ratings, json.problems[0]]).toMatchObject([
        null,
        { code: "NAP631", params: { reason: "no-answers", headers: ["Status"] } },
      ]);
    }
  });

  test("without the header of clauses, that header is what is missing, in the language of the form", async () => {
    const { json } = await collect({ "r.xlsx": one(header("Clause", "No.")) });
    expect(json.problems).toMatchObject([{ code: "NAP631", params: { headers: ["Clause"] } }]);
  });

  test("a status in a column that is not for answers is said not to be used", async () => {
    const headers = ["Clause", "What is to be done", "When", "Status", "Percent done"];
    const { json } = await collect({
      "r.xlsx": form([["1.2", "Open the portal", "Full", null, 40]], { headers }),
    });
    expect(json.problems).toMatchObject([{ code: "NAP638", params: { rows: ["1.2 · When: Full"] } }]);
  });

  test("what stands below the table is not used where it answers nothing", async () => {
    const { json, ratings, exitCode } = await collect({
      "r.xlsx": form([answered(2, "Full"), ["Signed: head of department"]]),
    });
    expect([exitCode, inBrief(ratings)]).toEqual([0, ["1.2//moj/full/"]]);
    expect(json.problems).toMatchObject([
      { code: "NAP638", line: 6, params: { rows: ["Signed: head of department"] } },
    ]);
  });

  test("comments at cells are said not to be collected", async () => {
    const file = packForm(formSheets({ rows: [answered(2, "Full")] }), {
      "xl/comments1.xml": "<comments/>",
    });
    expect((await collect({ "r.xlsx": file })).json.problems).toMatchObject([
      { code: "NAP639", params: { what: "comments" } },
    ]);
  });
});

describe("a form that does not name its scale", () => {
  const header = "form,plan,body,clause,status";
  test("a form in csv names it, so that a misspelt status is found out on that scale", async () => {
    const own = (scale: string, ...words: readonly string[]): string =>
      [
        `form,plan,body,scale,clause,status`,
        ...words.map((word, at) => `nap/form@1 rating,riverside,moj,${scale},${["1.2", "2.2"][at]},${word}`),
      ].join("\n");
    const { json, exitCode } = await collect({ "a.csv": own("three-step", "Qismən", "Partal") });
    expect([exitCode, json.problems]).toMatchObject([
      1,
      [{ code: "NAP203", line: 3, params: { scale: "three-step", suggestion: "partial" } }],
    ]);
    const unknown = await collect({ "a.csv": own("theirs", "Qismən") });
    expect(unknown.json.problems).toMatchObject([
      { code: "NAP631", params: { reason: "no-scale", named: "theirs" } },
    ]);
    const told = await collect({ "a.csv": own("theirs", "Qismən") }, ["--scale", "three-step"]);
    expect(inBrief(told.ratings)).toEqual(["1.2//moj/partial/"]);
  });

  const csv = (...words: readonly string[]): string =>
    [
      header,
      ...words.map((word, index) => `nap/form@1 rating,riverside,moj,${["1.2", "2.2"][index]},${word}`),
    ].join("\n");

  test("is read on the only one that knows its words, or on that of the call; several are an error", async () => {
    expect(inBrief((await collect({ "a.csv": csv("Full", "none") })).ratings)).toEqual([
      "1.2//moj/full/",
      "2.2//moj/none/",
    ]);
    const doubtful = await collect({ "a.csv": csv("Qismən") });
    expect(doubtful.json.problems).toMatchObject([{ code: "NAP631", params: { reason: "no-scale" } }]);
    expect(doubtful.ratings).toBe(null);
    const told = await collect({ "a.csv": csv("Qismən") }, ["--scale", "three-step"]);
    expect(inBrief(told.ratings)).toEqual(["1.2//moj/partial/"]);
  });
});

describe("replies", () => {
  test("in csv they are to clauses of the plan, and to no other", async () => {
    const csv = (clause: string, title = ""): string =>
      `form,plan,body,clause,title,answer\nnap/form@1 reply,riverside,moj,${clause},${title},agree\n`;
    const { replies, json } = await collect({ "a.csv": csv("1.2") });
    expect([inBrief(replies), json.returns[0]?.["asked"]]).toEqual([["1.2//moj/agree/"], 1]);
    for (const [clause, reason] of [
      ["9.9", "unknown-clause"],
      ["1.1", "lost-zero"],
    ] as const)
      expect((await collect({ "a.csv": csv(clause) })).json.problems).toMatchObject([
        { code: "NAP634", params: { reason } },
      ]);
    expect(inBrief((await collect({ "a.csv": csv("1.1", "Report every year") })).replies)).toEqual([
      "1.10//moj/agree/",
    ]);
  });

  const reply = (rows: readonly (readonly Cell[])[]): Buffer => makeForm({ kind: "reply", rows });

  test("answers in any language, never silence", async () => {
    const { replies, ratings, codes } = await collect({
      "r.xlsx": reply([
        answered(0, "None", "Etiraz edirik", "Full", "80%", "order 3", "see it"),
        answered(2, "Full", "agree"),
        answered(3, "Full"),
      ]),
    });
    expect([ratings, codes]).toEqual([null, []]);
    expect(replies).toEqual([
      [
        "clause",
        "activity",
        "body",
        "answer",
        "status",
        "percent",
        "evidence",
        "comment",
        "received",
        "final-status",
        "final-percent",
        "final-note",
        "decided-by",
      ],
      ["1.1", "a", "moj", "object", "full", "80", "order 3", "see it", "", "", "", "", ""],
      ["1.2", "", "moj", "agree", "", "", "", "", "", "", "", "", ""],
    ]);
    expect(replyHeaders.length).toBe(9);
  });

  test.each<[string, readonly Cell[], string]>([
    ["a comment without an answer", answered(2, "Full", null, null, null, null, "we did more"), "no-answer"],
    ["an unknown answer", answered(2, "Full", "maybe"), "unknown-answer"],
  ])("%s", async (_, row, reason) => {
    const { replies, json } = await collect({ "r.xlsx": reply([row]) });
    expect([replies, json.problems.map(({ code, params }) => [code, params["reason"]])]).toEqual([
      null,
      [["NAP640", reason]],
    ]);
  });
});

describe("what people see", () => {
  const files = {
    "plan.yaml": plan,
    "moj.xlsx": returned("libreoffice.xlsx"),
    "again.csv": [
      "form,plan,planHash,round,body,clause,title,status,percent,note,Remarks",
      "nap/form@1 rating,riverside,,,moj,1.2,Open the portal,Partial,,,",
      "nap/form@1 rating,riverside,,,city,2.1,One window,Full,,,by phone",
      "nap/form@1 rating,riverside,,,city,1.3,Publish the budget,nearly,,,",
    ].join("\n"),
  };
  const call = ["collect", "moj.xlsx", "again.csv", "--plan", "plan.yaml", "--scale", "three-step"];

  test.each(["en", "az", "ru"])("in %s", (language) =>
    inFolderOf(files, (cwd) =>
      expectTranscript(`collect-${language}`, [...call, "-o", "collected", "--lang", language], { cwd }),
    ),
  );

  test("the rest, where something is wrong; one line for each return", () =>
    inFolderOf(files, async (cwd) => {
      await expectTranscript(
        "collect-rest",
        [...call, "-o", "collected", "--skip-bad-rows", "--format", "compact"],
        {
          cwd,
        },
      );
      expect(inBrief(tableIn(join(cwd, "collected/ratings.csv"))).toSorted()).toEqual(
        [...filled.filter((row) => !row.startsWith("1.2")), "2.1//city/full/"].toSorted(),
      );
    }));

  test("who answered what, as a table", () =>
    inFolderOf(files, (cwd) => expectTranscript("collect-csv", [...call, "--format", "csv"], { cwd })));
});

describe("the folder", () => {
  test("is not written into over what is there, and what is not ours stays", async () => {
    await inFolderOf({ "a.xlsx": returned("web.xlsx"), "plan.yaml": plan }, async (cwd) => {
      mkdirSync(join(cwd, "out"));
      writeFileSync(join(cwd, "out/ratings.csv"), "mine");
      writeFileSync(join(cwd, "out/other.csv"), "mine too");
      const call = ["collect", "a.xlsx", "--plan", "plan.yaml", "-o", "out"];
      expect((await runCli(call, { cwd })).exitCode).toBe(2);
      expect(readFileSync(join(cwd, "out/ratings.csv"), "utf8")).toBe("mine");
      expect((await runCli([...call, "--force"], { cwd })).exitCode).toBe(0);
      expect(readFileSync(join(cwd, "out/other.csv"), "utf8")).toBe("mine too");
      expect(inBrief(tableIn(join(cwd, "out/ratings.csv")))).toEqual(filled);
    });
  });

  test("its ratings are read by an assessment as they are", async () => {
    await inFolderOf({ "a.xlsx": returned("web.xlsx"), "plan.yaml": plan }, async (cwd) => {
      await runCli(["collect", "a.xlsx", "--plan", "plan.yaml", "-o", "out", "--received", "2020-07-15"], {
        cwd,
      });
      writeFileSync(
        join(cwd, "assessment.yaml"),
        "format: nap/assessment@1\nid: own\nplan: plan.yaml\nperiod: {start: 2020-01-01, end: 2020-06-30}\nassessor: {name: All bodies, kind: self-report}\nscale: three-step\nmethod: halves\nscope: plan\nratings: out/ratings.csv\n",
      );
      const checked = await runCli(["check", "plan.yaml", "assessment.yaml", "--format", "json"], { cwd });
      const json = JSON.parse(checked.stdout) as { problems: { code: string }[]; tables: object[] };
      expect([json.problems, checked.exitCode]).toEqual([[], 0]);
      const scored = await runCli(["score", "assessment.yaml", "--format", "json"], { cwd });
      const { scores } = JSON.parse(scored.stdout) as {
        scores: { overall: { exact: string; scored: number } }[];
      };
      // 1.1: (1 + 29/40) / 2, 1.2: 0, 1.10: 2/5.
      expect(scores[0]?.overall).toMatchObject({ exact: "505/12", scored: 3 });
    });
  });
});

/** The start of what Excel makes of a workbook with a password, with the name of the stream that holds it. */
function lockedWorkbook(): Buffer {
  const start = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return Buffer.concat([
    start,
    Buffer.alloc(504),
    Buffer.from("EncryptedPackage", "utf16le"),
    Buffer.alloc(64),
  ]);
}

describe("forms of nap form", () => {
  const inWorkspace = <T>(make: (cwd: string) => Promise<T>): Promise<T> =>
    inFolderOf({ "plan.yaml": plan, "nap.yaml": "format: nap/workspace@1\nplan: plan.yaml\n" }, make);
  const collected = async (cwd: string, ...argv: string[]): Promise<Collected["json"]> => {
    const { stdout, stderr } = await runCli(["collect", ...argv, "--format", "json"], { cwd });
    expect(stderr).toBe("");
    return JSON.parse(stdout) as Collected["json"];
  };

  test.each(["en", "az", "ru"])("in %s, sent back as they are: asked, and blank", (language) =>
    inWorkspace(async (cwd) => {
      const call = ["form", "--body", "moj", "--scale", "three-step", "--round", "m06", "--lang", language];
      for (const name of ["moj.xlsx", "moj.csv"]) {
        expect((await runCli([...call, "-o", name], { cwd })).exitCode).toBe(0);
        const { returns, problems, missing } = await collected(cwd, name);
        expect(problems).toEqual([]);
        expect(returns).toMatchObject([
          { body: "moj", round: "m06", asked: 6, given: 0, gone: 0, rows: 6, answered: 0, blank: 6 },
        ]);
        expect(missing).toMatchObject([{ kind: "rating", round: "m06", bodies: ["city", "archive"] }]);
      }
    }),
  );

  test("in csv, filled in by another program", () =>
    inWorkspace(async (cwd) => {
      await runCli(["form", "--body", "moj", "--scale", "three-step", "-o", "moj.csv"], { cwd });
      const rows = parse(readFileSync(join(cwd, "moj.csv")), { bom: true, columns: true }) as Record<
        string,
        string
      >[];
      const [first] = rows;
      const lines = rows.map((row, index) => ({
        ...row,
        status: ["Full", "None", ""][index % 3] ?? "",
        note: "a; note",
      }));
      const cells = [Object.keys(first ?? {}), ...lines.map((row) => Object.values<string>(row))];
      writeFileSync(
        join(cwd, "moj.csv"),
        cells.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";")).join("\r\n"),
      );
      const { returns, problems } = await collected(cwd, "moj.csv", "-o", "out");
      expect(problems).toEqual([]);
      expect(returns).toMatchObject([{ asked: 6, given: 4, blank: 2 }]);
      expect(inBrief(tableIn(join(cwd, "out/ratings.csv")))).toEqual([
        "1.1/a/moj/full/",
        "1.1/b/moj/none/",
        "1.2//moj//",
        "1.3//moj/full/",
        "1.10//moj/none/",
        "2.2//moj//",
      ]);
    }));

  test("of a plan that changed since: what changed is said by the hidden sheet, and that it did by csv", () =>
    inWorkspace(async (cwd) => {
      for (const name of ["moj.xlsx", "moj.csv"])
        await runCli(["form", "--body", "moj", "--scale", "three-step", "-o", name], { cwd });
      writeFileSync(
        join(cwd, "plan.yaml"),
        plan.replace(
          '{id: "1.2", title: {en: Open the portal',
          '{id: "1.4", was: ["1.2"], title: {en: Open a portal',
        ),
      );
      const book = await collected(cwd, "moj.xlsx");
      expect(book.problems).toMatchObject([
        { code: "NAP633", params: { gone: [], added: [], renamed: ["1.2 → 1.4"], retitled: ["1.2"] } },
      ]);
      const text = await collected(cwd, "moj.csv");
      expect(text.problems.map(({ code }) => code)).toContain("NAP633");
    }));
});
