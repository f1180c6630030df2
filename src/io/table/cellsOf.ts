// The raw text of a record → where each of its cells starts.

/** The start of a cell: lines down from the record's first line, and its column, counted from 1. */
export interface CellStart {
  readonly line: number;
  readonly column: number;
}

/** Whether a quote that was opened in the text is still open at its end. */
export const isOpen = (text: string): boolean => {
  let quotes = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) quotes++;
  return quotes % 2 === 1;
};

/** Reads quotes as CSV does: a cell that starts with one ends at the next single one. */
export function cellsOf(record: string, delimiter: string): CellStart[] {
  const starts: CellStart[] = [{ line: 0, column: 1 }];
  let quoted = false;
  let atStart = true;
  let line = 0;
  let lineStart = 0;
  for (let index = 0; index < record.length; index++) {
    const character = record[index];
    if (quoted) {
      if (character === '"' && record[index + 1] === '"') index++;
      else if (character === '"') quoted = false;
    } else if (character === '"' && atStart) quoted = true;
    else if (character === delimiter) {
      starts.push({ line, column: index + 2 - lineStart });
      atStart = true;
      continue;
    }
    if (character === "\n" || (character === "\r" && record[index + 1] !== "\n")) {
      line++;
      lineStart = index + 1;
    }
    if (character !== " ") atStart = false;
  }
  return starts;
}
