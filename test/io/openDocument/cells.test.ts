// cells, repeats, merged and hidden rows of .ods → the rows that a table's reader is sent
import { expect, test } from "vitest";
import { readCells } from "../workbook/readCells.ts";
import { contentOf, empty, makeOds, number, row, table, text } from "./makeOds.ts";

const header = row(text("clause") + text("status") + text("note"));
const read = (rows: string, styles = "") => readCells(makeOds(contentOf(table("A", rows), styles)));
const seen = async (cell: string) =>
  (await read(header + row(text("1.1") + text("full") + cell))).rows[1]?.[3];

test.each([
  ["a text", text("Ədliyyə &amp; &lt;b&gt;"), "Ədliyyə & <b>"],
  ["spaces and tabs", text('a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d'), "a   b\tc\nd"],
  [
    "paragraphs and looks",
    "<table:table-cell><text:p>one <text:span>two</text:span></text:p><text:p>three</text:p></table:table-cell>",
    "one two\nthree",
  ],
  [
    "a remark, which is not what the cell holds",
    '<table:table-cell office:value-type="string"><office:annotation><text:p>look</text:p></office:annotation><text:p>Tam</text:p></table:table-cell>',
    "Tam",
  ],
  ["a number in a language of commas", number("float", "72.5", "72,5"), "72.5"],
  ["a percent that is shown without decimals", number("percentage", "0.725", "73%"), "72.5%"],
  ["an error", number("float", "0", "#REF!"), "#REF!"],
  [
    "a day",
    '<table:table-cell office:value-type="date" office:date-value="2021-08-31"><text:p>31.08.21</text:p></table:table-cell>',
    "2021-08-31",
  ],
  [
    "a truth",
    '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>ДА</text:p></table:table-cell>',
    "TRUE",
  ],
  [
    "a time",
    '<table:table-cell office:value-type="time" office:time-value="PT18H00M00S"><text:p>18:00:00</text:p></table:table-cell>',
    "18:00",
  ],
  [
    "what a merged cell covers",
    "<table:covered-table-cell><text:p>old</text:p></table:covered-table-cell>",
    "",
  ],
])("%s", async (_, cell, expected) => expect(await seen(cell)).toBe(expected));

test.each(["NaN", "Infinity", "-Infinity", "1e400", "one", "", " ", "0x"])(
  "a value %o that is no number is what people see",
  async (value) => {
    for (const type of ["float", "percentage", "currency"]) {
      const { rows } = await read(header + row(number(type, value, "1.10") + text("full")));
      expect(rows[1]?.slice(0, 3)).toEqual([2, "1.10", "full"]);
    }
  },
);

test.each(["1e300", "-1e300", "1e-300"])("a value %o is read beside a short one", async (value) => {
  const { rows, problems } = await read(header + row(number("float", value, "1.10") + text("full")));
  expect([rows[1]?.[2], problems]).toEqual(["full", []]);
});

test("an id is what people see, also where a comma stands in it", async () => {
  const { rows } = await read(header + row(number("float", "1.1", "1,10") + text("full")));
  expect(rows[1]).toEqual([2, "1.10", "full", ""]);
});

test("repeats are counted, and empty ones cost nothing", async () => {
  const million = row(empty(16_384), 'table:number-rows-repeated="1000000"');
  const { rows, problems } = await read(
    header +
      million +
      row(text("1.1") + text("full"), 'table:number-rows-repeated="2"') +
      row(empty(5) + text("far")),
  );
  expect(problems).toEqual([]);
  expect(rows.slice(1)).toEqual([
    [1_000_002, "1.1", "full", ""],
    [1_000_003, "1.1", "full", ""],
    [1_000_004, "", "", ""],
  ]);
});

test("a cell that is merged downwards stands in each of its rows; sideways, in its first column", async () => {
  const { rows } = await read(
    header +
      row(text("1.1", 'table:number-rows-spanned="2"') + text("a")) +
      row("<table:covered-table-cell/>" + text("b", 'table:number-columns-spanned="2"')) +
      row(text("1.2") + text("c")),
  );
  expect(rows.slice(1).map((cells) => cells.join())).toEqual(["2,1.1,a,", "3,1.1,b,", "4,1.2,c,"]);
});

test("hidden and filtered rows are read and said", async () => {
  const { rows, problems } = await read(
    header +
      row(text("1.1") + text("full"), 'table:visibility="filter"') +
      row(text("1.2") + text("full"), 'table:visibility="collapse"') +
      row(text("1.3") + text("full"), 'table:visibility="filter"'),
  );
  expect(rows.length).toBe(4);
  expect(problems).toEqual(["NAP131 2, 2, filter", "NAP131 1, 3, hand"]);
});

test("a hidden sheet is left out unless it is named", async () => {
  const styles =
    '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
  const rows = header + row(text("1.1") + text("full"));
  const bytes = makeOds(contentOf(table("Old", rows, "ta2") + table("New &amp; good", rows), styles));
  expect((await readCells(bytes)).source).toBe("m.xlsx!New & good");
  expect(await readCells(bytes, "Old")).toMatchObject({
    source: "m.xlsx!Old",
    problems: ["NAP132 Old, true"],
  });
});

test("several sheets: by name, by number, and a question", async () => {
  const rows = header + row(text("1.1") + text("full"));
  const bytes = makeOds(contentOf(table("2020", rows) + table("2021", rows)));
  expect((await readCells(bytes)).problems).toEqual(["NAP120 m.xlsx, 2020, 2021"]);
  expect((await readCells(bytes, "2021")).source).toBe("m.xlsx!2021");
  expect((await readCells(bytes, null, { sheet: 2 })).source).toBe("m.xlsx!2021");
  expect((await readCells(bytes, null, { sheet: 3 })).problems).toEqual(["NAP121 3, 2020, 2021"]);
});

test("a header of two rows: merged cells stand above all that they take", async () => {
  const above = row(
    text("clause", 'table:number-rows-spanned="2"') + text("status", 'table:number-columns-spanned="2"'),
  );
  const below = row("<table:covered-table-cell/>" + text("2020") + text("2021"));
  const bytes = makeOds(contentOf(table("A", above + below + row(text("1.1") + text("a") + text("b")))));
  const { rows } = await readCells(bytes, null, { header: [1, 2] });
  expect(rows).toEqual([
    [2, "clause", "status / 2020", "status / 2021"],
    [3, "1.1", "a", "b"],
  ]);
});

test("a header row that is none is told, with the row that would be one", async () => {
  const bytes = makeOds(
    contentOf(table("A", row(text("Report")) + header + row(text("1.1") + text("full")))),
  );
  expect((await readCells(bytes, null, { header: [9] })).problems).toEqual([
    "NAP130 no-header-there, 9, 3, 2, clause, status, note",
  ]);
});
