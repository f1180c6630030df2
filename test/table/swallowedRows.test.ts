// cells with line breaks → the rows that an open quote joined into one of them, and none where a note has lines
import { expect, test } from "vitest";
import { swallowedRows } from "../../src/table/swallowedRows.ts";

const swallowed: readonly (readonly [name: string, cells: readonly string[], index: number, rows: number])[] =
  [
    ["one, the quote closed within it", ["1.1", "city", "Tam", "order;\n1.2;city;Qismən;site", ""], 3, 1],
    [
      "two, the quote closed within the second",
      ["1.1", "city", "Tam", "order;\n1.2;city;Qismən;site;\n1.2;moj;Tam;letter", ""],
      3,
      2,
    ],
    ["one whole, in the last cell", ["1.1", "city", "Tam", "", "order\n1.2;city;Qismən;;\nsite"], 4, 1],
    ["one, with words for ids", ["rules", "city", "Tam", "order;\narchive;moj;Qismən;site", ""], 3, 1],
    ["one, from the first cell on", ["1.1;city;Tam;;\n1.10", "moj", "Qismən", "", ""], 0, 1],
    [
      "two, though the row that swallowed them is ragged",
      ["1.1", "city", "Tam", "order\n1.2;city;Tam;;\n1.3;moj;Tam;x", ""],
      3,
      2,
    ],
    ["one, and the record has a cell too many", ["1.1", "Tam;;;\n1.2;moj;Tam", "", ""], 1, 1],
  ];

test.each(swallowed)("%s", (_, cells, index, rows) => {
  expect(swallowedRows(cells, 5, ";")).toEqual({ index, rows });
});

test.each(["\n", "\r\n", "\r"])("lines ended by %j", (end) => {
  const cells = ["1.1", "full", ["signed", "1.2,none,", "1.10,full,"].join(end)];
  expect(swallowedRows(cells, 3, ",")).toEqual({ index: 2, rows: 2 });
});

const honest: readonly (readonly [name: string, cells: readonly string[]])[] = [
  ["a note of two lines", ["1.1", "full", "signed\npublished"]],
  [
    "a list in each line",
    ["1.1", "full", "Signed, published, sent\nministries, committees, courts\nall, so far, done"],
  ],
  ["a comma in the last line", ["1.1", "first, second\nthird, fourth", "full"]],
  ["two ids in a cell", ["1.1\n1.2", "full", ""]],
  ["two bodies in a cell", ["1.1", "moj\ncity", "full"]],
  ["lines that end with a comma", ["1.1", "full", "asked were,\nagencies, committees,\ncourts"]],
  ["a letter with an address", ["1.1", "full", "Dear all,\nwe met on 3 March, 2021, in town\nYours, A"]],
  ["an id in the middle of a line", ["1.1", "full", "signed\nas in 1.2, 1.3, too"]],
];

test.each(honest)("none: %s", (_, cells) => {
  expect(swallowedRows(cells, 3, ",")).toBeNull();
});

test("none in a table of one column", () => {
  expect(swallowedRows(["1.1\n1.2"], 1, ",")).toBeNull();
});
