// A table → the parts of an .xlsx, an .ods, a .docx or a .fods that hold it, with attributes that may lie.
import { below, howMany, pick, times, type Random } from "./hostileCase.ts";
import type { HostileTable } from "./hostileTables.ts";
import { hostileText } from "./hostileTexts.ts";
import { escaped } from "./hostileXml.ts";
import { bomb, type Packed } from "./packZip.ts";

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** 0 → A, 26 → AA. */
function columnName(index: number): string {
  let [name, left] = ["", index + 1];
  for (; left > 0; left = Math.floor((left - 1) / 26))
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  return name;
}

/** Cells with texts of their own, as most programs but Excel write them. */
const sheetXml = ({ header, rows }: HostileTable): string =>
  [header, ...rows]
    .map(
      (cells, row) =>
        `<row r="${row + 1}">${cells.map((cell, at) => `<c r="${columnName(at)}${row + 1}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`).join("")}</row>`,
    )
    .join("");

const relations = (list: readonly (readonly [kind: string, target: string])[]): string =>
  `${head}<Relationships>${list.map(([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${kind}" Target="${target}"/>`).join("")}</Relationships>`;

const hostileFormats = [
  "0",
  "0.00%",
  "[h]:mm:ss.000",
  "# ?/?",
  "0".repeat(5000),
  "[".repeat(9999),
  "@@@@",
  "yyyy".repeat(900),
];

/** What stands behind the rows, or in the place of some of them. */
const hostileRows: readonly ((random: Random, next: number) => string)[] = [
  (random, next) =>
    `<row r="${next}"><c r="${pick(random, ["XFD", "ZZZZZZZ", "A"])}${next}"><v>1</v></c></row>`,
  (random, next) =>
    `<row r="${next}"><c t="s"><v>${pick(random, ["0", "-1", "1e9", "length", "99"])}</v></c></row>`,
  (random) => `<row r="${pick(random, ["0", "-1", "1", "1048577", "1e7", "x"])}"><c><v>1</v></c></row>`,
  (random, next) =>
    `<row r="${next}"><c s="${below(random, 9)}"><v>${pick(random, ["1e308", "-1", "99999999", "NaN", "0.1"])}</v></c></row>`,
  (random, next) => `<row r="${next}"><c><f>${escaped(hostileText(random))}</f></c></row>`,
  (random, next) => times(howMany(random, 100_000), (at) => `<row r="${next + at}"/>`).join(""),
  (random, next) => `<row r="${next}">${'<c t="str"><v>full</v></c>'.repeat(howMany(random, 100_000))}</row>`,
];

const bombs: readonly (readonly [piece: string, end: string])[] = [
  [" ", "</sheetData></worksheet>"],
  ["<row/>", "</sheetData></worksheet>"],
  ['<row><c t="inlineStr"><is><t>full</t></is></c></row>', "</sheetData></worksheet>"],
  ["<row><c><v>1</v></c></row>", ""],
  [`<row><c t="inlineStr"><is><t>${"x".repeat(30_000)}</t></is></c></row>`, "</sheetData></worksheet>"],
];

export function workbookParts(table: HostileTable, random: Random, isTrue: boolean): readonly Packed[] {
  const sheets = isTrue || random() < 0.7 ? 1 : howMany(random, 1200);
  const extra = isTrue ? "" : pick(random, hostileRows)(random, table.rows.length + 2);
  const merges = isTrue
    ? ""
    : `<mergeCells>${times(howMany(random, 30_000), (at) => `<mergeCell ref="A${at + 2}:${pick(random, ["A", "C", "XFD"])}${at + 2 + below(random, 9) * 100_000}"/>`).join("")}</mergeCells>`;
  const xml = `${head}<worksheet><sheetData>${sheetXml(table)}${extra}</sheetData>${random() < 0.5 ? merges : ""}</worksheet>`;
  const formats = hostileFormats
    .map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code}"/>`)
    .join("");
  const target = (at: number): string =>
    `${random() < 0.02 ? "WORKSHEETS" : "worksheets"}/sheet${random() < 0.9 ? 1 : at + 1}.xml`;
  const large = pick(random, bombs);
  return [
    { name: "[Content_Types].xml", content: `${head}<Types/>` },
    { name: "_rels/.rels", content: relations([["officeDocument", "xl/workbook.xml"]]) },
    {
      name: "xl/workbook.xml",
      content: `${head}<workbook>${random() < 0.2 ? '<workbookPr date1904="1"/>' : ""}<sheets>${times(sheets, (at) => `<sheet name="${at === 0 ? "A" : escaped(hostileText(random).slice(0, 90))}" r:id="rId${at + 3}"/>`).join("")}</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: relations([
        ["styles", "styles.xml"],
        ["sharedStrings", "sharedStrings.xml"],
        ...times(sheets, (at) => ["worksheet", at === 0 ? "worksheets/sheet1.xml" : target(at)] as const),
      ]),
    },
    {
      name: "xl/styles.xml",
      content: `${head}<styleSheet><numFmts>${formats}</numFmts><cellXfs>${hostileFormats.map((_, at) => `<xf numFmtId="${164 + at}"/>`).join("")}</cellXfs></styleSheet>`,
    },
    { name: "xl/sharedStrings.xml", content: `${head}<sst count="999999999"><si><t>full</t></si></sst>` },
    isTrue || random() < 0.97
      ? { name: "xl/worksheets/sheet1.xml", content: xml }
      : {
          name: "xl/worksheets/sheet1.xml",
          content: "",
          deflated: bomb("<worksheet><sheetData>", large[0], pick(random, [50, 200, 900]), large[1]),
        },
  ];
}

const repeats = ["1", "-1", "1000000", "1e9", "65536", "0", "x"];

/** The XML of a spreadsheet of OpenDocument: of its content, or of the whole of a flat one. */
export function openDocumentXml(table: HostileTable, random: Random, isTrue: boolean, root: string): string {
  const repeat = (name: string): string =>
    isTrue || random() < 0.9 ? "" : ` table:number-${name}-repeated="${pick(random, repeats)}"`;
  const span = (): string =>
    isTrue || random() < 0.95
      ? ""
      : ` table:number-rows-spanned="${pick(random, repeats)}" table:number-columns-spanned="${pick(random, repeats)}"`;
  const type = (): string =>
    isTrue || random() < 0.9
      ? ' office:value-type="string"'
      : ` office:value-type="${pick(random, ["float", "percentage", "date", "time", "boolean", "constructor"])}" office:value="${pick(random, ["1", "1e308", "x", "-0"])}" table:formula="${escaped(hostileText(random).slice(0, 99))}"`;
  const cell = (text: string): string =>
    `<table:table-cell${type()}${repeat("columns")}${span()}><text:p>${escaped(text)}</text:p></table:table-cell>`;
  const rows = [table.header, ...table.rows]
    .map((cells) => `<table:table-row${repeat("rows")}>${cells.map(cell).join("")}</table:table-row>`)
    .join("");
  const more = isTrue
    ? ""
    : `<table:table table:name="B">${"<table:table-row/>".repeat(3)}</table:table>`.repeat(
        howMany(random, 1200),
      );
  return `${head}<${root} xmlns:office="o" xmlns:table="t" xmlns:text="x" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="A">${rows}</table:table>${random() < 0.2 ? more : ""}</office:spreadsheet></office:body></${root}>`;
}

export const openDocumentParts = (
  table: HostileTable,
  random: Random,
  isTrue: boolean,
): readonly Packed[] => [
  { name: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet" },
  { name: "META-INF/manifest.xml", content: "<manifest:manifest/>" },
  isTrue || random() < 0.97
    ? { name: "content.xml", content: openDocumentXml(table, random, isTrue, "office:document-content") }
    : {
        name: "content.xml",
        content: "",
        deflated: bomb(
          '<office:document-content><office:body><office:spreadsheet><table:table table:name="A">',
          pick(random, [
            " ",
            "<table:table-row/>",
            "<table:table-row><table:table-cell><text:p>full</text:p></table:table-cell></table:table-row>",
          ]),
          pick(random, [50, 200, 900]),
          "</table:table></office:spreadsheet></office:body></office:document-content>",
        ),
      },
];

export function wordParts(table: HostileTable, random: Random, isTrue: boolean): readonly Packed[] {
  const inside = (): string =>
    isTrue || random() < 0.9
      ? ""
      : `<w:tcPr><w:gridSpan w:val="${pick(random, repeats)}"/><w:vMerge${pick(random, ["", ' w:val="restart"'])}/></w:tcPr>`;
  const cell = (text: string): string =>
    `<w:tc>${inside()}<w:p><w:r><w:t>${escaped(text)}</w:t></w:r></w:p></w:tc>`;
  const rows = [table.header, ...table.rows]
    .map((cells) => `<w:tr>${cells.map(cell).join("")}</w:tr>`)
    .join("");
  return [
    { name: "[Content_Types].xml", content: `${head}<Types/>` },
    { name: "_rels/.rels", content: relations([["officeDocument", "word/document.xml"]]) },
    {
      name: "word/document.xml",
      content: `${head}<w:document xmlns:w="w"><w:body><w:tbl>${rows}</w:tbl></w:body></w:document>`,
    },
  ];
}
