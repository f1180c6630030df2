// workbooks of several sheets, with titles and hidden sheets -> the sheet and the row that head the table
import { expect, test } from "vitest";
import { makeWorkbook, type Sheet } from "./makeWorkbook.ts";
import { readCells } from "./readCells.ts";

const table = (name: string, clause = "clause"): Sheet => ({
  name,
  rows: { 1: [clause, "status"], 2: ["1.1", name] },
});
const lists: Sheet = { name: "Lists", rows: { 1: ["status"], 2: ["full"] } };
const read = async (sheets: readonly Sheet[], wanted: string | null = null): Promise<string[]> => {
  const { source, rows, problems } = await readCells(makeWorkbook(sheets), wanted);
  return problems.length > 0 ? [...problems] : [source, ...rows.map(String)];
};

test("the one sheet with a column of clauses is read, wherever it stands", async () => {
  expect(await read([lists, table("Ratings")])).toEqual([
    "m.xlsx!Ratings",
    "1,clause,status",
    "2,1.1,Ratings",
  ]);
  expect((await read([lists, table("Q", "BƏND")]))[0]).toBe("m.xlsx!Q");
});

test("of several, the call must say which", async () => {
  const sheets = [table("2020"), lists, table("İl 2021")];
  expect(await read(sheets)).toEqual(["NAP120 m.xlsx, 2020, İl 2021"]);
  expect((await read(sheets, "İl 2021"))[0]).toBe("m.xlsx!İl 2021");
});

test("a sheet's name is found without regard to capitals, and missed with a suggestion", async () => {
  expect((await read([table("Ratings"), table("Old")], "ratings"))[0]).toBe("m.xlsx!Ratings");
  expect(await read([table("Ratings"), table("Old")], "Rating")).toEqual([
    "NAP121 Rating, Ratings, Old, Ratings",
  ]);
});

test("hidden sheets are read only where they are named", async () => {
  const sheets = [{ ...table("Draft"), hidden: true }, table("Final")];
  expect((await read(sheets))[0]).toBe("m.xlsx!Final");
  expect(await readCells(makeWorkbook(sheets), "Draft")).toMatchObject({
    source: "m.xlsx!Draft",
    problems: ["NAP132 Draft, true"],
  });
});

test("titles are passed over, at most twenty of them", async () => {
  const titled = (count: number): Sheet => ({
    name: "A",
    rows: Object.fromEntries([
      ...Array.from({ length: count }, (_, index) => [index + 1, [`Title ${index}`]] as const),
      [count + 1, ["clause", "status"]],
    ]),
  });
  expect(await read([titled(20)])).toEqual(["m.xlsx!A", "21,clause,status"]);
  expect((await read([titled(21)]))[1]).toBe("1,Title 0");
});

test("a title that happens to be the name of a column does not head the table", async () => {
  const rows = { 1: ["Qurum", "Ədliyyə Nazirliyi"], 3: ["Bənd", "Status"] };
  expect(await read([{ name: "A", rows }])).toEqual(["m.xlsx!A", "3,Bənd,Status"]);
});

test("without a column of clauses, the sheet that knows most columns is shown as it is", async () => {
  const other: Sheet = { name: "B", rows: { 1: ["Title"], 2: ["paragraph", "status", "note"] } };
  expect(await read([lists, other])).toEqual(["m.xlsx!B", "2,paragraph,status,note"]);
});

test("a workbook of empty sheets is an empty file", async () => {
  expect(await read([{ name: "A", rows: {} }])).toEqual(["NAP102"]);
  expect(await read([{ name: "A", rows: {} }, table("B")], "A")).toEqual(["NAP102"]);
});
