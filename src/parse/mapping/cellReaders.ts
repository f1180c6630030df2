// The sources of all columns and the header of a file → readers that make of each row the rows that it stands for.
import type { MappedColumn } from "../../model/mapping.ts";
import { problem, type Problem } from "../../model/problem.ts";
import type { MappedSource, TableMapping } from "../../model/tableMapping.ts";
import type { CellPlace } from "../ratings/cellPlace.ts";
import { bareName, textInFileName } from "./fileNames.ts";
import { counted, type MappedHeader } from "./mappedHeader.ts";
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
  /** @param data the number of the row among those that are data */
  readonly each: (cells: readonly string[], line: number, row: number, data: number, send: SendRow) => void;
  readonly problems: () => Problem[];
}

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
): CellReaders {
  const faults: Problem[] = [];
  const fixedText = ({ column, from }: MappedSource): string | null => {
    if (from.kind === "constant") return from.text;
    if (from.kind === "present") return from.status;
    if (from.kind === "counts") return "";
    if (from.kind !== "file-name") return null;
    const text = textInFileName(from.pattern, column, file);
    if (text !== null) return text;
    faults.push(problem("NAP610", mapping.at(["columns", column]), { file, pattern: from.pattern }));
    return "";
  };
  const readers = sources.map((source): ColumnReader => ({
    source,
    indexes: namesOf(source).map(header.indexOf),
    fixed: fixedText(source),
    texts: createTextReader(source, mapping),
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
      for (const thing of things.length === 0 ? noThing : things) {
        let read: string[][] = [[]];
        for (const reader of readers) {
          const raw = rawText(reader, cells, data, thing);
          if (reader.parts === null) {
            const text = meaning(reader, raw, line, row, thing);
            for (const one of read) one.push(text);
          } else {
            // Two names may mean one thing.
            const parts = partsOf(raw, reader.parts).map((part) => meaning(reader, part, line, row, thing));
            read = [...new Set(parts)].flatMap((text) => read.map((one) => [...one, text]));
          }
        }
        for (const one of read) send(one, line, row, thing?.index);
      }
    },
    problems: () => readers.flatMap(({ texts }) => texts?.problems() ?? []),
  };
}

interface Thing {
  readonly index: number;
  readonly text: string;
}

const noThing: readonly null[] = [null];

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
