// Texts that a spreadsheet would reckon with, and what only looks like one.
import { expect, test } from "vitest";
import { cleanCell } from "../../src/parse/ratings/cleanCell.ts";
import { withoutFormula, withoutGuard } from "../../src/text/withoutFormula.ts";

const signs = ["=", "+", "-", "@", "＝", "＋", "－", "＠"];
const fronts = [
  "",
  " ",
  "\t",
  "\r",
  "\n",
  "\u00a0",
  "\u200b",
  "\ufeff",
  "\u2060",
  "\u0000",
  "\u00ad",
  "\u202e",
  "\u3000",
  " \u200b\t",
];

test.each(fronts.flatMap((front) => signs.map((sign) => [front, sign] as const)))(
  "%j in front of %s",
  (front, sign) => {
    const text = `${sign}cmd|' /C calc'!A0`;
    expect(withoutFormula(front + text)).toBe(`'${text}`);
    expect(withoutGuard(`'${text}`)).toBe(text);
    expect(cleanCell(withoutFormula(front + text))).toBe(text);
  },
);

test.each(["-5", "+5", "-5.20", "-5,20", "+1/3", "0", "1.10", "clause", "a=b", "'quoted", "‘=1", ""])(
  "%j stays",
  (text) => expect(withoutFormula(text)).toBe(text),
);

test.each([
  ["\tx", "'\tx"],
  ["\nx", "'\nx"],
  ["-5 %", "'-5 %"],
  ["-1+1", "'-1+1"],
  ["+994 12 345", "'+994 12 345"],
])("%j is %j", (text, expected) => expect(withoutFormula(text)).toBe(expected));
