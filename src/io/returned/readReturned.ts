// A file that came back → its sheets as they are, or why it cannot be read.
import { startOf } from "../../model/place.ts";
import { problem, type Problem } from "../../model/problem.ts";
import type { ReturnedFile, ReturnedRow } from "../../model/returned.ts";
import type { ColumnOf } from "../../table/headerFinder.ts";
import { containerKind } from "../kind/containerKind.ts";
import { enoughToTell, fileKind } from "../kind/fileKind.ts";
import { headOf } from "../kind/headOf.ts";
import { oldOfficeKind } from "../oldExcel/oldOfficeKind.ts";
import { tooLarge, type SizeLimit, type Source } from "../openSource.ts";
import { hashOf } from "../hashOf.ts";
import { readBytes } from "../readBytes.ts";
import { readEncodedTable } from "../table/readEncodedTable.ts";
import { NotText } from "../text/notText.ts";
import { BrokenWorkbook } from "../workbook/brokenWorkbook.ts";
import { zipDirectory, type ZipEntry } from "../workbook/zipDirectory.ts";
import { documentProperties } from "./documentProperties.ts";
import { hasAnnotations } from "./hasAnnotations.ts";
import { returnedSheets } from "./returnedSheets.ts";

export interface ReadReturned {
  readonly sha256: string;
  /** `null` where it cannot be read. */
  readonly file: ReturnedFile | null;
  /** Of delimited text, by which its places are found. */
  readonly delimiter: string | null;
  readonly problems: readonly Problem[];
}

/** Megabytes, unpacked. */
const usualLimit = 1000;
/** Megabytes that are held at once: as many as of a table that is packed. */
const usualPacked = 400;

/** @param columnOf tells the header of a text */
export async function readReturned(
  source: Source,
  columnOf: ColumnOf,
  limitOf: (usual: number) => SizeLimit,
): Promise<ReadReturned> {
  try {
    const kind = fileKind(await headOf(source, enoughToTell), false);
    if (kind === "text") return await readDelimited(source, columnOf);
    const held = limitOf(usualPacked);
    if (source.size > held.megabytes * 1e6)
      return refusedBy(await hashOf(source), tooLarge(source.name, source.size, held));
    const read = await readBytes(source);
    if ("problem" in read) return refusedBy(read.sha256, read.problem);
    const { bytes, sha256 } = read;
    const at = startOf(source.name);
    const refused = (found: Problem): ReadReturned => refusedBy(sha256, found);
    if (kind === "old-office") {
      const old = oldOfficeKind(bytes);
      return refused(
        old === "workbook"
          ? problem("NAP631", at, { reason: "old-workbook" })
          : problem("NAP103", at, { found: old }),
      );
    }
    if (kind !== "zip")
      return refused(
        readableElsewhere.has(kind)
          ? problem("NAP631", at, { reason: "other-kind" })
          : problem("NAP103", at, { found: kind as "pdf" }),
      );
    const directory = zipDirectory(bytes);
    const size = [...directory.values()].reduce((total, entry) => total + entry.size, 0);
    const limit = limitOf(usualLimit);
    if (size > limit.megabytes * 1e6) return refused(tooLarge(source.name, size, limit, "unpacked"));
    const container = await containerKind(bytes, directory);
    if (container !== "workbook" && container !== "spreadsheet")
      return refused(
        container === "document"
          ? problem("NAP631", at, { reason: "other-kind" })
          : problem("NAP103", at, { found: container }),
      );
    return {
      sha256,
      file: await readWorkbook(source.name, bytes, directory, container),
      delimiter: null,
      problems: [],
    };
  } catch (error) {
    const found =
      error instanceof NotText
        ? error.problem
        : error instanceof BrokenWorkbook
          ? problem("NAP119", startOf(source.name), error.fault)
          : null;
    if (found === null) throw error;
    return { sha256: "", file: null, delimiter: null, problems: [found] };
  }
}

const refusedBy = (sha256: string, found: Problem): ReadReturned => ({
  sha256,
  file: null,
  delimiter: null,
  problems: [found],
});

/** Kinds that nap reads as tables, and in which no form goes out. */
const readableElsewhere: ReadonlySet<string> = new Set(["html", "json", "yaml", "flat-spreadsheet"]);

async function readWorkbook(
  name: string,
  bytes: Buffer,
  directory: ReadonlyMap<string, ZipEntry>,
  kind: "workbook" | "spreadsheet",
): Promise<ReturnedFile> {
  const open =
    kind === "workbook"
      ? (await import("../workbook/openWorkbook.ts")).openWorkbook
      : (await import("../openDocument/openSpreadsheet.ts")).openSpreadsheet;
  const parts = [...directory.keys()];
  const has = (test: RegExp): boolean => parts.some((part) => test.test(part));
  return {
    name,
    sheets: await returnedSheets(await open(bytes, directory)),
    properties: await documentProperties(bytes, directory),
    hasMacros: has(/^xl\/vbaproject\.bin$|^basic\/.+\/|^scripts\/.+/),
    hasLinks: has(/^xl\/externallinks\//),
    hasComments: has(/^xl\/(threaded)?comments/) || (await hasAnnotations(bytes, directory)),
  };
}

async function readDelimited(source: Source, columnOf: ColumnOf): Promise<ReadReturned> {
  const none: ReadonlySet<number> = new Set();
  const rows: ReturnedRow[] = [];
  const put = (cells: readonly string[], line: number, row: number): void =>
    void rows.push({ row, line, cells, numbers: none, formulas: none, merged: none, isHidden: false });
  const read = await readEncodedTable(
    source,
    {
      columnOf,
      numberOf: () => null,
      header(_, cells, line, row) {
        put(cells, line, row);
        return true;
      },
      record: put,
    },
    {},
  );
  return {
    sha256: read.sha256,
    file: {
      name: source.name,
      sheets: [{ name: null, isHidden: false, rows }],
      properties: new Map(),
      hasMacros: false,
      hasLinks: false,
      hasComments: false,
    },
    delimiter: read.delimiter,
    problems: read.problems,
  };
}
