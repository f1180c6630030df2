// A table → the bytes of a Parquet file, whose every number may be another than it is.
import { gzipSync } from "node:zlib";
import type { HostileTable } from "./hostileTables.ts";

/** A number of the file by its name, as it is → as it is written. */
export type Said = (name: NumberName, honest: number) => number;

export const numberNames = [
  "rows",
  "rows of a group",
  "values of a column",
  "unpacked column",
  "packed column",
  "offset of a column",
  "dictionary",
  "codec",
  "type of a column",
  "repetition",
  "children",
  "unpacked page",
  "packed page",
  "values of a page",
  "encoding",
  "type of a page",
  "entries",
  "bits",
  "run",
  "length of levels",
  "footer",
] as const;
type NumberName = (typeof numberNames)[number];

type Value =
  | { readonly int: number }
  | { readonly long: number }
  | { readonly bytes: Buffer }
  | { readonly ints: readonly number[] }
  | { readonly texts: readonly string[] }
  | { readonly structs: readonly Struct[] }
  | { readonly struct: Struct };
type Struct = readonly (readonly [id: number, value: Value])[];

export interface ParquetForm {
  readonly isPacked: boolean;
  /** Whether texts stand once, and cells are numbers of them. */
  readonly hasDictionary: boolean;
  readonly rowsOfGroup: number;
}

export function parquetFile(
  { header, rows }: HostileTable,
  { isPacked, hasDictionary, rowsOfGroup }: ParquetForm,
  said: Said = (_, honest) => honest,
): Buffer {
  const parts: Buffer[] = [Buffer.from("PAR1")];
  let at = 4;
  const put = (bytes: Buffer): void => {
    parts.push(bytes);
    at += bytes.length;
  };
  const putPage = (type: number, content: Buffer, own: readonly [number, Value]): number => {
    const packed = isPacked ? gzipSync(content, { level: 1 }) : content;
    const head = structOf([
      [1, { int: said("type of a page", type) }],
      [2, { int: said("unpacked page", content.length) }],
      [3, { int: said("packed page", packed.length) }],
      own,
    ]);
    put(head);
    put(packed);
    return head.length + content.length;
  };
  const putColumn = (cells: readonly string[], name: string): Struct => {
    const start = at;
    const texts = [...new Set(cells)];
    const inDictionary = hasDictionary && texts.length < 60_000;
    let unpacked = 0;
    if (inDictionary) {
      const entries: Value = {
        struct: [
          [1, { int: said("entries", texts.length) }],
          [2, { int: 0 }],
        ],
      };
      unpacked += putPage(2, plain(texts), [7, entries]);
    }
    const first = at;
    const levels = Buffer.concat([varint(said("run", cells.length) * 2), Buffer.from([1])]);
    const length = Buffer.alloc(4);
    length.writeUInt32LE(said("length of levels", levels.length) >>> 0);
    const values = inDictionary ? numbered(cells, texts, said) : plain(cells);
    const page: Struct = [
      [1, { int: said("values of a page", cells.length) }],
      [2, { int: said("encoding", inDictionary ? 8 : 0) }],
      [3, { int: 3 }],
      [4, { int: 3 }],
    ];
    unpacked += putPage(0, Buffer.concat([length, levels, values]), [5, { struct: page }]);
    return [
      [1, { int: said("type of a column", 6) }],
      [2, { ints: [0, 3, 8] }],
      [3, { texts: [name] }],
      [4, { int: said("codec", isPacked ? 2 : 0) }],
      [5, { long: said("values of a column", cells.length) }],
      [6, { long: said("unpacked column", unpacked) }],
      [7, { long: said("packed column", at - start) }],
      [9, { long: said("offset of a column", first) }],
      ...(inDictionary ? [[11, { long: said("dictionary", start) }] as const] : []),
    ];
  };
  const groups: Struct[] = [];
  for (let from = 0; from < rows.length; from += rowsOfGroup) {
    const own = rows.slice(from, from + rowsOfGroup);
    const columns = header.map((name, column) =>
      putColumn(
        own.map((cells) => cells[column] ?? ""),
        name,
      ),
    );
    groups.push([
      [1, { structs: columns.map((column): Struct => [[3, { struct: column }]]) }],
      [2, { long: at }],
      [3, { long: said("rows of a group", own.length) }],
    ]);
  }
  const schema: Struct[] = [
    [
      [4, { bytes: Buffer.from("schema") }],
      [5, { int: said("children", header.length) }],
    ],
    ...header.map((name): Struct => [
      [1, { int: 6 }],
      [3, { int: said("repetition", 1) }],
      [4, { bytes: Buffer.from(name) }],
      [6, { int: 0 }],
    ]),
  ];
  const footer = structOf([
    [1, { int: 1 }],
    [2, { structs: schema }],
    [3, { long: said("rows", rows.length) }],
    [4, { structs: groups }],
  ]);
  const end = Buffer.alloc(8);
  end.writeUInt32LE(said("footer", footer.length) >>> 0);
  end.write("PAR1", 4);
  return Buffer.concat([...parts, footer, end]);
}

const plain = (cells: readonly string[]): Buffer =>
  Buffer.concat(
    cells.flatMap((cell) => {
      const text = Buffer.from(cell);
      const length = Buffer.alloc(4);
      length.writeUInt32LE(text.length);
      return [length, text];
    }),
  );

/** Sixteen bits for each cell: runs of one, so that any order of texts is right. */
function numbered(cells: readonly string[], texts: readonly string[], said: Said): Buffer {
  const numbers = new Map(texts.map((text, number) => [text, number]));
  return Buffer.concat([
    Buffer.from([said("bits", 16) & 255]),
    ...cells.map((cell) => {
      const number = numbers.get(cell) ?? 0;
      return Buffer.from([2, number & 255, number >> 8]);
    }),
  ]);
}

export function varint(value: number | bigint): Buffer {
  const bytes: number[] = [];
  for (let left = BigInt.asUintN(64, BigInt(value)); ; left >>= 7n) {
    if (left < 128n) return Buffer.from([...bytes, Number(left)]);
    bytes.push(Number(left & 127n) | 128);
  }
}

const zigzag = (value: number): Buffer => {
  const whole = BigInt(value);
  return varint((whole << 1n) ^ (whole >> 63n));
};

const bytesOf = (bytes: Buffer): Buffer => Buffer.concat([varint(bytes.length), bytes]);

const listOf = (type: number, items: readonly Buffer[]): Buffer =>
  Buffer.concat([Buffer.from([0xf0 | type]), varint(items.length), ...items]);

/** In the compact protocol of Thrift. */
function structOf(fields: Struct): Buffer {
  let before = 0;
  const parts = fields.flatMap(([id, value]) => {
    const [type, bytes] = valueOf(value);
    const start = Buffer.from([((id - before) << 4) | type]);
    before = id;
    return [start, bytes];
  });
  return Buffer.concat([...parts, Buffer.from([0])]);
}

function valueOf(value: Value): readonly [type: number, bytes: Buffer] {
  if ("int" in value) return [5, zigzag(value.int)];
  if ("long" in value) return [6, zigzag(value.long)];
  if ("bytes" in value) return [8, bytesOf(value.bytes)];
  if ("ints" in value) return [9, listOf(5, value.ints.map(zigzag))];
  if ("texts" in value)
    return [
      9,
      listOf(
        8,
        value.texts.map((text) => bytesOf(Buffer.from(text))),
      ),
    ];
  if ("structs" in value) return [9, listOf(12, value.structs.map(structOf))];
  return [12, structOf(value.struct)];
}
