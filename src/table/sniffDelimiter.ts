// The first text of a table → the character that separates its cells.
import { mostTitles, type ColumnOf } from "./headerFinder.ts";

const candidates = [",", ";", "\t", "|"] as const;

/** So many lines that are not blank may say it: titles, and the header below them. */
export const linesToSniff = mostTitles + 1;

/** Blank ones among them. */
const mostLines = 1000;

/**
 * What a first line `sep=;` says, as Excel writes it; else the candidate by which some line names most columns; else the
 * one that occurs most often outside quotes in the first line that is not blank; a comma if none does.
 */
export function sniffDelimiter(text: string, columnOf: ColumnOf): string {
  const lines = firstLines(text);
  const [first = ""] = lines;
  const said = candidates.find((delimiter) => saysDelimiter(first, delimiter));
  if (said !== undefined) return said;
  const byCount = candidates.toSorted((a, b) => countOf(first, b) - countOf(first, a));
  let best: { delimiter: string; known: number } = { delimiter: byCount[0] ?? ",", known: 0 };
  for (const line of lines) {
    for (const delimiter of byCount) {
      const known = knownIn(line, delimiter, columnOf);
      if (known > best.known) best = { delimiter, known };
    }
    // No title names two columns.
    if (best.known > 1) break;
  }
  return best.delimiter;
}

/** Lines that are not blank; one that ends within quotes goes on with the next, as far as that closes them. */
function firstLines(text: string): string[] {
  const lines: string[] = [];
  let open: string | null = null;
  for (const line of text.split(/\r\n|\n|\r/, mostLines)) {
    const whole: string = open === null ? line : `${open} ${line}`;
    const isOpen = startsCell(whole) && (whole.match(/"/g)?.length ?? 0) % 2 === 1;
    if (isOpen && whole.length < longestName) open = whole;
    else {
      open = null;
      if (whole.trim() !== "") lines.push(whole);
    }
    if (lines.length === linesToSniff) return lines;
  }
  return open === null ? lines : [...lines, open];
}

/** A name of a column may have line breaks; a quote that is open for longer is not the end of a name. */
const longestName = 2000;

const countOf = (line: string, delimiter: string): number =>
  line.replace(/"[^"]*"/g, "").split(delimiter).length - 1;

/** How many cells of the line name a column. */
const knownIn = (line: string, delimiter: string, columnOf: ColumnOf): number =>
  line.split(delimiter).filter((cell) => columnOf(cell.trim().replace(/^"|"$/g, "")) !== null).length;

/** Whether a line does nothing but tell a spreadsheet the delimiter; no spreadsheet counts it as a row. */
export const saysDelimiter = (line: string, delimiter: string): boolean =>
  line
    .trimStart()
    .replace(/^"|"\s*$/g, "")
    .toLowerCase() === `sep=${delimiter}`;

/** Whether the first quote of a line stands at the start of a cell. */
function startsCell(line: string): boolean {
  const at = line.indexOf('"');
  if (at < 0) return false;
  const before = line.slice(0, at);
  const written = before.trimEnd();
  return written === "" || /[,;|]$/.test(written) || before.slice(written.length).includes("\t");
}
