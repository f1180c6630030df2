// Columns that a file lacks, as its mapping reads it → the same problems, with what the mapping should not say of reading it.
import {
  createMappedTable,
  ratingColumns,
  type Problem,
  type ReadOptions,
  type TableMapping,
} from "../../core.ts";
import type { FileReader } from "./fileReader.ts";

/** What a mapping may say wrongly, so that another row or other letters are taken for the header. */
const doubtful = ["header", "delimiter", "encoding", "sheet"] as const;

/** The file is read once more without each of them, until all columns are there. */
export async function withWayOut(
  problems: readonly Problem[],
  file: string,
  mapping: TableMapping,
  fileReader: FileReader,
): Promise<readonly Problem[]> {
  if (problems.every(({ code }) => code !== "NAP601")) return problems;
  for (const key of doubtful) {
    if (mapping.read[key] === undefined) continue;
    const row = await headerRow(file, { ...mapping, read: withoutKey(mapping.read, key) }, fileReader);
    if (row === null) continue;
    return problems.map((found) =>
      found.code === "NAP601" ? { ...found, params: { ...found.params, without: { key, row } } } : found,
    );
  }
  const encoding = await otherEncoding(file, mapping, fileReader);
  if (encoding === null) return problems;
  return problems.map((found) =>
    found.code === "NAP601" ? { ...found, params: { ...found.params, encoding } } : found,
  );
}

/** Those in which people keep tables that are not UTF-8. */
const usualEncodings = [
  "windows-1251",
  "koi8-u",
  "macintosh",
  "x-mac-cyrillic",
  "windows-1254",
  "windows-1252",
];

/** Where the mapping names one: another in which all columns are there. */
async function otherEncoding(
  file: string,
  mapping: TableMapping,
  fileReader: FileReader,
): Promise<string | null> {
  if (mapping.read.encoding === undefined) return null;
  for (const encoding of usualEncodings) {
    const read = { ...mapping.read, encoding };
    if ((await headerRow(file, { ...mapping, read }, fileReader)) !== null) return encoding;
  }
  return null;
}

const withoutKey = (read: ReadOptions, key: keyof ReadOptions): ReadOptions =>
  Object.fromEntries(Object.entries(read).filter(([name]) => name !== key));

/** The row of the header; `null` where the columns are not there. */
async function headerRow(
  file: string,
  mapping: TableMapping,
  fileReader: FileReader,
): Promise<number | null> {
  let found: number | null = null;
  const table = createMappedTable(mapping, ratingColumns, {
    header(_source, _cells, _line, row) {
      found = row;
      return false;
    },
    record: () => undefined,
  });
  await fileReader.probe(file, table, mapping.read);
  return found;
}
