// XML in chunks of any sizes → the same text in pieces that end behind tags.
import fc from "fast-check";
import { expect, test } from "vitest";
import { xmlPieces } from "../../../src/io/workbook/xmlPieces.ts";

async function* chunksOf(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Buffer> {
  let at = 0;
  for (const size of sizes) {
    yield bytes.subarray(at, at + size);
    at += size;
  }
  yield bytes.subarray(at);
}

async function piecesOf(bytes: Buffer, sizes: readonly number[]): Promise<string[]> {
  const pieces: string[] = [];
  for await (const piece of xmlPieces(chunksOf(bytes, sizes))) pieces.push(piece);
  return pieces;
}

const xml = '<?xml version="1.0"?><a x="ə > 1">Nazirlər Kabineti, 漢字 🇦🇿<b/></a>\n';

test("however the bytes are cut, no letter and no tag is", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 40 }), async (sizes) => {
      const pieces = await piecesOf(Buffer.from(xml), sizes);
      expect(pieces.join("")).toBe(xml);
      for (const piece of pieces.slice(0, -1)) expect(piece.at(-1)).toBe(">");
    }),
  );
});

test("a byte order mark is no letter of the text, wherever its bytes are cut", async () => {
  for (const size of [0, 1, 2, 3, 4])
    expect((await piecesOf(Buffer.from(`\uFEFF${xml}`), [size])).join("")).toBe(xml);
});

test("bytes that are no UTF-8 are refused, at the end as well", async () => {
  const broken = { fault: { reason: "xml-not-utf8" } };
  for (const text of ["<a>\u00ff</a>", "<a/>\u00c4"])
    await expect(piecesOf(Buffer.from(text, "latin1"), [])).rejects.toMatchObject(broken);
});

test("a text that does not end is not gathered", async () => {
  const endless = Buffer.alloc(4_200_000, "x");
  await expect(
    piecesOf(
      endless,
      Array.from({ length: 60 }, () => 1 << 16),
    ),
  ).rejects.toMatchObject({ fault: { reason: "endless-text" } });
});
