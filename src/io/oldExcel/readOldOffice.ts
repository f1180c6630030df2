// The bytes of an old Office file → the header and the records of the table in it, where it is a workbook.
import { startOf } from "../../model/place.ts";
import { problem, type Problem } from "../../model/problem.ts";
import type { TableSink } from "../../table/tableRows.ts";
import { readSheets } from "../sheets/readSheets.ts";
import type { WantedSheet } from "../sheets/sheet.ts";
import { oldOfficeKind } from "./oldOfficeKind.ts";
import { openOldWorkbook } from "./openOldWorkbook.ts";

export function readOldOffice(
  name: string,
  bytes: Buffer,
  wanted: WantedSheet,
  sink: TableSink,
): Promise<Problem[]> {
  const kind = oldOfficeKind(bytes);
  return kind === "workbook"
    ? readSheets(name, "sheet", () => openOldWorkbook(bytes), wanted, sink)
    : Promise.resolve([problem("NAP103", startOf(name), { found: kind })]);
}
