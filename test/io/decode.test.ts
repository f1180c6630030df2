// bytes that are no UTF-8, however they are cut → their offset, line and column
import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeChunks } from "../../src/io/text/decode.ts";
import { NotText } from "../../src/io/text/notText.ts";
import { memorySource } from "../../src/io/openSource.ts";

async function decoded(chunks: readonly Uint8Array[]): Promise<string | object> {
  const parts: Buffer[] = [];
  try {
    for await (const part of decodeChunks(memorySource("x.csv", chunks))) parts.push(part);
  } catch (error) {
    if (!(error instanceof NotText)) throw error;
    const { line, column } = error.problem.at;
    return {
      code: error.problem.code,
      line,
      column,
      offset: (error.problem.params as { readonly offset?: number }).offset,
    };
  }
  return Buffer.concat(parts).toString("utf8");
}

const cut = (bytes: Uint8Array, size: number): Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );

const text = fc
  .array(fc.oneof(fc.constantFrom("\n", "\r\n", "\r", "ə", "\u{1f600}", ","), fc.string({ maxLength: 4 })), {
    minLength: 1,
    maxLength: 30,
  })
  .map((parts) => parts.join("").replaceAll("\0", "0"))
  .filter((joined) => joined !== "" && !joined.startsWith("PK") && !joined.startsWith("%PDF"));

test("text comes back as it was, without its mark", async () => {
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), fc.boolean(), async (expected, size, mark) => {
      const bytes = Buffer.from((mark ? "\ufeff" : "") + expected);
      expect(await decoded(cut(bytes, size))).toBe(expected);
    }),
    { numRuns: 300, seed: 2021 },
  );
});

test("a byte that starts no character is found where it stands", async () => {
  await fc.assert(
    fc.asyncProperty(text, text, fc.integer({ min: 1, max: 9 }), async (before, after, size) => {
      const bytes = Buffer.concat([Buffer.from(before), Buffer.from([0xfe]), Buffer.from(after)]);
      const lines = before.split(/\r\n|\n|\r/);
      expect(await decoded(cut(bytes, size))).toEqual({
        code: "NAP104",
        line: lines.length,
        column: (lines.at(-1) ?? "").length + 1,
        offset: Buffer.byteLength(before),
      });
    }),
    { numRuns: 300, seed: 2021 },
  );
});

test.each([
  ["UTF-16, little endian", [0xff, 0xfe, 0x59, 0x02], "ə"],
  ["UTF-16, big endian", [0xfe, 0xff, 0x02, 0x59], "ə"],
  ["one letter", [0x61], "a"],
])("%s, a byte at a time", async (_, bytes, expected) => {
  expect(await decoded(cut(Uint8Array.from(bytes), 1))).toBe(expected);
});

const saved = (content: string, big: boolean): Buffer => {
  const bytes = Buffer.from(`\ufeff${content}`, "utf16le");
  return big ? bytes.swap16() : bytes;
};

test("UTF-16 comes back as it was, and what is no part of it is found where it stands", async () => {
  const slips = fc.constantFrom("\ud800", "\udc00", "\0");
  const cases = fc.record({
    before: text,
    slip: slips,
    size: fc.integer({ min: 1, max: 9 }),
    big: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(cases, async ({ before, slip, size, big }) => {
      expect(await decoded(cut(saved(before, big), size))).toBe(before);
      const lines = before.split(/\r\n|\n|\r/);
      const place = { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
      const offset = 2 + before.length * 2;
      const zero = { code: "NAP103", ...place };
      const found = await decoded(cut(saved(`${before}${slip}x`, big), size));
      expect(found).toEqual(slip === "\0" ? zero : { code: "NAP104", ...place, offset });
      const odd = await decoded(cut(Buffer.concat([saved(before, big), Buffer.from([0])]), size));
      expect(odd).toEqual({ code: "NAP104", ...place, offset });
    }),
    { numRuns: 300, seed: 2021 },
  );
});

test.each([
  ["little endian", [0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]],
  ["big endian", [0, 0, 0xfe, 0xff, 0, 0, 0, 0x61]],
])("UTF-32, %s, is refused as such", async (_, bytes) => {
  expect(await decoded(cut(Uint8Array.from(bytes), 3))).toEqual({
    code: "NAP104",
    line: 1,
    column: 1,
    offset: 0,
  });
});

test("a zero byte is found where it stands", async () => {
  const found = await decoded(cut(Buffer.from("a\r\nəb\0c"), 2));
  expect(found).toEqual({ code: "NAP103", line: 2, column: 3 });
});

test("a spreadsheet is known, a byte at a time", async () => {
  expect(await decoded(cut(Buffer.from("PK\u0003\u0004"), 1))).toMatchObject({ code: "NAP103" });
});
