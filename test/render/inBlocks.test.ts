// A text in pieces → the same text in few blocks, none made before it is asked for
import { expect, test } from "vitest";
import { inBlocks } from "../../src/render/inBlocks.ts";

test("blocks are the text, and hold many pieces each", () => {
  const pieces = Array.from({ length: 50_000 }, (_, at) => `piece ${at}\n`);
  const blocks = [...inBlocks(pieces)];
  expect(blocks.join("")).toBe(pieces.join(""));
  expect(blocks.length).toBeLessThan(20);
  expect(blocks.length).toBeGreaterThan(2);
});

test("no block of nothing", () => {
  expect([...inBlocks([])]).toEqual([]);
  expect([...inBlocks(["", ""])]).toEqual([]);
});

test("what is not asked for is not made", () => {
  let made = 0;
  const pieces = function* (): Generator<string> {
    for (; made < 100; made++) yield "x".repeat(10_000);
  };
  inBlocks(pieces()).next();
  expect(made).toBeLessThan(10);
});
