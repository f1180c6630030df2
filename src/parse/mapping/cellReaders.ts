// The sources of all columns and the header of a file → readers that make of each row the rows that it stands for.
import type { MappedColumn } from "../../model/mapping.ts";
import { manyProblems } from "../../model/manyProblems.ts";
import { problem, type Problem } from "../../model/problem.ts";
import type { MappedSource, TableMapping } from "../../model/tableMapping.ts";
import type { CellPlace } from "../ratings/cellPlace.ts";
import { bareName } from "./fileNames.ts";
import type { KnownTexts } from "./knownTexts.ts";
import { counted, type MappedHeader } from "./mappedHeader.ts";
import { textOfFileName } from "./textOfFileName.ts";
import { createTextReader, type TextReader } from "./textReader.ts";

/** Takes a row with the columns of nap; `cell`: where its rating stands in the file, for a row that holds several. */
export type SendRow = (cells: readonly string[], line: number, row: number, cell?: number) => void;

/** How the rows of one file are read. */
export interface CellReaders {
  /** The columns of nap that are filled, and where each stands in the file. */
  readonly columns: readonly MappedColumn[];
  readonly indexes: readonly number[];
  /** Columns of the file that are filled down, in the order of the mapping. */
  readonly filled: readonly number[];
  readonly clauseIndexes: readonly number[];
  /** What keeps the file from being read at all. */
  readonly faults: readonly Problem[];
  /**
   * `false`: the row stands for too many others, which is a problem, and none of them is sent.
   *
   * @param data the number of the row among those that are data
   */
  readonly each: (
    cells: readonly string[],
    line: number,
    row: number,
    data: number,
    send: SendRow,
  ) => boolean;
  readonly problems: () => Problem[];
}

/** A row that stands for more others was not meant: two cells of a hundred parts each are ten thousand rows. */
const mostRecords = 1000;

/** One column of nap. */
interface ColumnReader {
  readonly source: MappedSource;
  /** Where it stands in the file; several are joined. */
  readonly indexes: readonly number[];
  /** The same in every row, `null` for what stands in cells. */
  readonly fixed: string | null;
  readonly texts: TextReader | null;
  readonly parts: RegExp | null;
}

export function createCellReaders(
  sources: readonly MappedSource[],
  mapping: TableMapping,
  header: MappedHeader,
  file: string,
  place: CellPlace,
  known: KnownTexts | null,
  weight: () => number,
): CellReaders {
  const faults: Problem[] = [];
  const tooMany = manyProblems();
  const fixedText = (source: MappedSource): string | null => {
    const { column, from } = source;
    if (from.kind === "constant") return from.text;
    if (from.kind === "present") return from.status;
    if (from.kind === "counts") return "";
    if (from.kind !== "file-name") return null;
    const found = textOfFileName(source, from.pattern, file, known, mapping.at(["columns", column]));
    if ("text" in found) return found.text;
    faults.push(found.problem);
    return "";
  };
  const readers = sources.map((source): ColumnReader => ({
    source,
    indexes: namesOf(source).map(header.indexOf),
    fixed: fixedText(source),
    texts: createTextReader(source, mapping, weight),
    parts: separators(source.split),
  }));
  const wide = sources.flatMap(({ from }) => (from.kind === "wide" ? from.things : []));
  const things = wide.map(({ name, text }) => ({ index: header.indexOf(name), text }));
  const fileName = bareName(file);

  const joined = (
    indexes: readonly number[],
    join: string,
    cells: readonly string[],
    data: number,
  ): string => {
    const texts: string[] = [];
    for (const index of indexes) {
      const text =
        index === counted.row
          ? String(data)
          : index === counted.file
            ? fileName
            : (cells[index] ?? "").trim();
      if (text !== "") texts.push(text);
    }
    return texts.join(join);
  };
  const rawText = (
    reader: ColumnReader,
    cells: readonly string[],
    data: number,
    thing: Thing | null,
  ): string => {
    const { from } = reader.source;
    if (reader.fixed !== null) return reader.fixed;
    if (from.kind === "wide") return thing?.text ?? "";
    if (from.kind === "wide-cell") return cells[thing?.index ?? -1] ?? "";
    if (from.kind !== "columns") return "";
    const [index = -1] = reader.indexes;
    return reader.indexes.length === 1 && index >= 0
      ? (cells[index] ?? "")
      : joined(reader.indexes, from.join, cells, data);
  };
  const meaning = (
    { texts, source, indexes }: ColumnReader,
    text: string,
    line: number,
    row: number,
    thing: Thing | null,
  ): string =>
    texts === null
      ? text
      : texts.read(text, row, () =>
          place(line, row, source.column, thing?.index ?? Math.max(0, indexes[0] ?? 0)),
        );

  /** `null`: there are too many, which is a problem. */
  const recordsOf = (
    cells: readonly string[],
    line: number,
    row: number,
    data: number,
    thing: Thing | null,
  ): string[][] | null => {
    let read: string[][] = [[]];
    for (const reader of readers) {
      const raw = rawText(reader, cells, data, thing);
      const { parts } = reader;
      if (parts === null) {
        const text = meaning(reader, raw, line, row, thing);
        for (const one of read) one.push(text);
        continue;
      }
      // Two names may mean one thing.
      const several = new Set(partsOf(raw, parts).map((part) => meaning(reader, part, line, row, thing)));
      const records = several.size * read.length;
      if (records > mostRecords) {
        const at = place(
          line,
          row,
          reader.source.column,
          thing?.index ?? Math.max(0, reader.indexes[0] ?? 0),
        );
        tooMany.add("NAP620", () => problem("NAP620", at, { row, records, most: mostRecords }));
        return null;
      }
      read = [...several].flatMap((text) => read.map((one) => [...one, text]));
    }
    return read;
  };

  return {
    columns: sources.map(({ column }) => column),
    indexes: readers.map(({ indexes }) => Math.max(0, indexes[0] ?? 0)),
    filled: [...new Set(readers.flatMap(({ source, indexes }) => (source.fill ? indexes : [])))].filter(
      (index) => index >= 0,
    ),
    clauseIndexes: readers.flatMap(({ source, indexes }) =>
      source.column === "clause" ? indexes.filter((index) => index >= 0) : [],
    ),
    faults,
    each(cells, line, row, data, send) {
      if (things.length === 0) {
        const read = recordsOf(cells, line, row, data, null);
        for (const one of read ?? []) send(one, line, row);
        return read !== null;
      }
      const all = things.map((thing) => ({ thing, read: recordsOf(cells, line, row, data, thing) }));
      if (all.some(({ read }) => read === null)) return false;
      for (const { thing, read } of all) for (const one of read ?? []) send(one, line, row, thing.index);
      return true;
    },
    problems: () => [...readers.flatMap(({ texts }) => texts?.problems() ?? []), ...tooMany.list()],
  };
}

interface Thing {
  readonly index: number;
  readonly text: string;
}

const namesOf = ({ from }: MappedSource): readonly string[] =>
  from.kind === "columns" ? from.names : from.kind === "counts" ? [from.met] : [];

function separators(split: readonly string[]): RegExp | null {
  if (split.length === 0) return null;
  const escaped = split.map((text) => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`));
  return new RegExp(escaped.toSorted((a, b) => b.length - a.length).join("|"), "u");
}

/** A cell without any part is one empty part. */
function partsOf(cell: string, parts: RegExp): string[] {
  const found = cell
    .split(parts)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return found.length === 0 ? [""] : found;
}
