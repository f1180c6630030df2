// the name of a scale, or its levels as people list them → percents
import { expect, test } from "vitest";
import { parseAuditScale, toText } from "../../src/core.ts";

test.each([
  ["three-step", "0 50 100"],
  ["0,50,100", "0 50 100"],
  ["0,1/2,1", "0 50 100"],
  ["{0, 1/3, 1/2, 2/3, 1}", "0 100/3 50 200/3 100"],
  ["100, 0, 12.5, 12.5", "0 25/2 100"],
  ["0,100/3,200/3,100", "0 100/3 200/3 100"],
  ["0,1", "0 100"],
])("%s", (text, levels) => {
  expect(parseAuditScale(text)?.levels.map(toText).join(" ")).toBe(levels);
});

test.each(["", "halves", "50", "0,101", "0,-5", "0,,100", "0;50", "1,1"])("%j is no scale", (text) => {
  expect(parseAuditScale(text)).toBeNull();
});
