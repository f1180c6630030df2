// A seed → the bytes of an .xls: written by a library and then edited, or records of Excel whose lengths and numbers lie.
import { CFB, utils, write } from "@e965/xlsx";
import { editBytes } from "./editBytes.ts";
import { below, howMany, pick, times, type Random } from "./hostileCase.ts";
import type { HostileTable } from "./hostileTables.ts";

export interface OldWorkbook {
  readonly kind: string;
  readonly bytes: Uint8Array;
  readonly isTrue: boolean;
}

/** What the format can hold: 255 columns, and as many rows and letters as the library writes in a second. */
const mostRows = 3000;
const fitting = ({ header, rows }: HostileTable): string[][] =>
  [header, ...rows.slice(0, mostRows)].map((cells) => cells.slice(0, 255).map((cell) => cell.slice(0, 4000)));

const record = (type: number, data: Buffer, length = data.length): Buffer => {
  const start = Buffer.alloc(4);
  start.writeUInt16LE(type, 0);
  start.writeUInt16LE(length & 0xffff, 2);
  return Buffer.concat([start, data]);
};

const words = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [at, value] of values.entries()) bytes.writeUInt16LE(value & 0xffff, at * 2);
  return bytes;
};

/** BOF of Excel 2, cells, EOF: no container, so that every record can be what it likes. */
function rawRecords(random: Random): Buffer {
  const label = (row: number, column: number, text: string): Buffer =>
    record(
      4,
      Buffer.concat([words(row, column), Buffer.from([0, 0, 0, text.length & 0xff]), Buffer.from(text)]),
    );
  const number = (row: number, column: number): Buffer => {
    const value = Buffer.alloc(8);
    value.writeDoubleLE(pick(random, [1, 1e308, Number.NaN, -1, 0.1]));
    return record(3, Buffer.concat([words(row, column), Buffer.alloc(3), value]));
  };
  const hostile = [
    (): Buffer => record(below(random, 0x1000), Buffer.alloc(below(random, 200), below(random, 256))),
    (): Buffer =>
      record(
        pick(random, [0, 3, 4, 6, 0x18, 0xbd, 0xbe, 0xfc, 0xfd, 0x208]),
        Buffer.alloc(9, 255),
        below(random, 0x10000),
      ),
    (): Buffer => record(0, words(0, 65_535, 0, 255)),
    (): Buffer => label(65_535, 255, "x"),
    (): Buffer => Buffer.concat(times(howMany(random, 100_000), (at) => number(at & 0xffff, 2))),
    (): Buffer => Buffer.concat(times(howMany(random, 100_000), () => record(9, words(2, 0x10)))),
  ];
  return Buffer.concat([
    record(9, words(2, 0x10)),
    label(0, 0, "clause"),
    label(0, 1, "status"),
    label(1, 0, "1.1"),
    label(1, 1, "full"),
    ...times(1 + below(random, 6), () => pick(random, hostile)()),
    ...(random() < 0.8 ? [record(10, Buffer.alloc(0))] : []),
  ]);
}

const text8 = (text: string): Buffer => {
  const start = Buffer.alloc(3);
  start.writeUInt16LE(text.length, 0);
  return Buffer.concat([start, Buffer.from(text, "latin1")]);
};

/** One text that very many cells show: the file is small, since it is in it once. */
function oneTextManyTimes(random: Random): Buffer {
  const text = "x".repeat(1 + below(random, 8000));
  const texts = ["clause", "status", "note", "full", text];
  const cell = (row: number, column: number, index: number): Buffer => {
    const data = Buffer.alloc(10);
    for (const [at, value] of [row, column, 0, index].entries()) data.writeUInt16LE(value, at * 2);
    return record(0xfd, data);
  };
  const rows = howMany(random, 60_000);
  const columns = 3 + below(random, 20);
  const globals = record(0x809, words(0x600, 5, 0, 0, 0, 0, 0, 0));
  const sst = record(0xfc, Buffer.concat([words(texts.length, 0, texts.length, 0), ...texts.map(text8)]));
  const end = record(10, Buffer.alloc(0));
  const sheet = Buffer.alloc(10, 0x41);
  sheet.writeUInt32LE(globals.length + 14 + sst.length + end.length, 0);
  sheet.set([0, 0, 1, 0], 4);
  const cells = times(rows, (row) =>
    Buffer.concat([
      cell(row + 1, 0, 4),
      cell(row + 1, 1, 3),
      ...times(columns, (at) => cell(row + 1, at + 2, 4)),
    ]),
  );
  const stream = Buffer.concat([
    globals,
    record(0x85, sheet),
    sst,
    end,
    record(0x809, words(0x600, 0x10, 0, 0, 0, 0, 0, 0)),
    ...times(3, (at) => cell(0, at, at)),
    ...cells,
    end,
  ]);
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, "/Workbook", stream);
  return Buffer.from(CFB.write(container, { type: "buffer" }) as Uint8Array);
}

/** The records of a workbook in its container, and one of them changed: its type, its length, or a number in it. */
function changedRecord(bytes: Buffer, random: Random): Buffer {
  const edited = Buffer.from(bytes);
  let at = edited.indexOf(Buffer.from([9, 8, 0x10, 0]));
  const starts: number[] = [];
  while (at >= 0 && at + 4 < edited.length && starts.length < 5000) {
    starts.push(at);
    at += 4 + edited.readUInt16LE(at + 2);
  }
  for (let left = 1 + below(random, 4); left > 0 && starts.length > 0; left--) {
    const start = pick(random, starts) + pick(random, [0, 2, 4, 6, 8]);
    if (start + 2 <= edited.length)
      edited.writeUInt16LE(pick(random, [0, 1, 0xfc, 0x3c, 0xffff, below(random, 0x10000)]), start);
  }
  return edited;
}

export function oldWorkbook(table: HostileTable, random: Random): OldWorkbook {
  const kind = random();
  if (kind < 0.2) return { kind: "records that lie", bytes: rawRecords(random), isTrue: false };
  if (kind < 0.3)
    return { kind: "one text in very many cells", bytes: oneTextManyTimes(random), isTrue: false };
  const sheet = utils.aoa_to_sheet(fitting(table));
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "A");
  const bookType = pick(random, ["biff8", "biff8", "biff5", "biff2"] as const);
  const written = write(book, { type: "buffer", bookType, bookSST: true }) as Buffer;
  if (kind < 0.5)
    return {
      kind: "as it is",
      bytes: written,
      isTrue: table.rows.length <= mostRows && table.header.length < 256,
    };
  if (kind < 0.8) return { kind: "a record changed", bytes: changedRecord(written, random), isTrue: false };
  return { kind: "bytes changed", bytes: editBytes(written, random), isTrue: false };
}
