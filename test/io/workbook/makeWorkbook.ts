// Sheets as rows of cells → an Excel workbook.
import { makeZip, type ZipOptions } from "./makeZip.ts";

/** A text (shared), a number, a boolean, an empty cell, or what the file writes in other ways. */
export type Cell =
  | string
  | number
  | boolean
  | null
  | { readonly inline: string }
  | { readonly number: string; readonly style: keyof typeof styles }
  | { readonly formula: string; readonly result: string | number | null }
  | { readonly error: string };

export interface Sheet {
  readonly name: string;
  readonly hidden?: boolean;
  /** Rows by their numbers; those that are missing are not in the file. */
  readonly rows: Readonly<Record<number, readonly Cell[]>>;
}

const styles = {
  general: 0,
  percent: 1,
  wholePercent: 2,
  date: 3,
  ownDate: 4,
  ownPercent: 5,
  time: 6,
  oneDecimal: 7,
  openPercent: 8,
  twoDecimals: 9,
} as const;
const styleParts = `<numFmts count="4"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy;@"/><numFmt numFmtId="165" formatCode="0.0&quot; d&quot;%"/><numFmt numFmtId="166" formatCode="0.0"/><numFmt numFmtId="167" formatCode="0.##%"/></numFmts><cellXfs>${[0, 10, 9, 14, 164, 165, 20, 166, 167, 2].map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs>`;

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relationships = (list: readonly (readonly [kind: string, target: string])[]): string =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${office}/${kind}" Target="${target}"/>`).join("")}</Relationships>`;

/** 0 → A, 26 → AA. */
const lettersOf = (index: number): string =>
  (index < 26 ? "" : lettersOf(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** The parts of the workbook by their names, to be changed before they are packed. */
export function workbookParts(sheets: readonly Sheet[]): Record<string, string> {
  const texts: string[] = [];
  const shared = (text: string): number => {
    if (!texts.includes(text)) texts.push(text);
    return texts.indexOf(text);
  };
  const worksheets = sheets.map(({ rows }) => worksheet(rows, shared));
  return {
    "[Content_Types].xml": `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.map(({ name, hidden = false }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ""} r:id="rId${index + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`] as const),
      ["sharedStrings", "/xl/sharedStrings.xml"],
      ["styles", "styles.xml"],
    ]),
    "xl/styles.xml": `${head}<styleSheet xmlns="${main}">${styleParts}</styleSheet>`,
    "xl/sharedStrings.xml": `${head}<sst xmlns="${main}">${texts.map((text) => `<si>${textParts(text)}</si>`).join("")}</sst>`,
    ...Object.fromEntries(worksheets.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
  };
}

export const makeWorkbook = (sheets: readonly Sheet[], options?: ZipOptions): Buffer =>
  makeZip(workbookParts(sheets), options);

const worksheet = (rows: Sheet["rows"], shared: (text: string) => number): string =>
  `${head}<worksheet xmlns="${main}"><sheetData>${Object.entries(rows)
    .map(
      ([row, cells]) =>
        `<row r="${row}">${cells.map((cell, index) => cellXml(cell, `${lettersOf(index)}${row}`, shared)).join("")}</row>`,
    )
    .join("")}</sheetData></worksheet>`;

function cellXml(cell: Cell, at: string, shared: (text: string) => number): string {
  if (cell === null) return "";
  if (typeof cell === "string") return `<c r="${at}" t="s"><v>${shared(cell)}</v></c>`;
  if (typeof cell === "number") return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${at}" t="b"><v>${Number(cell)}</v></c>`;
  if ("inline" in cell) return `<c r="${at}" t="inlineStr"><is>${textParts(cell.inline)}</is></c>`;
  if ("number" in cell) return `<c r="${at}" s="${styles[cell.style]}"><v>${cell.number}</v></c>`;
  if ("error" in cell) return `<c r="${at}" t="e"><v>${cell.error}</v></c>`;
  const { formula, result } = cell;
  const value = result === null ? "" : `<v>${escaped(String(result))}</v>`;
  return `<c r="${at}"${typeof result === "string" ? ' t="str"' : ""}><f>${escaped(formula)}</f>${value}</c>`;
}

/** As Excel writes a text whose first letter is bold: in two parts. */
const textParts = (text: string): string =>
  `<r><t xml:space="preserve">${escaped(text.slice(0, 1))}</t></r><r><rPr><b/></rPr><t xml:space="preserve">${escaped(text.slice(1))}</t></r>`;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
