// A document → a workbook of Excel and other spreadsheets.
import type { BinaryRenderer } from "./binaryRenderer.ts";
import { writeWorkbook } from "./writeWorkbook.ts";

/** The command line asks only for formats that the command has. */
export const renderXlsx: BinaryRenderer = async ({ workbook }) => {
  if (workbook === undefined) throw new TypeError("a document without a workbook was asked for one");
  return writeWorkbook(await workbook());
};
