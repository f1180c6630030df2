// broken and hostile .xls → problems, and a thread that is stopped
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CFB } from "@e965/xlsx";
import { expect, test } from "vitest";
import { createRandom } from "../../scripts/editText.ts";
import { runWorker } from "../../src/io/oldExcel/runWorker.ts";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runs } from "../properties/runs.ts";
import { readCells } from "./workbook/readCells.ts";

const good = readFileSync(join(projectRoot, "fixtures/tables/sheetjs-0.20.3.xls"));
const problemsOf = async (bytes: Buffer) => (await readCells(bytes, null, {}, "t.xls")).problems;

test("it is stopped when it takes too long", async () => {
  await expect(runWorker(good, { seconds: 0.001, megabytes: 512 })).rejects.toMatchObject({
    fault: { reason: "too-long", seconds: 0.001 },
  });
});

test("it is stopped when it takes too much memory", async () => {
  await expect(runWorker(good, { seconds: 60, megabytes: 8 })).rejects.toMatchObject({
    fault: { reason: "too-much-memory", megabytes: 8 },
  });
});

test.each<[string, Buffer, string]>([
  ["nothing behind the mark", Buffer.from("d0cf11e0a1b11ae1000000000000", "hex"), "NAP103 old-document"],
  ["cut off", good.subarray(0, 2000), "NAP119 not-understood"],
  [
    "a Word document",
    Buffer.concat([good.subarray(0, 512), Buffer.from("WordDocument", "utf16le")]),
    "NAP103 old-document",
  ],
  [
    "locked, in a container of old",
    Buffer.concat([good.subarray(0, 512), Buffer.from("EncryptedPackage", "utf16le")]),
    "NAP103 old-locked",
  ],
])("%s", async (_, bytes, expected) => expect(await problemsOf(bytes)).toEqual([expected]));

/**
 * Records of Excel 97 in their container: one text, in so many cells.
 *
 * @param claimed how many further texts it says that it has, which are not there
 */
function oneTextInCells(text: string, rows: number, columns: number, claimed = 0): Buffer {
  const record = (type: number, data: Buffer): Buffer => {
    const start = Buffer.alloc(4);
    start.writeUInt16LE(type, 0);
    start.writeUInt16LE(data.length, 2);
    return Buffer.concat([start, data]);
  };
  const words = (...values: readonly number[]): Buffer => Buffer.from(Uint16Array.from(values).buffer);
  const texts = ["clause", "status", "note", text].map((each) =>
    Buffer.concat([words(each.length), Buffer.from([0]), Buffer.from(each)]),
  );
  const start = record(0x809, words(0x600, 5, 0, 0, 0, 0, 0, 0));
  const shared = record(0xfc, Buffer.concat([words(4, 0, 4, 0), ...texts]));
  const end = record(10, Buffer.alloc(0));
  const offset = start.length + 13 + shared.length + end.length;
  const sheet = record(0x85, Buffer.from([offset & 255, offset >> 8, 0, 0, 0, 0, 1, 0, 65]));
  const cells = Array.from({ length: rows * columns }, (_, at) => {
    const [row, column] = [Math.floor(at / columns), at % columns];
    return record(0xfd, words(row, column, 0, row === 0 ? Math.min(column, 2) : 3, 0));
  });
  const sheetStart = record(0x809, words(0x600, 16, 0, 0, 0, 0, 0, 0));
  const claim =
    claimed === 0 ? [] : [record(0xfc, words(9, 0, claimed & 0xffff, claimed >>> 16, 0, 0, 0, 0, 0))];
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(
    container,
    "/Workbook",
    Buffer.concat([start, sheet, shared, end, sheetStart, ...cells, ...claim, end]),
  );
  return Buffer.from(CFB.write(container, { type: "buffer" }) as Uint8Array);
}

test("a text that a hundred thousand cells show is held once", async () => {
  const bytes = oneTextInCells("x".repeat(8000), 20_000, 5);
  expect(bytes.length).toBeLessThan(2e6);
  const before = process.memoryUsage().rss;
  const { rows, problems } = await readCells(bytes, null, {}, "t.xls");
  expect(problems).toEqual([]);
  expect(rows.length).toBe(20_000);
  expect(rows[1]?.slice(1).map((cell) => String(cell).length)).toEqual([8000, 8000, 8000, 8000, 8000]);
  // Each cell with a text of its own would take 800 MB, in the thread and again here.
  expect(process.memoryUsage().rss - before).toBeLessThan(500e6);
}, 30_000);

test("a billion texts that are not there end that process, and not this one", async () => {
  const limits = { seconds: 60, megabytes: 64 };
  await expect(runWorker(oneTextInCells("x", 4, 3, 0x4000_0000), limits)).rejects.toMatchObject({
    fault: { reason: "too-much-memory", megabytes: 64 },
  });
}, 60_000);

test("random edits of its bytes", async () => {
  let read = 0;
  for (let seed = 1; seed <= runs(12); seed++) {
    const random = createRandom(seed);
    const bytes = Buffer.from(good);
    for (let left = 1 + Math.floor(random() * 8); left > 0; left--)
      bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
    await problemsOf(bytes);
    read++;
  }
  expect(read).toBe(runs(12));
}, 120_000);
