// A source and places in it → the same places with their exact line and column, and the text of their lines.
import type { Place } from "../model/place.ts";
import { cellsOf, isOpen } from "./cellsOf.ts";
import { decodeChunks, NotText } from "./decode.ts";
import type { Source } from "./openSource.ts";

export interface LocatedPlace {
  readonly place: Place;
  /** The line as it stands in the file; "" where it cannot be read. */
  readonly text: string;
}

/** How many lines of one record are looked at for a cell. */
const longestRecord = 2000;

/**
 * Reads the source once more and answers in the order of the places. Cells of tables are found by their index in
 * the record that starts at the place's line; blank lines before it are passed over.
 *
 * @param delimiter of the table; `null` for a file that is none
 */
export async function locatePlaces(
  source: Source,
  places: readonly Place[],
  delimiter: string | null,
): Promise<LocatedPlace[]> {
  const found = new Map<Place, LocatedPlace>();
  const waiting = places.toSorted((a, b) => a.line - b.line);
  let open: { place: Place; line: number; record: string }[] = [];
  let number = 0;
  const take = (text: string): boolean => {
    number++;
    while (waiting[0] !== undefined && waiting[0].line <= number) {
      const place = waiting.shift() as Place;
      if (delimiter === null || place.index === undefined) found.set(place, { place, text });
      else open.push({ place, line: number, record: "" });
    }
    open = open.filter((item) => !advance(item, text, number, delimiter ?? ",", found));
    return waiting.length > 0 || open.length > 0;
  };
  try {
    for await (const line of lines(source)) if (!take(line)) break;
  } catch (error) {
    if (!(error instanceof NotText)) throw error;
  }
  return places.map((place) => found.get(place) ?? { place, text: "" });
}

/** Adds a line to a record; true once the cell was found in it, or the record ended without it. */
function advance(
  item: { place: Place; line: number; record: string },
  text: string,
  number: number,
  delimiter: string,
  found: Map<Place, LocatedPlace>,
): boolean {
  const { place } = item;
  if (item.record === "" && text.trim() === "") {
    item.line = number + 1;
    return false;
  }
  item.record = item.record === "" ? text : `${item.record}\n${text}`;
  const cell = cellsOf(item.record, delimiter)[place.index ?? 0];
  if (cell !== undefined) {
    const own = item.record.split("\n")[cell.line] ?? "";
    found.set(place, { place: { ...place, line: item.line + cell.line, column: cell.column }, text: own });
    return true;
  }
  if (isOpen(item.record) && number - item.line < longestRecord) return false;
  found.set(place, { place: { ...place, line: item.line }, text: item.record.split("\n")[0] ?? "" });
  return true;
}

/** The physical lines of a source, without their ends. */
async function* lines(source: Source): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of decodeChunks(source)) {
    const text = rest + decoder.decode(chunk, { stream: true });
    const keep = text.endsWith("\r") ? text.slice(-1) : "";
    const parts = text.slice(0, text.length - keep.length).split(/\r\n|\n|\r/);
    rest = (parts.pop() ?? "") + keep;
    yield* parts;
  }
  yield* rest.split(/\r\n|\n|\r/);
}
