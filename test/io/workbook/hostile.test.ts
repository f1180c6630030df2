// broken, foreign and hostile containers -> one problem that says what is wrong, in little time and memory
import { expect, test, vi } from "vitest";
import { makeWorkbook, workbookParts } from "./makeWorkbook.ts";
import { makeZip, type ZipOptions } from "./makeZip.ts";
import { readCells } from "./readCells.ts";

const sheets = [{ name: "A", rows: { 1: ["clause", "status"], 2: ["1.1", "full"], 3: ["1.2", "none"] } }];
const good = makeWorkbook(sheets);
const sheet = "xl/worksheets/sheet1.xml";

const problemsOf = async (bytes: Buffer): Promise<readonly string[]> => (await readCells(bytes)).problems;
/** With parts changed, or taken out. */
const changed = (parts: Readonly<Record<string, string | null>>, options?: ZipOptions): Buffer => {
  const all: Record<string, string | null> = { ...workbookParts(sheets), ...parts };
  const kept = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null);
  return makeZip(Object.fromEntries(kept), options);
};
const rows = (xml: string): string => `<worksheet><sheetData>${xml}</sheetData></worksheet>`;
const cut = "NAP119 cut-off";
const malformed = "NAP119 malformed-xml";

test("the good one is good", async () => expect(await problemsOf(good)).toEqual([]));

test("so it is where sizes are given in 64 bits, or nothing is deflated", async () => {
  expect(await problemsOf(makeWorkbook(sheets, { long: true }))).toEqual([]);
  expect(await problemsOf(makeWorkbook(sheets, { deflate: false }))).toEqual([]);
});

test("a container that is cut off anywhere", async () => {
  for (let length = 4; length < good.length; length += 37)
    expect(await problemsOf(good.subarray(0, length))).toEqual([cut]);
});

test.each<[string, Buffer, string]>([
  ["a container of anything", makeZip({ "a.txt": "x" }), "NAP103 zip"],
  ["an empty container", makeZip({}), "NAP103 zip"],
  ["a container of Office without a document", makeZip({ "_rels/.rels": "<R/>" }), "NAP119 other-container"],
  [
    "a text document",
    changed({ "xl/workbook.xml": "<w:document xmlns:w='w'/>" }),
    "NAP119 other-document, document",
  ],
  [
    "a binary workbook",
    changed({
      "_rels/.rels": '<R><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></R>',
    }),
    "NAP119 binary",
  ],
  ["a locked part", makeWorkbook(sheets, { claim: () => ({ flags: 1 }) }), "NAP119 locked"],
  ["a missing part", changed({ [sheet]: null }), `NAP119 missing-part, ${sheet}`],
  ["no XML", changed({ [sheet]: "clause,status" }), malformed],
  ["XML that ends early", changed({ [sheet]: "<worksheet><sheetData><row r='1'>" }), malformed],
  ["elements that cross", changed({ [sheet]: "<worksheet><sheetData></worksheet></sheetData>" }), malformed],
  ["elements without end", changed({ [sheet]: "<a>".repeat(100_000) }), "NAP119 deep-xml"],
  ["a text without end", changed({ [sheet]: `<worksheet>${"x".repeat(5_000_000)}` }), "NAP119 endless-text"],
  ["a row beyond the last", changed({ [sheet]: rows('<row r="1048577"/>') }), "NAP119 rows-out-of-order"],
  ["a row twice", changed({ [sheet]: rows('<row r="2"/><row r="2"/>') }), "NAP119 rows-out-of-order"],
  [
    "a text that is not there",
    changed({ [sheet]: rows('<row r="1"><c r="A1" t="s"><v>99</v></c></row>') }),
    "NAP119 missing-text, 1",
  ],
  [
    "a part larger than it says",
    makeWorkbook(sheets, { claim: (name) => (name === sheet ? { size: 10 } : {}) }),
    `NAP119 damaged-part, ${sheet}`,
  ],
  [
    "one sheet many times",
    changed({
      "xl/workbook.xml":
        '<workbook><sheets><sheet name="A" id="rId1"/><sheet name="B" id="rId1"/></sheets></workbook>',
    }),
    "NAP119 same-sheet-twice",
  ],
  [
    "more sheets than anyone has",
    changed({ "xl/workbook.xml": `<workbook>${'<sheet name="A" id="x"/>'.repeat(1001)}</workbook>` }),
    "NAP119 too-many-sheets, 1000",
  ],
])("%s", async (_, bytes, expected) => expect(await problemsOf(bytes)).toEqual([expected]));

test("a letter that changed on the way is found by the checksum, not read", async () => {
  const stored = makeWorkbook(sheets, { deflate: false });
  const at = stored.indexOf("ull</t>");
  stored.write("U", at);
  expect(await problemsOf(stored)).toEqual(["NAP119 damaged-part, xl/sharedStrings.xml"]);
});

test("a number format without end, and a name that steers terminals", async () => {
  const bytes = changed({
    "xl/styles.xml": `<s><numFmts><numFmt numFmtId="164" formatCode="${"[".repeat(3_000_000)}"/></numFmts></s>`,
    "xl/workbook.xml": `<workbook><sheets><sheet name="\u001b[31mA${"x".repeat(200)}" id="rId1"/></sheets></workbook>`,
  });
  expect((await readCells(bytes)).source).toBe(`m.xlsx! [31mA${"x".repeat(94)}`);
});

test("entities of its own are not unfolded, and a header that goes on far to the right is refused", async () => {
  const far = '<c r="XFD1" t="inlineStr"><is><t>&lol;</t></is></c>';
  const bytes = changed({
    [sheet]: `<!DOCTYPE x [<!ENTITY lol "lollol">]>${rows(`<row r="1"><c t="inlineStr"><is><t>clause &lol;</t></is></c>${far}</row>`)}`,
  });
  expect(await readCells(bytes)).toMatchObject({ rows: [], problems: ["NAP122 columns, 1000"] });
  const near = changed({
    [sheet]: rows(`<row r="1"><c t="inlineStr"><is><t>clause &lol;</t></is></c></row>`),
  });
  expect((await readCells(near)).rows).toEqual([[1, "clause &lol;"]]);
});

test("what takes longer to be read than anybody's file is given up", async () => {
  let user = 1000;
  const clock = vi
    .spyOn(process, "cpuUsage")
    .mockImplementation(() => ({ user: (user += 400_000), system: 0 }));
  // Every part has several chunks at most, and they have their time together.
  const many = makeWorkbook(
    Array.from({ length: 20 }, (_, at) => ({ ...sheets[0], name: `S${at}`, rows: sheets[0]?.rows ?? {} })),
  );
  expect(await problemsOf(many)).toEqual(["NAP119 too-long, 8"]);
  clock.mockRestore();
  expect(await problemsOf(many)).not.toContain("NAP119 too-long, 8");
});
