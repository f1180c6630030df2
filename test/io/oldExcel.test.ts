// broken and hostile .xls → problems, and a thread that is stopped
import { readFileSync } from "node:fs";
import { join } from "node:path";
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

test("random edits of its bytes", async () => {
  let read = 0;
  for (let seed = 1; seed <= runs(30); seed++) {
    const random = createRandom(seed);
    const bytes = Buffer.from(good);
    for (let left = 1 + Math.floor(random() * 8); left > 0; left--)
      bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
    await problemsOf(bytes);
    read++;
  }
  expect(read).toBe(runs(30));
}, 120_000);
