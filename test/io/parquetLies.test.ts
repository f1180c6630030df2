// Parquet files whose numbers are not true → refused before anything is made of them; those that are true → their rows.
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, test } from "vitest";
import { numberNames, parquetFile, varint, type ParquetForm } from "../../scripts/fuzz/parquetFile.ts";
import { readParquet } from "../../src/io/parquet/readParquet.ts";
import { problem, startOf, type Problem } from "../../src/core.ts";

const most = 1e9;
const tooLarge = problem("NAP105", startOf("x.parquet"), { size: 2, limit: 1, needed: 2 });

async function read(bytes: Buffer): Promise<{ names: string[]; rows: string[][]; problems: Problem[] }> {
  const rows: string[][] = [];
  let names: string[] = [];
  const problems = await readParquet("x.parquet", bytes, (size) => (size > most ? tooLarge : null), {
    columnOf: () => null,
    header(_, cells) {
      names = [...cells];
      return true;
    },
    record: (cells) => void rows.push([...cells]),
  });
  return { names, rows, problems };
}

const table = {
  kind: "",
  isHonest: true,
  header: ["clause", "status", "status"],
  rows: Array.from({ length: 300 }, (_, row) => [`1.${row}`, row % 2 === 0 ? "full" : "none", "tam ə"]),
};

const forms: readonly ParquetForm[] = [true, false].flatMap((isPacked) =>
  [true, false].map((hasDictionary) => ({ isPacked, hasDictionary, rowsOfGroup: 100 })),
);

test("what is true is read, and of two columns of one name each is itself", async () => {
  for (const form of forms) {
    const { names, rows, problems } = await read(parquetFile(table, form));
    expect(problems).toEqual([]);
    expect(names).toEqual(table.header);
    expect(rows).toEqual(table.rows);
  }
});

const strange = [0, 1, 90, 110, 3e7, 2 ** 28, 2 ** 30, 2 ** 31 - 1, -1, -(2 ** 31), 2 ** 53 - 1];

test.each(numberNames)("another number for: %s", async (lie) => {
  let refused = 0;
  for (const form of forms)
    for (const number of strange) {
      const { rows, problems } = await read(
        parquetFile(table, form, (name, honest) => (name === lie ? number : honest)),
      );
      if (problems.length === 0) expect(rows).toHaveLength(table.rows.length);
      else {
        refused++;
        expect(["NAP103", "NAP105", "NAP119"]).toContain(problems[0]?.code);
      }
    }
  const unused = ["values of a column"];
  expect(refused > 0).toBe(!unused.includes(lie));
});

describe("what would take all memory, or all time", () => {
  const footed = (...footer: readonly Buffer[]): Buffer => {
    const whole = Buffer.concat(footer);
    const end = Buffer.alloc(8);
    end.writeUInt32LE(whole.length);
    end.write("PAR1", 4);
    return Buffer.concat([Buffer.from("PAR1"), whole, end]);
  };

  test.each<[string, Buffer]>([
    [
      "lists in lists",
      footed(
        Buffer.from([0x29]),
        ...Array.from({ length: 100 }, () => Buffer.from([0xf9])).flatMap((head) => [head, varint(3e7)]),
      ),
    ],
    ["a number of a megabyte", footed(Buffer.from([0x36]), Buffer.alloc(1e6, 255), Buffer.from([0]))],
    ["structures in structures", footed(Buffer.alloc(1e6, 0x1c))],
    ["no footer", footed()],
    ["a magic alone", Buffer.from("PAR1")],
    ["two of them", Buffer.from("PAR1PAR1")],
    ["three of them", Buffer.from("PAR1PAR1PAR1")],
  ])("%s", async (_, bytes) => {
    expect((await read(bytes)).problems).toMatchObject([{ code: "NAP103" }]);
  });
});

test("pages of the second version, with lists, structures and every encoding, as another program writes them", async () => {
  const folder = mkdtempSync(join(tmpdir(), "nap-parquet-"));
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const rows = `SELECT '1.' || i AS clause, CASE WHEN i % 3 = 0 THEN NULL ELSE i * 7 END AS a, i::BIGINT << 33 AS b,
    i / 7 AS c, (i / 9)::FLOAT AS d, i % 5 = 0 AS e, [i, i + 1] AS f, {x: i, y: 'z' || i} AS g,
    NULL::VARCHAR AS h, 'same' AS i FROM range(5000) t(i)`;
  for (const version of ["V1", "V2"])
    for (const codec of ["snappy", "uncompressed", "gzip"]) {
      const path = join(folder, `${version}-${codec}.parquet`);
      await connection.run(
        `COPY (${rows}) TO '${path}' (FORMAT parquet, COMPRESSION ${codec}, PARQUET_VERSION ${version}, ROW_GROUP_SIZE 2048)`,
      );
      const found = await read(readFileSync(path));
      expect(found.problems).toEqual([]);
      expect(found.rows).toHaveLength(5000);
      expect(found.rows[4999]).toEqual([
        "1.4999",
        "34993",
        String(4999n << 33n),
        String(4999 / 7),
        String(Math.fround(4999 / 9)),
        "false",
        '["4999","5000"]',
        '{"x":"4999","y":"z4999"}',
        "",
        "same",
      ]);
    }
});

test("a group of columns that ends before the others is refused, not filled up", async () => {
  const { rowsOfColumns } = await import("../../src/io/parquet/rowsOfColumns.ts");
  expect([...rowsOfColumns([[["a"], [], ["b"]], [[1, 2]]], 2)]).toEqual([
    ["a", 1],
    ["b", 2],
  ]);
  expect(() => [...rowsOfColumns([[["a", "b"]], [[1]]], 2)]).toThrow(RangeError);
});
