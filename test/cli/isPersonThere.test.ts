// Streams and variables → whether somebody can be asked
import { expect, test } from "vitest";
import { isPersonThere } from "../../src/cli/isPersonThere.ts";

const [terminal, pipe] = [{ isTTY: true }, {}];

test.each([
  [terminal, terminal, {}, true],
  [terminal, terminal, { CI: "", TERM: "xterm" }, true],
  [pipe, terminal, {}, false],
  [terminal, pipe, {}, false],
  [terminal, terminal, { CI: "true" }, false],
  [terminal, terminal, { CI: "1" }, false],
  [terminal, terminal, { TERM: "dumb" }, false],
])("%o, %o, %o: %s", (stdin, stderr, variables, expected) => {
  expect(isPersonThere(stdin, stderr, variables)).toBe(expected);
});
