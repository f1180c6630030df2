// Days, numbers, names of files, filled cells: one by one, as strangers write them.
import { describe, expect, test } from "vitest";
import { createDateReader, isDatePattern } from "../../../src/parse/mapping/dateReader.ts";
import { bareName, textsInFileName } from "../../../src/parse/mapping/fileNames.ts";
import { createFillDown } from "../../../src/parse/mapping/fillDown.ts";
import { plainNumber } from "../../../src/parse/mapping/numberReader.ts";
import { plainClauseId } from "../../../src/text/plainClauseId.ts";

test.each([
  ["dd.mm.yyyy", "5.12.2019", "2019-12-05"],
  ["dd.mm.yyyy", " 05 . 12 . 2019 ", "2019-12-05"],
  ["dd.mm.yyyy", "05/12/2019", "2019-12-05"],
  ["dd.mm.yyyy", "2019-12-05", "2019-12-05"],
  ["dd.mm.yyyy", "31.02.2020", null],
  ["dd.mm.yyyy", "5.12.19", null],
  ["dd.mm.yyyy", "05122019", null],
  ["m/d/yy", "12/5/69", "2069-12-05"],
  ["m/d/yy", "12/5/70", "1970-12-05"],
  ["mm/yyyy", "7/2020", "2020-07"],
  ["yyyymmdd", "20200715", "2020-07-15"],
  ["yyyymmdd", "2020715", null],
  ["yyyy", "2020", "2020"],
])("under %s, %j is %j", (pattern, text, day) => expect(createDateReader(pattern)(text)).toBe(day));

test.each([
  ["dd.mm.yyyy", true],
  ["YYYY-MM-DD", true],
  ["ddmmyyyy", true],
  ["dd.yyyy", false],
  ["dd.mm", false],
  ["dd mmm yyyy", false],
  ["dd month yyyy", false],
  ["dmyyyy", false],
  ["ddmyyyy", false],
  ["yyyy-yyyy-mm", false],
  ["", false],
])("whether %j is an order of day, month and year: %j", (pattern, is) =>
  expect(isDatePattern(pattern)).toBe(is),
);

test.each([
  ["1.447,5", ",", "1447.5"],
  ["1 447,5", ",", "1447.5"],
  ["1'447.5", ".", "1447.5"],
  ["1.447", ",", "1447"],
  ["1.447", ".", "1.447"],
  ["1.5", ",", null],
  ["1,5", ".", null],
  ["12.34,5", ",", null],
  ["72,5 %", ",", "72.5%"],
  ["-3,5", ",", "-3.5"],
  ["1/3", ",", "1/3"],
  ["", ",", null],
  ["x", ".", null],
] as const)("%j with the decimal mark %j is %j", (text, mark, number) =>
  expect(plainNumber(text, mark)).toBe(number),
);

describe("names of files", () => {
  test.each([
    ["{body}-*.xlsx", "reports/moj-2020.xlsx", "moj"],
    ["{body}-*.xlsx", "REPORTS\\MoJ-2020.XLSX", "MoJ"],
    ["{body}-*", "moj-2020.csv", "moj"],
    ["b{body}", "b01.csv", "01"],
    ["{body} (?).csv", "b01 (1).csv", "b01"],
    ["report.{body}.csv", "report.a+b.csv", "a+b"],
    ["{body}.csv", "a!b.csv", "a!b"],
    ["{body}.csv", "I\u0307dar\u0259.csv", "\u0130dar\u0259"],
    ["{body}-*.xlsx", "moj.csv", null],
    ["x-{body}", "y-moj.csv", null],
  ])("%s finds in %s: %j", (pattern, path, text) =>
    expect(textsInFileName(pattern, "body", path)[0] ?? null).toBe(text),
  );

  test("any number of stars is read in the letters that a name can have", () => {
    const file = `${"a".repeat(250)}.csv`;
    expect(textsInFileName(`${"*a".repeat(60)}b{body}.csv`, "body", file)).toEqual([]);
    expect(textsInFileName(`{body}${"*a".repeat(60)}b.csv`, "body", file)).toEqual([]);
    expect(textsInFileName(`{body}${"{x}".repeat(60)}b.csv`, "body", file)).toEqual([]);
    expect(textsInFileName("{body}*a*a*a.csv", "body", "moj-a-a-a.csv")[0]).toBe("m");
  });

  test("#file is the name without folders and ending", () => {
    expect(["a/b/C07.csv", "C07", ".csv", "a.b.csv", "a!b.csv"].map(bareName)).toEqual([
      "C07",
      "C07",
      ".csv",
      "a.b",
      "a!b",
    ]);
  });
});

describe("cells filled down", () => {
  const filled = (indexes: readonly number[], rows: readonly string[][]) => {
    const { fill } = createFillDown(indexes);
    return rows.map((row) => [...fill(row)].join(","));
  };

  test("a new heading ends the headings under it, the same one again does not", () => {
    const rows = [
      ["A", "1"],
      ["A", ""],
      [" ", ""],
      ["B", ""],
      ["A", ""],
    ];
    expect(filled([0, 1], rows)).toEqual(["A,1", "A,1", "A,1", "B,", "A,"]);
  });

  test("the order of the mapping decides, not that of the file", () =>
    expect(
      filled(
        [1, 0],
        [
          ["x", "A"],
          ["", "B"],
        ],
      ),
    ).toEqual(["x,A", ",B"]));

  test("a stop ends all", () => {
    const { fill, stop } = createFillDown([0]);
    fill(["A"]);
    stop();
    expect(fill([""])).toEqual([""]);
  });
});

test.each([
  ["Bənd 1.10.", "1.10"],
  ["№ 3", "3"],
  ["Захід № 3", "3"],
  ["Medida Nº 12", "12"],
  ["п. 3.1)", "3.1"],
  ["1.2.)", "1.2"],
  ["#4", "4"],
  ["Clause A", "Clause A"],
  ["Measure", "Measure"],
  ["A.", "A."],
  ["1.1 – adopt", "1.1 – adopt"],
])("clause %j is %j", (written, id) => expect(plainClauseId(written)).toBe(id));
