// A workbook → its bytes as an .xlsx file: the same bytes for the same workbook.
import { writeXlsx } from "hucre/xlsx";
import type { NamedRange } from "hucre";
import type { Sheet, Workbook } from "../../model/workbook.ts";
import { cellText } from "../../text/cellText.ts";
import { usualFont } from "./cellStyle.ts";
import { refuseTooLarge } from "./refuseTooLarge.ts";
import { sheetNames } from "./sheetNames.ts";
import { sheetsInTurn } from "./sheetsInTurn.ts";
import { writtenSheet } from "./writtenSheet.ts";

/** Of workbooks without a day. */
const usualDay = "2000-01-01";

/**
 * Rows and columns are as `model/workbook.ts` describes them. The entries of the archive have a fixed date, the properties
 * that of the workbook; nobody is named as author.
 */
export function writeWorkbook({ title, day, properties = [], sheets }: Workbook): Promise<Uint8Array> {
  refuseTooLarge(sheets);
  const names = sheetNames(sheets.map(({ name }) => name));
  const nameOf = new Map(sheets.map(({ name }, at) => [name, names[at] ?? name]));
  // They are read when all sheets are written.
  const namedRanges: NamedRange[] = [];
  const written = sheetsInTurn(names, (at) => {
    const { headerRow, ...made } = writtenSheet(sheets[at] as Sheet, names[at] ?? "", nameOf);
    if (headerRow !== null)
      namedRanges.push({
        name: "_xlnm.Print_Titles",
        range: `'${made.name.replaceAll("'", "''")}'!$${headerRow}:$${headerRow}`,
        scope: made.name,
      });
    return made;
  });
  // oxlint-disable-next-line no-restricted-globals -- a day that is given; no clock is asked
  const date = new Date(`${day ?? usualDay}T00:00:00Z`);
  const custom = Object.fromEntries(properties.map(([name, value]) => [name, cellText(value).text]));
  return writeXlsx({
    sheets: written,
    defaultFont: usualFont,
    namedRanges,
    activeSheet: Math.max(
      0,
      sheets.findIndex(({ state }) => state === undefined || state === "visible"),
    ),
    properties: {
      title: cellText(title).text,
      created: date,
      modified: date,
      ...(properties.length === 0 ? {} : { custom }),
    },
  });
}
