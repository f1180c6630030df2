// Columns whose texts go on in further lines: at any width nothing of them is lost.
import fc from "fast-check";
import { expect, test } from "vitest";
import { dataTable } from "../../src/present/dataTable.ts";
import { number, text } from "../../src/present/document.ts";
import { renderPretty } from "../../src/render/pretty.ts";
import { textWidth } from "../../src/render/textWidth.ts";

const lines = (items: readonly string[], width: number): string[] => {
  const table = dataTable(items, [
    { title: "a", align: "left", cell: (own) => text(own), wraps: true },
    { title: "n", align: "right", cell: () => number("1") },
    { title: "b", align: "left", cell: (own) => text(own), wraps: true },
  ]);
  const document = {
    json: () => ({}),
    blocks: () => [table],
    lines: () => [],
    records: () => ({ columns: [], rows: [] }),
  };
  return [...renderPretty(document, { width, color: false, decimal: "." })].join("").split("\n");
};

test("words stay whole, longer ones are broken, and the row goes on below", () => {
  expect(lines(["the portal https://example.org/a-long-name"], 36)).toEqual([
    "a                n  b",
    "the portal       1  the portal",
    "https://example     https://example.",
    ".org/a-long-nam     org/a-long-name",
    "e",
    "",
  ]);
});

test("every letter is there, and no line is wider than asked", () => {
  const word = fc.string({
    unit: fc.constantFrom("a", "ə", "ı", "щ", "7", "-"),
    minLength: 1,
    maxLength: 60,
  });
  const items = fc.array(
    fc.array(word, { minLength: 1, maxLength: 8 }).map((all) => all.join(" ")),
    { minLength: 1, maxLength: 4 },
  );
  fc.assert(
    fc.property(items, fc.integer({ min: 40, max: 100 }), (texts, width) => {
      const shown = lines(texts, width);
      for (const line of shown) expect(textWidth(line)).toBeLessThanOrEqual(width);
      const letters = (all: string): string => [...all.replaceAll(/\s/g, "")].toSorted().join("");
      expect(letters(shown.slice(1).join(""))).toBe(letters(texts.map((own) => `${own}1${own}`).join("")));
    }),
    { numRuns: 200 },
  );
});
