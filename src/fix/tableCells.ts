// The text of a table and its delimiter → its records, with the range of each cell.

export interface CellRange {
  /** From delimiter to delimiter, with its quotes and the spaces around it. */
  readonly start: number;
  readonly end: number;
  /** Without its quotes. */
  readonly value: string;
  readonly isQuoted: boolean;
}

export interface RecordRange {
  /** The line in which it starts, from 1. */
  readonly line: number;
  readonly cells: readonly CellRange[];
}

/**
 * Of a text whose quotes are right: what its reader makes of it is compared with this before anything is changed.
 *
 * @example tableCells('1.1;"a;b"\n', ";")[0]?.cells.map(({ value }) => value) // ["1.1", "a;b"]
 */
export function tableCells(text: string, delimiter: string): RecordRange[] {
  const records: RecordRange[] = [];
  let [at, line] = [0, 1];
  while (at < text.length) {
    const cells: CellRange[] = [];
    const first = line;
    for (;;) {
      const cell = cellAt(text, at, delimiter);
      cells.push(cell);
      line += text.slice(cell.start, cell.end).match(/\r\n|\n|\r/g)?.length ?? 0;
      at = cell.end;
      if (text[at] !== delimiter) break;
      at++;
    }
    records.push({ line: first, cells });
    at += text.startsWith("\r\n", at) ? 2 : 1;
    line++;
  }
  return records;
}

function cellAt(text: string, start: number, delimiter: string): CellRange {
  const isEnd = (at: number): boolean => {
    const sign = text[at];
    return sign === undefined || sign === delimiter || sign === "\n" || sign === "\r";
  };
  let at = start;
  const spaces = delimiter === "\t" ? " " : " \t";
  while (at < text.length && spaces.includes(text[at] ?? "")) at++;
  if (text[at] !== '"') {
    while (!isEnd(at)) at++;
    return { start, end: at, value: text.slice(start, at), isQuoted: false };
  }
  const open = ++at;
  while (at < text.length && (text[at] !== '"' || text[at + 1] === '"')) at += text[at] === '"' ? 2 : 1;
  const value = text.slice(open, at).replaceAll('""', '"');
  at++;
  while (!isEnd(at)) at++;
  return { start, end: Math.min(at, text.length), value, isQuoted: true };
}
