// number cells with fixed decimals → ids as they are shown, and percents as they are kept
import { expect, test } from "vitest";
import { cellText, shownText } from "../../../src/io/workbook/cellText.ts";

const context = {
  texts: [],
  formats: ["number", { decimals: 2 }, { percentDecimals: 0 }] as const,
  from1904: false,
};
const cell = (value: string, style: number) => ({ type: "n", style, value, formula: null, inline: "" });

test.each([
  ["1.1", 1, { text: "1.10", isRounded: false }],
  ["2", 1, { text: "2.00", isRounded: false }],
  ["1.25", 1, null],
  ["33.3333", 1, { text: "33.33", isRounded: true }],
  ["1.1", 0, null],
  ["0.5", 2, null],
  ["0.704", 2, { text: "70%", isRounded: true }],
  ["1.005", 1, { text: "1.01", isRounded: true }],
])("%s in style %i is shown as %j", (value, style, shown) => {
  expect(shownText(cell(value, style), context)).toEqual(shown);
});

test("the number itself is kept", () => expect(cellText(cell("1.1", 1), context)).toBe("1.1"));
