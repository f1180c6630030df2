// src/ as it is, and planted files → no regular expression that a text can hold up
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { findSlowExpressions } from "./findSlowExpressions.ts";
import { projectRoot } from "./projectRoot.ts";

describe("a regular expression of more than linear time", () => {
  test("is nowhere in src/", () => {
    const paths = globSync("src/**/*.{ts,tsx,mjs}", { cwd: projectRoot }).toSorted();
    expect(paths).toContain("src/text/fold.ts");
    const found = paths.flatMap((path) =>
      findSlowExpressions(path, readFileSync(join(projectRoot, path), "utf8")),
    );
    expect(found).toEqual([]);
  });

  test.each([
    [String.raw`text.replace(/\s*%$/, "")`, "Move"],
    [String.raw`/^\S*\d\S*$/.test(text)`, "Trade"],
    [String.raw`/([\w-]+)[ \t]*:[ \t]*$/.exec(text)`, "Move"],
    [String.raw`/^(a+)+$/.test(text)`, "Self"],
  ])("is seen in %s", (text, kind) => {
    expect(findSlowExpressions("a.ts", text)).toEqual([expect.stringContaining(`(${kind}`)]);
  });

  test.each([
    String.raw`text.replace(/(?<!\s)\s+$/, "")`,
    String.raw`/^(?=\S*\d)\S+$/.test(text)`,
    String.raw`"/\s*%$/"`,
    String.raw`/^\d+(?:[.,]\d+)?$/.test(text)`,
  ])("is not seen in %s", (text) => {
    expect(findSlowExpressions("a.ts", text)).toEqual([]);
  });
});
