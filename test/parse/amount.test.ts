// Numbers as people write them in tables → exact shares.
import { expect, test } from "vitest";
import { parseAmount, parsePercent, toText } from "../../src/core.ts";
import { toPercent } from "../../src/math/toPercent.ts";

const shown = (value: ReturnType<typeof parseAmount>) => (value === null ? "null" : toText(value));

test.each([
  ["72.5", "29/40"],
  ["72,5", "29/40"],
  ["72.5%", "29/40"],
  ["72,5 %", "29/40"],
  ["%72,5", "29/40"],
  ["1/3", "1/3"],
  [" 2/3 ", "2/3"],
  ["1/3 %", "1/300"],
  ["0.5", "1/200"],
  ["1", "1/100"],
  ["1\u00a0000", "10"],
  ["-5", "-1/20"],
  ["\u22125", "-1/20"],
  ["100", "1"],
  ["", "null"],
  ["%", "null"],
  ["most", "null"],
  ["1e2", "null"],
  ["1.000,5", "null"],
  ["72.5.1", "null"],
  ["1/0", "null"],
  ["-", "null"],
])("%j as a percent is %s", (text, expected) => {
  expect(shown(parsePercent(text))).toBe(expected);
});

test.each([
  ["12", "12"],
  ["12,25", "49/4"],
  ["1 234.5", "2469/2"],
  ["-0,5", "-1/2"],
  ["3/4", "3/4"],
  ["\u22121 250", "-1250"],
  ["1 234 567", "1234567"],
  ["0.5 250", "null"],
  ["1 100/300", "null"],
  ["12 34", "null"],
  ["12%", "null"],
])("%j as a measured value is %s", (text, expected) => {
  expect(shown(parseAmount(text))).toBe(expected);
});

test("a share in percent units", () => {
  expect(toText(toPercent({ n: 13n, d: 18n }))).toBe("650/9");
});
