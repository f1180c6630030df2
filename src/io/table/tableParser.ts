// Chunks of delimited text → its records, each with its line and row, up to a slip in the quoting.
import { parse } from "csv-parse";
import type { Problem } from "../../model/problem.ts";
import type { csvOptions } from "../../table/csvOptions.ts";
import { longestRow } from "../../table/longestRow.ts";
import { slipIn } from "../../table/quoteSlip.ts";
import { createRecordTaker, type Progress } from "../../table/recordTaker.ts";
import type { TableRows } from "../../table/tableRows.ts";

export interface TableParser {
  /** Both answer with the slip that ends the reading, `null` for none. */
  readonly write: (chunk: Buffer) => Promise<Problem | null>;
  readonly end: () => Promise<Problem | null>;
}

export function createTableParser(
  source: string,
  options: ReturnType<typeof csvOptions>,
  rows: TableRows,
  progress: Progress,
): TableParser {
  const { take, pass, lineOf } = createRecordTaker(options.delimiter, rows, progress);
  const parser = parse(options);
  expectAnyLength(parser);
  /** Bytes since the last record: the parser counts those of cells, and not the delimiters, of which a row may have millions. */
  let unread = 0;
  parser.on("data", (cells: string[]) => {
    unread = 0;
    take(cells, parser.info.lines);
  });
  let failed: Error | null = null;
  parser.on("error", (error) => (failed = error));
  const settle = async (act: (done: (error?: Error | null) => void) => void): Promise<Problem | null> => {
    const refused = await new Promise<Error | null>((resolve) => act((error) => resolve(error ?? null)));
    const error = failed ?? refused ?? (unread > longestRow ? tooLong() : null);
    if (error === null) return null;
    const isOpen = (parser as unknown as { state: { quoting: boolean } }).state.quoting;
    return slipIn(error, isOpen, { source, line: progress.line + 1, row: progress.row + 1 }, lineOf);
  };
  return {
    write: (chunk) => {
      const held = failed === null ? heldBetweenRows(parser) : null;
      const blank = held === null ? 0 : blankLines(chunk, held.at(-1));
      if (blank > 0) {
        pass(blank);
        return Promise.resolve(null);
      }
      unread += chunk.length;
      return settle((done) => parser.write(chunk, done));
    },
    end: () =>
      settle((done) => {
        parser.once("end", () => done());
        parser.once("error", done);
        parser.end();
      }),
  };
}

/** What the parser says of a row with too long cells. */
const tooLong = (): Error => Object.assign(new Error("row too long"), { code: "CSV_MAX_RECORD_SIZE" });

const [lineFeed, carriageReturn] = [10, 13];

/**
 * How many blank lines a chunk is, and nothing else; 0 where there is anything else in it. A hundred million of them, one by one, take
 * a parser a quarter of a minute.
 *
 * @param before the last byte that the parser holds: a carriage return may end with the first byte of the chunk
 */
function blankLines(chunk: Buffer, before: number | undefined): number {
  const [first, second] = [chunk[0], chunk[1]];
  const areLineFeeds = first === lineFeed && second === lineFeed && before !== carriageReturn;
  const areBoth =
    before === carriageReturn
      ? first === lineFeed && second === carriageReturn
      : first === carriageReturn && second === lineFeed;
  if (chunk.length % 2 !== 0 || (!areLineFeeds && !areBoth)) return 0;
  // Each two bytes are the same as the two in front of them.
  if (!chunk.subarray(2).equals(chunk.subarray(0, -2))) return 0;
  return areLineFeeds ? chunk.length : chunk.length / 2;
}

/** What the parser holds of line ends where it has nothing of a row, so that a blank line changes nothing but the number of lines. */
function heldBetweenRows(parser: object): Buffer | null {
  const { state } = parser as { readonly state: RowState };
  const { quoting, wasQuoting, record, field, previousBuf: held = Buffer.alloc(0) } = state;
  const areEnds = held.every((byte) => byte === lineFeed || byte === carriageReturn);
  return !quoting && !wasQuoting && record.length === 0 && field.length === 0 && areEnds ? held : null;
}

interface RowState {
  readonly quoting: boolean;
  readonly wasQuoting: boolean;
  readonly record: readonly unknown[];
  readonly field: { readonly length: number };
  /** What the parser looks at with the next chunk. */
  readonly previousBuf?: Buffer;
}

/**
 * A blank or ragged row is not an error here, yet the parser makes an `Error` with its stack for each of them: a blank line behind
 * every row takes eight times as long. It is told that each record has just as many cells as it expected.
 */
function expectAnyLength(parser: object): void {
  const { api } = parser as { api?: ParserInside };
  /* oxlint-disable no-underscore-dangle -- that is its name in the parser */
  const takeRecord = api?.__onRecord;
  if (api === undefined || takeRecord === undefined) return;
  api.__onRecord = function (push) {
    this.state.expectedRecordLength = this.state.record.length;
    return takeRecord.call(this, push);
  };
  /* oxlint-enable no-underscore-dangle */
}

/** What the parser has inside, as far as it is looked at. */
interface ParserInside {
  readonly state: { expectedRecordLength?: number; readonly record: readonly unknown[] };
  __onRecord?: (this: ParserInside, push: unknown) => unknown;
}
