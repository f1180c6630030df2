// sources of several pieces, whose size is true or not → their bytes, held once
import { expect, test, vi } from "vitest";
import { memorySource, type Source } from "../../src/io/openSource.ts";
import { readBytes } from "../../src/io/readBytes.ts";
import { readTableFile } from "../../src/io/readTableFile.ts";
import { createHasher } from "../../src/io/hash.ts";

const pieces = ["PK\u0003\u0004 one", " two", " and three"].map((text) => Buffer.from(text));
const whole = Buffer.concat(pieces);

async function read(source: Source): Promise<Buffer> {
  const got = await readBytes(source);
  if ("problem" in got) throw new Error("was not read");
  return got.bytes;
}

test("pieces are put in their place, in a buffer of the size of the file", async () => {
  const bytes = await read(memorySource("t.xlsx", pieces));
  expect(bytes).toEqual(whole);
  expect(bytes.buffer.byteLength).toBeLessThan(whole.length * 2 + 8192);
});

test("what is there in one piece already is not copied", async () => {
  const bytes = await read(memorySource("t.xlsx", [whole]));
  expect(bytes.buffer).toBe(whole.buffer);
});

test.each([0, 3, 9, 1000])("a size of %d that is not true changes no byte", async (size) => {
  expect(await read({ ...memorySource("t.xlsx", pieces), size })).toEqual(whole);
});

test("a file that is too large for its kind is hashed, and not held", async () => {
  const source: Source = {
    name: "t.xlsx",
    size: 500e6,
    async *chunks() {
      yield whole;
    },
  };
  const room = vi.spyOn(Buffer, "allocUnsafe");
  const sink = { columnOf: () => null, header: () => true, record: () => {} };
  const got = await readTableFile(source, null, {}, (usual) => ({ megabytes: usual }), sink);
  expect(got.problems.map(({ code, params }) => [code, params])).toEqual([
    ["NAP105", { size: 500, limit: 400, needed: 500 }],
  ]);
  const hasher = createHasher();
  hasher.update(whole);
  expect(got.sha256).toBe(hasher.finish());
  expect(room.mock.calls.filter(([size]) => size >= source.size)).toEqual([]);
});
