// Texts and widths → lines that fit, in which nothing is lost unless an ellipsis says so
import fc from "fast-check";
import { expect, test } from "vitest";
import { labelWidth } from "../../../src/present/charts/labelWidth.ts";
import { wrapText } from "../../../src/present/charts/wrapText.ts";

const words = fc
  .array(fc.constantFrom("a", "Korrupsiyaya", "qarşı", "ШИРОКАЯ", "W".repeat(40), "ə", "漢字", "é", "👩‍👩‍👧"), {
    maxLength: 30,
  })
  .map((list) => list.join(" "));

test("every line fits, and all words are there unless the last line ends in an ellipsis", () => {
  fc.assert(
    fc.property(
      words,
      fc.integer({ min: 60, max: 400 }),
      fc.integer({ min: 1, max: 6 }),
      fc.boolean(),
      (text, width, most, bold) => {
        const lines = wrapText(text, width, { size: 13, bold }, most);
        for (const line of lines) expect(labelWidth(line, 13, bold)).toBeLessThanOrEqual(width);
        expect(lines.length).toBeLessThanOrEqual(most);
        const letters = (said: string): string => said.replaceAll(/\s/g, "");
        const shown = letters(lines.join(" "));
        if (shown.endsWith("…")) expect(letters(text).startsWith(shown.slice(0, -1))).toBe(true);
        else expect(shown).toBe(letters(text));
      },
    ),
  );
});

test("a very long text costs no more than what is shown of it", () => {
  const lines = wrapText("x".repeat(1_000_000), 372, { size: 13 }, 4);
  expect(lines).toHaveLength(4);
  expect(lines.at(-1)?.endsWith("…")).toBe(true);
  expect(wrapText("x ".repeat(1200), 372, { size: 13 }, 100).at(-1)?.endsWith("…")).toBe(true);
});

test("a single line is filled by letters, not by words", () => {
  expect(wrapText("Settling the risk assessment method", 150, { size: 13 }, 1)).toEqual([
    "Settling the risk ass…",
  ]);
});
