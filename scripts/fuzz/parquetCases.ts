// A table and a seed → the bytes of a Parquet file: as it is, with numbers that lie, edited, cut off, or next to nothing.
import { editBytes } from "./editBytes.ts";
import { below, howMany, pick, times, type Random } from "./hostileCase.ts";
import type { HostileTable } from "./hostileTables.ts";
import { numberNames, parquetFile, varint, type ParquetForm, type Said } from "./parquetFile.ts";

interface ParquetTable {
  readonly kind: string;
  readonly bytes: Uint8Array;
  readonly isTrue: boolean;
}

/** What the writer writes in a second. */
const mostCells = 100_000;
const fitting = (table: HostileTable): HostileTable => {
  const header = table.header.slice(0, 5000);
  return { ...table, header, rows: table.rows.slice(0, Math.ceil(mostCells / header.length)) };
};

const strangeNumber = (random: Random, honest: number): number =>
  pick(random, [
    0,
    1,
    -1,
    honest + 1,
    honest - 1,
    honest * 2,
    honest >> 1,
    below(random, 12),
    1e6,
    3e7,
    2 ** 28,
    2 ** 30,
    2 ** 31 - 1,
    -(2 ** 31),
    2 ** 32,
    2 ** 53 - 1,
  ]);

/** One number of one kind, or all of a kind, or several kinds. */
function lying(random: Random): { readonly said: Said; readonly kind: string } {
  const names = new Set(times(random() < 0.7 ? 1 : 3, () => pick(random, numberNames)));
  const share = random() < 0.5 ? 1 : 0.2;
  return {
    kind: [...names].join(", "),
    said: (name, honest) => (names.has(name) && random() < share ? strangeNumber(random, honest) : honest),
  };
}

const footed = (footer: Buffer, before: Buffer = Buffer.alloc(0)): Buffer => {
  const end = Buffer.alloc(8);
  end.writeUInt32LE(footer.length);
  end.write("PAR1", 4);
  return Buffer.concat([Buffer.from("PAR1"), before, footer, end]);
};

/** Footers that stand for much: lists in lists, numbers without end, structures in each other. */
const bareFooter = (random: Random): Buffer => {
  const many = howMany(random, 300_000);
  return footed(
    pick(random, [
      (): Buffer => Buffer.alloc(0),
      (): Buffer =>
        Buffer.concat([
          Buffer.from([0x29]),
          ...times(Math.min(many, 1000), () =>
            Buffer.concat([Buffer.from([0xf9]), varint(pick(random, [3e7, 2 ** 31, 1000]))]),
          ),
        ]),
      (): Buffer => Buffer.concat([Buffer.from([0x36]), Buffer.alloc(many * 3, 255)]),
      (): Buffer => Buffer.alloc(many, 0x1c),
      (): Buffer => Buffer.concat([Buffer.from([0x29, 0xfc]), varint(many), Buffer.alloc(many)]),
      (): Buffer => Buffer.concat([Buffer.from([0x15, 2, 0x19, 0xf1]), varint(3e7), Buffer.alloc(many, 1)]),
    ])(),
  );
};

export function parquetTable(whole: HostileTable, random: Random): ParquetTable {
  const table = fitting(whole);
  const form: ParquetForm = {
    isPacked: random() < 0.5,
    hasDictionary: random() < 0.5,
    rowsOfGroup: pick(random, [10, 1000, 100_000]),
  };
  // Every column of a group costs the writer a page.
  const calm =
    (table.rows.length / form.rowsOfGroup) * table.header.length > 2000
      ? { ...form, rowsOfGroup: 1e5 }
      : form;
  const isWhole = table.rows.length === whole.rows.length && table.header.length === whole.header.length;
  if (random() < 0.25) return { kind: "as it is", bytes: parquetFile(table, calm), isTrue: isWhole };
  if (random() < 0.5) {
    const { said, kind } = lying(random);
    return { kind: `lies of ${kind}`, bytes: parquetFile(table, calm, said), isTrue: false };
  }
  const bytes = parquetFile(table, calm);
  return pick(random, [
    (): ParquetTable => ({ kind: "edited", bytes: editBytes(bytes, random), isTrue: false }),
    (): ParquetTable => ({
      kind: "edited at the end",
      bytes: Buffer.concat([
        bytes.subarray(0, -Math.min(400, bytes.length)),
        editBytes(bytes.subarray(-Math.min(400, bytes.length)), random),
      ]),
      isTrue: false,
    }),
    (): ParquetTable => ({
      kind: "cut off",
      bytes: bytes.subarray(0, 4 + below(random, bytes.length - 4)),
      isTrue: false,
    }),
    (): ParquetTable => ({
      kind: "another magic",
      bytes: Buffer.concat([bytes.subarray(0, -4), Buffer.from(pick(random, ["PARE", "PAR2", "\0\0\0\0"]))]),
      isTrue: false,
    }),
    (): ParquetTable => ({
      kind: "only magic",
      bytes: Buffer.from("PAR1".repeat(1 + below(random, 4))),
      isTrue: false,
    }),
    (): ParquetTable => ({
      kind: "many times",
      bytes: Buffer.concat(
        times(Math.min(howMany(random, 1000), Math.ceil(3e6 / bytes.length)), () => bytes),
      ),
      isTrue: isWhole,
    }),
    (): ParquetTable => ({ kind: "a footer alone", bytes: bareFooter(random), isTrue: false }),
  ])();
}
