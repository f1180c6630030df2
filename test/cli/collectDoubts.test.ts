// Forms in which an answer may be to something else than it seems → an error or a warning at its cell, never a wrong figure in silence.
import { describe, expect, test } from "vitest";
import { collectFiles, riverside } from "../forms/collect/collected.ts";
import {
  askedOfMoj,
  formSheets,
  makeForm,
  packForm,
  ratingHeaders,
  rowOf,
  type MadeForm,
} from "../forms/collect/makeForm.ts";
import type { Cell } from "../io/workbook/makeWorkbook.ts";

const courts = ["1.1", "a", "Publish the registers", "Register of courts"] as const;
const notaries = ["1.1", "b", "Publish the registers", "Register of notaries"] as const;
const asked = [courts, notaries, ...askedOfMoj.slice(2)] as const;

const form = (rows: readonly (readonly Cell[])[], more: Partial<MadeForm> = {}): Buffer =>
  makeForm({ asked, ...more, rows });

const at = (index: number, ...answers: readonly Cell[]): Cell[] =>
  rowOf(asked[index] ?? ["", "", ""], ...answers);

describe("activities", () => {
  const headers = [
    "Clause",
    "What is to be done",
    "Activity",
    "What the activity is",
    "Status",
    "Percent done",
  ];
  const row = (id: string | null, title: string, status: string): Cell[] => [
    "1.1",
    "Publish the registers",
    id,
    title,
    status,
  ];

  test("whose ids and titles are of two are an error: one of them was moved", async () => {
    const swapped = [row("b", "Register of courts", "Full"), row("a", "Register of notaries", "None")];
    const { found, ratings } = await collectFiles({ "a.xlsx": form(swapped, { headers }) });
    expect([found, ratings]).toEqual([
      ["NAP634 Answers:5:1 title-of-another", "NAP634 Answers:6:1 title-of-another"],
      null,
    ]);
  });

  test("without an id are known by their titles, which is said; by another title nothing is known but that it differs", async () => {
    const rows = [row(null, "Register of notaries", "Full"), row("a", "Register of all", "None")];
    const { found, ratings } = await collectFiles({ "a.xlsx": form(rows, { headers }) });
    expect([found, ratings]).toEqual([
      ["NAP637 Answers:5:1 id-by-title", "NAP637 Answers:6:4 title"],
      ["1.1/a/moj/none/", "1.1/b/moj/full/"],
    ]);
  });

  test("that the plan calls otherwise now are another version, and an error where the titles changed places", async () => {
    const rows = [row("a", "Register of courts", "Full")];
    const other = riverside.replace("Register of courts", "Register of judges");
    const said = await collectFiles({ "a.xlsx": form(rows, { headers }) }, ["a.xlsx"], other);
    expect([said.found, said.ratings]).toEqual([["NAP633 Answers:4:1"], ["1.1/a/moj/full/"]]);
    const swapped = riverside.replace("id: a, title", "id: x, title").replace("id: b, title", "id: a, title");
    const moved = await collectFiles(
      { "a.xlsx": form(rows, { headers }) },
      ["a.xlsx"],
      swapped.replace("id: x, title", "id: b, title"),
    );
    expect([moved.found, moved.ratings]).toEqual([
      ["NAP633 Answers:4:1", "NAP634 Answers:5:1 renumbered"],
      null,
    ]);
  });
});

describe("a plan that was renumbered", () => {
  const renumbered = riverside
    .replace('{id: "1.2", title', '{id: "X", title')
    .replace('{id: "1.10", title', '{id: "1.2", title')
    .replace('{id: "X", title', '{id: "1.10", title');

  test("without saying so: no answer is taken to the clause that has the number now", async () => {
    const { found, ratings } = await collectFiles(
      { "a.xlsx": form([at(2, "Full"), at(3, "None")]) },
      ["a.xlsx"],
      renumbered,
    );
    expect([found, ratings]).toEqual([["NAP633 Answers:4:1", "NAP634 Answers:5:1 renumbered"], null]);
  });

  test("with what the clauses were: the answers go with them", async () => {
    const plan = renumbered
      .replace('{id: "1.10", title', '{id: "1.10", was: ["1.2"], title')
      .replace('{id: "1.2", title', '{id: "1.2", was: ["1.10"], title');
    const { ratings } = await collectFiles({ "a.xlsx": form([at(2, "Full")]) }, ["a.xlsx"], plan);
    expect(ratings).toEqual(["1.10//moj/full/"]);
  });

  test("or has no such round: said", async () => {
    const { found, ratings } = await collectFiles({ "a.xlsx": form([at(2, "Full")], { round: "y9" }) });
    expect([found, ratings]).toEqual([["NAP633 Answers:4:1"], ["1.2//moj/full/"]]);
  });
});

describe("columns that are gone", () => {
  test("of statuses or percents are said", async () => {
    const headers = ratingHeaders.filter((name) => name !== "Status");
    const { found, ratings } = await collectFiles({ "a.xlsx": form([at(2, 40)], { headers }) });
    expect([found, ratings]).toEqual([["NAP637 Answers:4:1 no-column"], ["1.2//moj//40"]]);
  });

  test("of percents, where numbers stand under another header, are an error; a count of rows is none", async () => {
    const headers = ratingHeaders.map((name) => (name === "Percent done" ? "Share" : name));
    const lost = await collectFiles({ "a.xlsx": form([at(2, null, 40), at(3, null, 72.5)], { headers }) });
    expect([lost.found, lost.ratings]).toEqual([
      ["NAP631 Answers:4:5 no-answers", "NAP638 Answers:4:5"],
      null,
    ]);
    const counted = await collectFiles({ "a.xlsx": form([at(2, "Full", 1), at(3, "None", 2)], { headers }) });
    expect(counted.ratings).toEqual(["1.2//moj/full/", "1.3//moj/none/"]);
  });
});

describe("answers of another body in the file of one", () => {
  const archive = { body: "archive", asked: [["2.2", "", "Digitise the archive"]] } as const;
  const caption = "Body: Archive (archive) · As of: 2020-06-30";
  const together = (
    own: readonly (readonly Cell[])[],
    others: Partial<MadeForm>,
    plan: string | null = riverside,
  ) => {
    const file = packForm({
      sheets: [
        ...formSheets({ asked, rows: own, caption: "Body: Ministry of Justice (moj)" }).sheets,
        ...formSheets(others)
          .sheets.slice(1, 2)
          .map((sheet) => ({ ...sheet, name: "Sheet1" })),
      ],
      properties: {},
    });
    return collectFiles({ "all.xlsx": file }, ["all.xlsx"], plan);
  };

  test("a sheet that was copied without its hidden one is of the body that its caption names", async () => {
    const copied = { ...archive, caption, rows: [rowOf(archive.asked[0], "Full")] };
    const { found, ratings } = await together([at(5)], copied);
    expect([found, ratings]).toEqual([[], ["2.2//archive/full/", "2.2//moj//"]]);
    const unknown = await together([at(5)], { ...copied, caption: "Body: Fire brigade (fire)" });
    expect([unknown.found, unknown.ratings]).toEqual([["NAP631 Sheet1:4:1 which-form"], null]);
    expect((await together([at(5)], copied, null)).found).toEqual(["NAP631 Sheet1:4:1 which-form"]);
  });

  test("of another round than the file is an error", async () => {
    const copied = { ...archive, caption: `Body: Archive (archive) · Round: Month 6 (m06)` };
    const { found } = await together([at(5)], { ...copied, rows: [rowOf(archive.asked[0], "Full")] });
    expect(found).toEqual(["NAP631 Sheet1:4:1 which-form"]);
  });

  test("put below with its caption and header is of that body, wherever its columns stand", async () => {
    const below = [
      at(5),
      [],
      ["Plan of Riverside"],
      [caption],
      ["Status", "Clause", "Note"],
      ["Full", "2.2", "by them"],
    ];
    const { found, ratings } = await collectFiles({ "all.xlsx": form(below) });
    expect([found, ratings]).toEqual([
      ["NAP637 Answers:9:1 no-column"],
      ["2.2//archive/full/", "2.2//moj//"],
    ]);
  });

  test("put below without either is said where the row of the form is blank", async () => {
    const { found, ratings } = await collectFiles({ "all.xlsx": form([at(5), at(5, "Full")]) });
    expect([found, ratings]).toEqual([["NAP637 Answers:6:4 blank-beside"], ["2.2//moj/full/"]]);
  });
});

describe("ids that a spreadsheet took for something else", () => {
  const id = (written: Cell, title: string | null): Cell[] => [written, title, null, "Full"];
  const report = "Report every year";

  test.each(["01.окт", "1-Oct", "Oct-01", "01.okt", "01.10.2026", "2026-10-01", "1,1", "1,10"])(
    "%j with the title of its clause",
    async (written) => {
      const { found, ratings } = await collectFiles({ "a.xlsx": form([id(written, report)]) });
      expect([found, ratings]).toEqual([["NAP637 Answers:5:1 id-by-title"], ["1.10//moj/full/"]]);
    },
  );

  test.each<[string, string | null]>([
    ["01.окт", null],
    ["01.окт", "Open the portal"],
    ["1,2", report],
    ["01.abc", report],
  ])("%j beside %j is not certain", async (written, title) => {
    const { found, ratings } = await collectFiles({ "a.xlsx": form([id(written, title)]) });
    expect([found, ratings]).toEqual([["NAP634 Answers:5:1 unknown-clause"], null]);
  });
});

describe("a folder", () => {
  test("what in it is not read is said, and named nowhere", async () => {
    const { found, stdout, ratings } = await collectFiles(
      {
        "in/a.xlsx": form([at(2, "Full")]),
        "in/Ivanov.pdf": "%PDF-1.4",
        "in/Petrov/b.xlsx": form([at(2, "None")]),
        "in/Thumbs.db": "x",
        "in/~$a.xlsx": "x",
      },
      ["in"],
    );
    expect([found, ratings]).toEqual([["NAP639 :1:1 other-file", "NAP639 :1:1 folder"], ["1.2//moj/full/"]]);
    expect(stdout).not.toMatch(/Ivanov|Petrov/);
  });
});

test("what stands below a table in csv is said without what each row says of its form", async () => {
  const csv =
    "form,plan,body,clause,title,status,percent\nnap/form@1 rating,riverside,moj,1.2,Open the portal,full,\n";
  const { stdout } = await collectFiles({
    "a.csv": `${csv}nap/form@1 rating,riverside,moj,Signed: head,,,\n`,
  });
  expect(stdout).toContain('"Signed: head"');
});

test("csv of a Russian Excel is told to be in its own encoding, whatever the letters of our header", async () => {
  const header = "form,plan,planHash,body,clause,title,activityTitle,status\n";
  const row = "nap/form@1 rating,riverside,,moj,1.2,Открыть портал,,";
  const last = [..."Частично"].map((letter) => letter.charCodeAt(0) - 0x350);
  const title = [...`${header}${row}`].map((letter) => {
    const code = letter.charCodeAt(0);
    return code < 0x80 ? code : code - 0x350;
  });
  const { stdout } = await collectFiles({ "a.csv": Buffer.from([...title, ...last, 10]) });
  expect(stdout).toContain('"likely": "windows-1251"');
});
