// delimited files as strangers write them, and what a mapping says of how they are to be opened
import { expect, test } from "vitest";
import type { ReadOptions } from "../../src/model/readOptions.ts";
import { readCells } from "./workbook/readCells.ts";

const read = async (bytes: string | Buffer, options: ReadOptions = {}) => {
  const { rows, problems } = await readCells(Buffer.from(bytes as string), null, options, "t.csv");
  return [...rows.map((row) => row.join("|")), ...problems];
};
const latin = (text: string): Buffer => Buffer.from(text, "latin1");
/** "пункт;статус" and a row, in windows-1251. */
const cyrillic = latin("clause;\xf1\xf2\xe0\xed\n1.1;\xe2\xe8\xea\xee\xed\xe0\xed\xee\n");

test.each<[string, string | Buffer, ReadOptions, string[]]>([
  [
    "a header cell with a line break",
    '"clause\nid";status\n1.1;full\n',
    {},
    ["1|clause\nid|status", "2|1.1|full"],
  ],
  ["bars", "clause|status\n1.1|full\n", {}, ["1|clause|status", "2|1.1|full"]],
  [
    "a bar within cells of a table of commas",
    "clause,doubt\n1.1,full|none\n",
    {},
    ["1|clause|doubt", "2|1.1|full|none"],
  ],
  ["a delimiter that is said", "a,b;clause\n1,2;1.1\n", { delimiter: ";" }, ["1|a,b|clause", "2|1,2|1.1"]],
  ["tabs that are said", "clause\ta;b\n1.1\t2;3\n", { delimiter: "tab" }, ["1|clause|a;b", "2|1.1|2;3"]],
  [
    "a header that is said",
    "clause,status\nId,Stan\n1.1,full\n",
    { header: [2] },
    ["2|Id|Stan", "3|1.1|full"],
  ],
  [
    "a header of two rows",
    "clause,Progress,,Note\n,2020,2021,\n1.1,full,none,x\n",
    { header: [1, 2] },
    ["2|clause|Progress / 2020|Progress / 2021|Note", "3|1.1|full|none|x"],
  ],
  [
    "a header that is not there",
    "clause,status\n1.1,full\n",
    { header: [7] },
    ["NAP130 no-header-there, 7, 2, 1, clause, status"],
  ],
  ["windows-1251, by name", cyrillic, { encoding: "windows-1251" }, ["1|clause|стан", "2|1.1|виконано"]],
  [
    "cp857, which iconv-lite knows",
    latin("clause;status\n1.1;ba\x9flan\x8d\n"),
    { encoding: "cp857" },
    ["1|clause|status", "2|1.1|başlanı"],
  ],
  ["an encoding that is not named", cyrillic, {}, ["NAP104 7, 0xF1, UTF-8, windows-1251, clause, стан"]],
  [
    "an encoding that nobody knows",
    cyrillic,
    { encoding: "windos-1251" },
    ["NAP104 windos-1251, unknown, windows-1251"],
  ],
  [
    "an encoding that it is not in",
    "clause;стан\n1.1;так\n",
    { encoding: "windows-1251" },
    ["NAP104 windows-1251, is-utf8"],
  ],
  [
    "a byte that the encoding lacks",
    latin("clause;\xd2\n"),
    { encoding: "windows-1253" },
    ["NAP104 windows-1253, other-bytes, 7, 0xD2"],
  ],
])("%s", async (_, bytes, options, expected) => expect(await read(bytes, options)).toEqual(expected));
