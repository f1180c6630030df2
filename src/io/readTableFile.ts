// A file that holds a table, of whatever kind → its header and records, one by one, and what is wrong with it.
import { startOf } from "../model/place.ts";
import { problem, type Problem } from "../model/problem.ts";
import type { ReadOptions, TableParts } from "../model/readOptions.ts";
import type { TableSink } from "../table/tableRows.ts";
import { hashOf } from "./hashOf.ts";
import { enoughToTell, fileKind, type FileKind } from "./kind/fileKind.ts";
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

/** Megabytes that a file may have, of kinds that are kept in memory as a whole, most of which take several times their size there. */
const usualLimits = { zip: 400, parquet: 400, json: 200, html: 50, yaml: 5, "old-office": 50 } as const;
const usualUnpacked = 1000;

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
  const header = options.header ?? null;
  const sheet: WantedSheet = { sheet: named ?? options.sheet ?? null, header };
  const table: WantedSheet = { sheet: named ?? options.table ?? null, header };
  const refuse = (size: number, usual: number, what?: "unpacked"): Problem | null => {
    const limit = limitOf(usual);
    return size > limit.megabytes * 1e6 ? tooLarge(name, size, limit, what) : null;
  };
  const refusesUnpacked = (size: number): Problem | null => refuse(size, usualUnpacked, "unpacked");
  /** Without a hash where the file is no longer what it was. */
  const hashed = async (problems: readonly Problem[], parts?: TableParts): Promise<ReadTableFile> => {
    const sha256 = await orProblem(() => hashOf(source));
    return typeof sha256 === "string"
      ? { sha256, delimiter: null, problems, ...(parts === undefined ? {} : { parts }) }
      : { sha256: "", delimiter: null, problems: [sha256] };
  };
  if (kind === "flat-spreadsheet") {
    const { readFlatSpreadsheet } = await import("./openDocument/readFlatSpreadsheet.ts");
    const problems = await orProblem(() => readFlatSpreadsheet(source, sheet, sink));
    return hashed("code" in problems ? [problems] : problems, "sheet");
  }
  if (!isKept(kind)) return hashed([problem("NAP103", startOf(name), { found: kind })]);
  // A file that is too large is not held to say so.
  const large = refuse(source.size, usualLimits[kind]);
  if (large !== null) return hashed([large]);
  const read = await readBytes(source);
  if ("problem" in read) return { sha256: read.sha256, delimiter: null, problems: [read.problem] };
  const { bytes, sha256 } = read;
  const take = async (): Promise<Pick<ReadTableFile, "problems" | "parts">> => {
    switch (kind) {
      case "zip": {
        const { readContainer } = await import("./readContainer.ts");
        return readContainer(name, bytes, { sheet, table }, refusesUnpacked, sink);
      }
      case "json": {
        const { readJson } = await import("./lists/readJson.ts");
        return { problems: await readJson(name, bytes, options.rows ?? null, sink), parts: "rows" };
      }
      case "html": {
        const { readHtml } = await import("./html/readHtml.ts");
        const problems = await readHtml(name, bytes, options.encoding ?? null, table, sink);
        return { problems, parts: "table" };
      }
      case "old-office": {
        const { readOldOffice } = await import("./oldExcel/readOldOffice.ts");
        return { problems: await readOldOffice(name, bytes, sheet, sink), parts: "sheet" };
      }
      case "yaml": {
        const { readYaml } = await import("./lists/readYaml.ts");
        return { problems: await readYaml(name, bytes, options.rows ?? null, sink), parts: "rows" };
      }
      case "parquet": {
        const { readParquet } = await import("./parquet/readParquet.ts");
        return { problems: await readParquet(name, bytes, refusesUnpacked, sink), parts: null };
      }
    }
  };
  return { sha256, delimiter: null, ...(await take()) };
}

type KeptKind = keyof typeof usualLimits;

const isKept = (kind: Exclude<FileKind, "text" | "flat-spreadsheet">): kind is KeptKind =>
  Object.hasOwn(usualLimits, kind);

async function orProblem<T>(read: () => Promise<T>): Promise<T | Problem> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof NotText)) throw error;
    return error.problem;
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
export async function kindOf(source: Source): Promise<FileKind> {
  try {
    return fileKind(await headOf(source, enoughToTell), /\.ya?ml$/i.test(source.name));
  } catch (error) {
    // Whoever reads it as text meets the same, and reports it.
    if (error instanceof NotText) return "text";
    throw error;
  }
}
