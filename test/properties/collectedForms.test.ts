// Forms, mangled as people and programs mangle them → each answer is under what it was given to, or a problem is at its row.
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  collectForms,
  formWords,
  type ReturnedFile,
  type ReturnedRow,
  type ReturnedSheet,
} from "../../src/core.ts";
import { forms as english } from "../../src/present/words/en/forms.ts";
import { forms as azerbaijani } from "../../src/present/words/az/forms.ts";

const words = formWords([english, azerbaijani]);
const none: ReadonlySet<number> = new Set();

const asked = [
  ["1.1", "a", "Publish the registers"],
  ["1.1", "b", "Publish the registers"],
  ["1.2", "", "Open the portal"],
  ["1.10", "", "Report every year"],
  ["1.20", "", "Train the staff"],
  ["2", "", "Digitise the archive"],
  ["2.1", "", "One window"],
] as const;

const columns = ["clause", "title", "activity", "status", "percent", "evidence", "note"] as const;

type Cells = Record<(typeof columns)[number], string>;

/** What is done to a row; what it is about stays what it was. */
const mangles = {
  nothing: (cells: Cells) => [cells],
  numberOfId: (cells: Cells) => [
    { ...cells, clause: /^\d+\.\d+$/.test(cells.clause) ? String(Number(cells.clause)) : cells.clause },
  ],
  noId: (cells: Cells) => [{ ...cells, clause: "" }],
  noTitle: (cells: Cells) => [{ ...cells, title: "" }],
  noActivity: (cells: Cells) => [{ ...cells, activity: "" }],
  otherTitle: (cells: Cells) => [{ ...cells, title: "Something else" }],
  titleOfAnother: (cells: Cells) => [
    { ...cells, title: cells.title === "One window" ? "Open the portal" : "One window" },
  ],
  twice: (cells: Cells) => [cells, cells],
  twiceDifferent: (cells: Cells) => [cells, { ...cells, note: `${cells.note}, and more` }],
  word: (cells: Cells) => [{ ...cells, clause: `Clause ${cells.clause}.` }],
  noise: (cells: Cells) => [{ ...cells, status: "perhaps" }],
  blankBefore: (cells: Cells) => [
    { ...cells, clause: "", title: "", activity: "", status: "", percent: "", evidence: "", note: "" },
    cells,
  ],
} as const;

type Mangle = keyof typeof mangles;

const ways = Object.keys(mangles) as Mangle[];

const form = fc.record({
  rows: fc.shuffledSubarray([...asked.keys()], { minLength: 1 }),
  columns: fc.shuffledSubarray([...columns], { minLength: columns.length }),
  mangle: fc.array(fc.tuple(fc.constantFrom(...ways), fc.constantFrom(...ways)), {
    minLength: asked.length,
    maxLength: asked.length,
  }),
  language: fc.constantFrom(english, azerbaijani),
  spare: fc.boolean(),
});

function fileOf({
  rows,
  columns: order,
  mangle,
  language,
  spare,
}: typeof form extends fc.Arbitrary<infer T> ? T : never): {
  file: ReturnedFile;
  given: { readonly token: string; readonly row: number; readonly index: number }[];
} {
  const given: { token: string; row: number; index: number }[] = [];
  const sheetRows: ReturnedRow[] = [];
  const put = (cells: readonly string[], numbers: ReadonlySet<number> = none): number => {
    const row = sheetRows.length + 1;
    sheetRows.push({ row, line: row, cells, numbers, formulas: none, merged: none, isHidden: false });
    return row;
  };
  put(["A caption"]);
  put([...order.map((column) => language.headers[column]), ...(spare ? ["Spare"] : [])]);
  for (const [position, index] of rows.entries()) {
    const [clause, activity, title] = asked[index] ?? asked[0];
    const token = `evidence ${index}`;
    const cells: Cells = {
      clause,
      activity,
      title,
      status: "Full",
      percent: "",
      evidence: token,
      note: `note ${index}`,
    };
    const [first, second] = mangle[position] ?? ["nothing", "nothing"];
    for (const own of mangles[first](cells).flatMap((once): Cells[] => mangles[second](once))) {
      const row = put(
        [...order.map((column) => own[column]), ...(spare ? ["x"] : [])],
        first === "numberOfId" || second === "numberOfId" ? new Set([order.indexOf("clause")]) : none,
      );
      if (own.evidence !== "") given.push({ token, row, index });
    }
  }
  const sheets: ReturnedSheet[] = [{ name: "Answers", isHidden: false, rows: sheetRows }];
  const lines = [
    ["format", "nap/form@1"],
    ["kind", "rating"],
    ["plan", "p"],
    ["body", "moj"],
    ...asked.map((thing) => ["row", ...thing]),
    ["status", "full", "Full"],
  ];
  sheets.push({
    name: "nap",
    isHidden: true,
    rows: lines.map((cells, index) => ({
      row: index + 1,
      line: index + 1,
      cells,
      numbers: none,
      formulas: none,
      merged: none,
      isHidden: false,
    })),
  });
  const properties = new Map([
    ["nap-format", "nap/form@1"],
    ["nap-kind", "rating"],
    ["nap-plan", "p"],
    ["nap-body", "moj"],
  ]);
  return {
    file: { name: "a.xlsx", sheets, properties, hasMacros: false, hasLinks: false, hasComments: false },
    given,
  };
}

test("with the list of what was asked, no answer is lost and none is under another clause", () => {
  fc.assert(
    fc.property(form, (made) => {
      const { file, given } = fileOf(made);
      const { collection, problems } = collectForms([file], {
        words,
        plans: new Map(),
        scales: new Map(),
        scale: null,
        repeats: "refuse",
        hash: () => "",
        languages: [],
        rated: new Map(),
        received: () => null,
      });
      const [table] = collection.tables;
      const kept = new Map<string, readonly string[]>();
      const at = table?.columns.indexOf("evidence") ?? -1;
      for (const row of table?.rows ?? []) if (row[at] !== "") kept.set(row[at] ?? "", row);
      const said = new Set<number>();
      /** Of several answers to one thing not each is listed beside the first. */
      const doubled = new Set<string>();
      for (const found of problems) {
        if (found.at.row !== undefined) said.add(found.at.row);
        if (found.code === "NAP636") doubled.add(`${found.params.clause}/${found.params.activity ?? ""}`);
      }
      for (const { token, row, index } of given) {
        const own = kept.get(token);
        const [clause = "", activity = ""] = asked[index] ?? [];
        if (own === undefined)
          expect(said.has(row) || doubled.has(`${clause}/${activity}`), `${token} in row ${row}`).toBe(true);
        else expect([own[0], own[1], own[2]]).toEqual([asked[index]?.[0], asked[index]?.[1], "moj"]);
      }
      const [account] = collection.returns;
      if (account === undefined) return expect(problems.length).toBeGreaterThan(0);
      const skipped = account.skipped.reduce((sum, { rows }) => sum + rows, 0);
      expect(account.answered + account.blank + skipped).toBe(account.rows);
    }),
    { numRuns: 500 },
  );
});
