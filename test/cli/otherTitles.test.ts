// Tables that have titles beside the ids of clauses → where they differ from the plan, and from each other
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { makeWorkbook } from "../io/workbook/makeWorkbook.ts";
import { inTemporaryFolder } from "./builtCli.ts";
import { runCli } from "./runCli.ts";

const clauses = (titles: Readonly<Record<string, string>>): string =>
  ["1.1", "1.2", "1.3", "1.4"]
    .map((id) => `      - {id: "${id}"${titles[id] === undefined ? "" : `, title: ${titles[id]}`}}\n`)
    .join("");

const plan = (titles: Readonly<Record<string, string>>): string =>
  `format: nap/plan@1\nid: p\nperiod: {start: 2020, end: 2022}\ndirections:\n  - id: "1"\n    clauses:\n${clauses(titles)}`;

const assessment = (id: string, ratings: string): string =>
  `format: nap/assessment@1\nid: ${id}\nplan: p\nscale: three-step\nmethod: halves\nratings: ${ratings}\n`;

const titles = {
  "1.1": '{en: "Public register of gifts", az: "Hədiyyələrin açıq reyestri"}',
  "1.2": "Open – data",
  "1.3": "Hearings",
};

/** `file:line: title | other | file | clauses`, of all findings; and other codes. */
function found(
  files: Readonly<Record<string, string | Buffer>>,
  {
    rules = "other-title: error",
    inPlan = titles as Readonly<Record<string, string>>,
    codes = ["NAP809"],
  } = {},
): Promise<string[]> {
  return inTemporaryFolder(async (folder) => {
    const all = {
      "nap.yaml": `format: nap/workspace@1\nrules: {${rules}}\n`,
      "plan.yaml": plan(inPlan),
      "assessments/a.yaml": assessment("a", "a.csv"),
      ...files,
    };
    for (const [name, text] of Object.entries(all)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const { stdout } = await runCli(["check", "--format", "json"], { cwd: folder });
    const { problems } = JSON.parse(stdout) as {
      problems: {
        code: string;
        file: string;
        line: number;
        column: number;
        params: Record<string, unknown>;
        places?: { line: number }[];
      }[];
    };
    return problems
      .filter(({ code }) => codes.includes(code))
      .map(({ file, line, column, params, places = [] }) =>
        [
          `${file}:${[...new Set([line, ...places.map((place) => place.line)])].join("+")}:${column}`,
          ...["title", "other", "file", "clauses"].map((key) => params[key] as string),
        ].join(" | "),
      );
  });
}

const table = (...rows: readonly string[]): string => `clause,title,status\n${rows.join("\n")}\n`;

test("case, spaces, quotes, dashes, the id in front and the language do not matter", async () => {
  const same = table(
    '1.1,"  PUBLIC register of  gifts.",full',
    "1.1,hədiyyələrin açiq REYESTRİ,full",
    "1.2,1.2. open—data,full",
    "1.3,«hearings»,full",
    "1.4,whatever it is,full",
    "1.2,,full",
  ).replaceAll("«hearings»", "Hearings");
  expect(await found({ "assessments/a.csv": same })).toEqual([]);
});

test("another title is told at its cell, once for each title of a file; and only where the rule is on", async () => {
  const other = table(
    "1.1,Register of gifts,full",
    "1.2,Open data,full",
    "1.3,Hearings,full",
    "1.1,register of GIFTS,none",
  );
  expect(await found({ "assessments/a.csv": other })).toEqual([
    "assessments/a.csv:2+5:5 | Register of gifts | Public register of gifts | plan.yaml | 1",
    // A dash is more than a space.
    "assessments/a.csv:3:5 | Open data | Open – data | plan.yaml | 1",
  ]);
  expect(await found({ "assessments/a.csv": other }, { rules: "empty-note: error" })).toEqual([]);
});

test("a table of which no title is that of the plan is one finding, at its header", async () => {
  const russian = table("1.1,Реестр подарков,full", "1.2,Открытые данные,full", "1.3,Слушания,none");
  expect(await found({ "assessments/a.csv": russian })).toEqual([
    "assessments/a.csv:1:8 | Реестр подарков | Public register of gifts | plan.yaml | 3",
  ]);
});

test("without titles in the plan the tables are compared with each other, and with themselves", async () => {
  const files = {
    "assessments/a.csv": table("1.1,Gifts,full", "1.2,Data,full", "1.2,data,none"),
    "assessments/b.yaml": assessment("b", "b.csv"),
    "assessments/b.csv": table("1.1,Gifts,full", "1.2,Budget,full", "1.3,A,full", "1.3,B,full"),
  };
  expect(await found(files, { inPlan: {} })).toEqual([
    "assessments/b.csv:3:5 | Budget | Data | assessments/a.csv | 1",
    "assessments/b.csv:5:5 | B | A | assessments/b.csv | 1",
  ]);
});

test("under a mapping: its column of titles, joined where it names several, with the titles of activities left alone", async () => {
  const mapped = {
    "assessments/a.yaml":
      assessment("a", "a.csv") +
      "mapping: {columns: {clause: No, activity: Part, status: State, title: {columns: [Was, Wie], join: ' '}}}\n",
    "assessments/a.csv":
      "No;Part;Was;Wie;State\n1.2;;Open;data;full\n1.3;;Round;tables;full\n1.2;x;Other;part;full\n",
  };
  expect(await found({ ...mapped }, { inPlan: { ...titles, "1.2": "Open data" } })).toEqual([
    "assessments/a.csv:3:6 | Round tables | Hearings | plan.yaml | 1",
  ]);
});

test("the column is then of use: nobody says that it is not", async () => {
  const same = { "assessments/a.csv": table("1.3,Hearings,full") };
  expect(await found(same, { codes: ["NAP112"] })).toEqual([]);
  expect((await found(same, { codes: ["NAP112"], rules: "empty-note: info" })).length).toBe(1);
});

test("the sheet of a workbook, with fill", async () => {
  const rows = {
    2: ["Clause", "Title", "Status"],
    3: ["1.1", "Gifts", "full"],
    4: ["1.3", "Hearings", "full"],
    5: ["1.1", "", "none"],
  };
  const files = {
    "assessments/a.yaml": `${assessment("a", "a.xlsx")}mapping: form\n`,
    "mappings/form.yaml":
      "format: nap/mapping@1\nid: form\ncolumns: {clause: Clause, title: {column: Title, fill: down}, status: Status}\n",
    "assessments/a.xlsx": makeWorkbook([{ name: "Ratings", rows }]),
  };
  expect(await found(files)).toEqual([
    "assessments/a.xlsx:3:2 | Gifts | Public register of gifts | plan.yaml | 1",
    "assessments/a.xlsx:5:2 | Hearings | Public register of gifts | plan.yaml | 1",
  ]);
});
