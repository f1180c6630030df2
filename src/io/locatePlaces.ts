// A source and places in it → the same places with their exact line and column, and the text of their lines.
import type { Place } from "../model/place.ts";
import { cellsOf, isOpen } from "./table/cellsOf.ts";
import { decodeChunks } from "./text/decode.ts";
import { longestRow } from "../table/longestRow.ts";
import { NotText } from "./text/notText.ts";
import type { Source } from "./openSource.ts";

export interface LocatedPlace {
  readonly place: Place;
  /** The line as it stands in the file; "" where it cannot be read. */
  readonly text: string;
}

/** A record is looked through for its cells up to so many characters. */
const longestRecord = 1_000_000;

/**
 * Reads the source once more and answers in the order of the places. Cells of tables are found by their index in
 * the record that starts at the place's line; blank lines before it are skipped.
 *
 * @param delimiter of the table; `null` for a file that is not a table
 */
export async function locatePlaces(
  source: Source,
  places: readonly Place[],
  delimiter: string | null,
): Promise<LocatedPlace[]> {
  const found = new Map<Place, LocatedPlace>();
  const waiting = places.toSorted((a, b) => a.line - b.line);
  const keep = (located: readonly LocatedPlace[], of: readonly Place[]): void => {
    for (const [index, place] of of.entries()) found.set(place, located[index] as LocatedPlace);
  };
  let next = 0;
  let open: OpenRecord | null = null;
  let number = 0;
  const take = (text: string): boolean => {
    number++;
    const own: Place[] = [];
    for (let place = waiting[next]; place !== undefined && place.line <= number; place = waiting[next]) {
      if (delimiter === null || place.index === undefined) found.set(place, { place, text });
      else own.push(place);
      next++;
    }
    if (own.length > 0) {
      if (open !== null) keep(cellsIn(open, delimiter ?? ","), open.places);
      open = { places: own, line: number, lines: [], isOpen: false, length: 0 };
    }
    if (open !== null && addLine(open, text)) {
      keep(cellsIn(open, delimiter ?? ","), open.places);
      open = null;
    }
    return next < waiting.length || open !== null;
  };
  try {
    for await (const line of linesOf(source)) if (!take(line)) break;
  } catch (error) {
    if (!(error instanceof NotText)) throw error;
  }
  if (open !== null) keep(cellsIn(open, delimiter ?? ","), (open as OpenRecord).places);
  return places.map((place) => found.get(place) ?? { place, text: "" });
}

/** A record that is being read, with the places whose cells are looked for in it. */
interface OpenRecord {
  readonly places: readonly Place[];
  line: number;
  readonly lines: string[];
  isOpen: boolean;
  length: number;
}

/** True once the record is whole, or too long to be looked through any further. */
function addLine(record: OpenRecord, text: string): boolean {
  if (record.lines.length === 0 && text.trim() === "") {
    record.line++;
    return false;
  }
  record.lines.push(text);
  record.length += text.length;
  if (isOpen(text)) record.isOpen = !record.isOpen;
  return !record.isOpen || record.length > longestRecord;
}

/** Cells that the record does not have are placed at its start. */
function cellsIn(record: OpenRecord, delimiter: string): LocatedPlace[] {
  const cells = cellsOf(record.lines.join("\n"), delimiter);
  return record.places.map((place) => {
    const cell = cells[place.index ?? 0] ?? { line: 0, column: 1 };
    return {
      place: { ...place, line: record.line + cell.line, column: cell.column },
      text: record.lines[cell.line] ?? "",
    };
  });
}

/** The physical lines of a source, without their ends; of one that is longer than any record, its start. */
async function* linesOf(source: Source): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let line: string[] = [];
  let length = 0;
  let halfBreak = "";
  const add = (part: string): void => {
    if (length <= longestRow) line.push(part);
    length += part.length;
  };
  for await (const chunk of decodeChunks(source)) {
    const text = halfBreak + decoder.decode(chunk, { stream: true });
    // Of a break \r\n the second half may come with the next chunk.
    halfBreak = text.endsWith("\r") ? "\r" : "";
    const [first = "", ...others] = text.slice(0, text.length - halfBreak.length).split(/\r\n|\n|\r/);
    add(first);
    for (const other of others) {
      yield line.join("");
      [line, length] = [[], 0];
      add(other);
    }
  }
  yield line.join("");
  if (halfBreak !== "") yield "";
}
