// A file that holds a table, of whatever kind → its header and records, one by one, and what is wrong with it.
import { startOf } from "../model/place.ts";
import { problem, type Problem } from "../model/problem.ts";
import type { ReadOptions, TableParts } from "../model/readOptions.ts";
import type { TableSink } from "../table/tableRows.ts";
import { enoughToTell, fileKind } from "./kind/fileKind.ts";
import { headOf } from "./kind/headOf.ts";
import { tooLarge, type SizeLimit, type Source } from "./openSource.ts";
import { readBytes } from "./readBytes.ts";
import type { WantedSheet } from "./sheets/sheet.ts";
import { readEncodedTable } from "./table/readEncodedTable.ts";
import { NotText } from "./text/notText.ts";

export interface ReadTableFile {
  readonly sha256: string;
  /** Of delimited text, `null` of everything else. */
  readonly delimiter: string | null;
  /** Delimited text in another encoding, as UTF-8. */
  readonly text?: Source;
  readonly problems: readonly Problem[];
  /** What the tables of the file are; not there where it could not be looked at. */
  readonly parts?: TableParts;
}

/** Megabytes that a file may have, of kinds that are kept in memory as a whole and take several times their size there. */
const usualLimits = { unpacked: 1000, json: 200, html: 50, yaml: 5, "old-office": 50 } as const;

/**
 * Each kind has its reader in a file of its own, which is loaded for it. Kinds that are not read are named.
 *
 * @param named the sheet or the table that the reference to the file names
 * @param limitOf the limit for sizes, where the usual one is this
 */
export async function readTableFile(
  source: Source,
  named: string | null,
  options: ReadOptions,
  limitOf: (usual: number) => SizeLimit,
  sink: TableSink,
): Promise<ReadTableFile> {
  const kind = await kindOf(source);
  if (kind === "text") return { ...(await readText(source, sink, options)), parts: null };
  const { name } = source;
  const refuse = (size: number, usual: number, what?: "unpacked"): Problem | null => {
    const limit = limitOf(usual);
    return size > limit.megabytes * 1e6 ? tooLarge(name, size, limit, what) : null;
  };
  const read = await readBytes(source);
  if ("problem" in read) return { sha256: read.sha256, delimiter: null, problems: [read.problem] };
  const { bytes, sha256 } = read;
  const done = (problems: readonly Problem[]): ReadTableFile => ({ sha256, delimiter: null, problems });
  const header = options.header ?? null;
  const sheet: WantedSheet = { sheet: named ?? options.sheet ?? null, header };
  const table: WantedSheet = { sheet: named ?? options.table ?? null, header };
  const limited = async (
    usual: number,
    parts: TableParts,
    take: () => Promise<Problem[]>,
  ): Promise<ReadTableFile> => {
    const large = refuse(bytes.length, usual);
    return large === null ? { ...done(await take()), parts } : done([large]);
  };
  switch (kind) {
    case "zip": {
      const { readContainer } = await import("./readContainer.ts");
      const refused = (size: number): Problem | null => refuse(size, usualLimits.unpacked, "unpacked");
      return { ...done([]), ...(await readContainer(name, bytes, { sheet, table }, refused, sink)) };
    }
    case "flat-spreadsheet": {
      const { readFlatSpreadsheet } = await import("./openDocument/readFlatSpreadsheet.ts");
      return { ...done(await readFlatSpreadsheet(name, bytes, sheet, sink)), parts: "sheet" };
    }
    case "json": {
      const { readJson } = await import("./lists/readJson.ts");
      return limited(usualLimits.json, "rows", () => readJson(name, bytes, options.rows ?? null, sink));
    }
    case "html": {
      const { readHtml } = await import("./html/readHtml.ts");
      return limited(usualLimits.html, "table", () =>
        readHtml(name, bytes, options.encoding ?? null, table, sink),
      );
    }
    case "old-office": {
      const { readOldOffice } = await import("./oldExcel/readOldOffice.ts");
      return limited(usualLimits["old-office"], "sheet", () => readOldOffice(name, bytes, sheet, sink));
    }
    case "yaml": {
      const { readYaml } = await import("./lists/readYaml.ts");
      return limited(usualLimits.yaml, "rows", () => readYaml(name, bytes, options.rows ?? null, sink));
    }
    case "parquet": {
      const { readParquet } = await import("./parquet/readParquet.ts");
      const refused = (size: number): Problem | null => refuse(size, usualLimits.unpacked, "unpacked");
      return limited(usualLimits.unpacked, null, () => readParquet(name, bytes, refused, sink));
    }
    default:
      return done([problem("NAP103", startOf(name), { found: kind })]);
  }
}

/** A file may vanish between two looks at it. */
async function readText(source: Source, sink: TableSink, options: ReadOptions): Promise<ReadTableFile> {
  try {
    return await readEncodedTable(source, sink, options);
  } catch (error) {
    if (!(error instanceof NotText)) throw error;
    return { sha256: "", delimiter: ",", problems: [error.problem] };
  }
}

/** What a file is, by its first bytes; what cannot be read is left for the reader of text to tell. */
export async function kindOf(source: Source): Promise<ReturnType<typeof fileKind>> {
  try {
    return fileKind(await headOf(source, enoughToTell), /\.ya?ml$/i.test(source.name));
  } catch (error) {
    // Whoever reads it as text meets the same, and reports it.
    if (error instanceof NotText) return "text";
    throw error;
  }
}
