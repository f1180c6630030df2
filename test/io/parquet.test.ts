// Parquet files as other programs write them → the rows of their table, or the file is refused as a whole.
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { beforeAll, describe, expect, test } from "vitest";
import { readParquet } from "../../src/io/parquet/readParquet.ts";
import { problem, startOf, type Problem } from "../../src/core.ts";

const folder = mkdtempSync(join(tmpdir(), "nap-parquet-"));
const table = `SELECT '1.' || i AS clause, CASE WHEN i % 3 = 0 THEN NULL ELSE 'tam ə' END AS status,
  i AS count, CAST(i AS HUGEINT) * 7 AS percent, i % 2 = 0 AS yes, DATE '2020-01-31' AS day FROM range(5000) t(i)`;

beforeAll(async () => {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  for (const codec of ["snappy", "gzip", "brotli", "zstd", "uncompressed"])
    await connection.run(
      `COPY (${table}) TO '${join(folder, codec)}.parquet' (FORMAT parquet, COMPRESSION ${codec}, ROW_GROUP_SIZE 2048)`,
    );
});

async function read(
  bytes: Buffer,
  refused: (size: number) => Problem | null = () => null,
  most?: number,
): Promise<{ header: readonly string[]; rows: string[][]; problems: Problem[] }> {
  let header: readonly string[] = [];
  const rows: string[][] = [];
  const problems = await readParquet(
    "x.parquet",
    bytes,
    refused,
    {
      columnOf: () => null,
      header(_, cells) {
        header = cells;
        return true;
      },
      record: (cells, line) => void rows.push([...cells, String(line)]),
    },
    most,
  );
  return { header, rows, problems };
}

const bytesOf = (name: string): Buffer => readFileSync(join(folder, `${name}.parquet`));

test.each(["snappy", "gzip", "brotli", "uncompressed"])("packed with %s", async (codec) => {
  const { header, rows, problems } = await read(bytesOf(codec));
  expect(problems).toEqual([]);
  expect(header).toEqual(["clause", "status", "count", "percent", "yes", "day"]);
  expect(rows).toHaveLength(5000);
  expect(rows[0]).toEqual(["1.0", "", "0", "0", "true", "2020-01-31", "2"]);
  expect(rows[4999]).toEqual(["1.4999", "tam ə", "4999", "34993", "false", "2020-01-31", "5001"]);
});

test("what is packed otherwise, cut off or broken is refused", async () => {
  const whole = bytesOf("snappy");
  const broken = Buffer.from(whole);
  broken.fill(255, 200, 4000);
  for (const bytes of [bytesOf("zstd"), whole.subarray(0, 3000), whole.subarray(0, 3), broken]) {
    const { problems } = await read(bytes);
    expect(problems).toMatchObject([{ code: "NAP103", params: { found: "parquet" } }]);
  }
});

describe("a short file that stands for much", () => {
  const write = async (rows: string): Promise<Buffer> => {
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const path = join(folder, "hostile.parquet");
    await connection.run(
      `COPY (${rows}) TO '${path}' (FORMAT parquet, COMPRESSION gzip, ROW_GROUP_SIZE 100000)`,
    );
    return readFileSync(path);
  };

  test("one row many times", async () => {
    const bytes = await write("SELECT '1.1' AS clause, 'full' AS status FROM range(60000)");
    expect(bytes.length).toBeLessThan(10_000);
    expect((await read(bytes, undefined, 120_000)).rows).toHaveLength(60_000);
    const { rows, problems } = await read(bytes, undefined, 119_999);
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([{ code: "NAP119", params: { reason: "too-many-cells" } }]);
  });

  test("long texts", async () => {
    const bytes = await write(
      "SELECT '1.' || i AS clause, repeat('x', 40000 + i) AS note FROM range(50) t(i)",
    );
    const { rows, problems } = await read(bytes);
    expect(rows).toHaveLength(50);
    expect(problems).toHaveLength(50);
    expect(problems[0]).toMatchObject({ code: "NAP122", at: { row: 2 } });
    const tooLarge = problem("NAP105", startOf("x.parquet"), { size: 2, limit: 1, needed: 2 });
    expect((await read(bytes, (size) => (size > 1e6 ? tooLarge : null))).problems).toEqual([tooLarge]);
  });

  test("bytes that are others than they were", async () => {
    const whole = await write("SELECT '1.' || i AS clause, 'full' AS status FROM range(300) t(i)");
    let refused = 0;
    for (let at = 0; at < whole.length; at += 3) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      const { rows, problems } = await read(bytes);
      if (problems.length > 0) refused++;
      else expect(rows.length).toBeLessThanOrEqual(300);
    }
    expect(refused).toBeGreaterThan(50);
  });
});

test("a table of ratings", async () => {
  const { runCli } = await import("../cli/runCli.ts");
  writeFileSync(
    join(folder, "plan.yaml"),
    'format: nap/plan@1\nid: p\nperiod: {start: 2020, end: 2020}\ndirections: [{id: "1", clauses: [{id: "1.1"}]}]\n',
  );
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(
    `COPY (SELECT '1.1' AS clause, 'partial' AS status) TO '${join(folder, "ratings.parquet")}' (FORMAT parquet)`,
  );
  const argv = [
    "score",
    "ratings.parquet",
    "--plan",
    "plan.yaml",
    "--scale",
    "three-step",
    "--format",
    "json",
  ];
  const { stdout } = await runCli([...argv, "--method", "halves"], { cwd: folder });
  const { scores } = JSON.parse(stdout) as { scores: { overall: { numerator: unknown } }[] };
  expect(scores[0]?.overall.numerator).toBe("1/2");
});
