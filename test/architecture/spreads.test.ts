// src/ as it is, and planted files → no list is spread into the arguments of a call
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { findSpreads } from "./findSpreads.ts";
import { projectRoot } from "./projectRoot.ts";

describe("a list that is spread into the arguments of a call", () => {
  test("is nowhere in src/", () => {
    const paths = globSync("src/**/*.{ts,tsx}", { cwd: projectRoot }).toSorted();
    expect(paths).toContain("src/index.ts");
    expect(paths.flatMap((path) => findSpreads(path, readFileSync(join(projectRoot, path), "utf8")))).toEqual(
      [],
    );
  });

  test.each([
    ["const most = Math.max(...rows);", "...rows"],
    ["const most = Math.max(0, ...rows.map(({ line }) => line));", "...rows.map(({ line }) => line)"],
    ["problems.push(...found);", "...found"],
    ["const text = String.fromCharCode(...codes);", "...codes"],
    ["const day = new Date(...parts);", "...parts"],
    ["const most = Math.max.apply(null, rows);", "Math.max.apply(null, rows)"],
  ])("is seen in %s", (text, spread) => {
    expect(findSpreads("a.ts", text)).toEqual([`a.ts:1: ${spread}`]);
  });

  test.each([
    "const all = [...rows, ...others];",
    "const both = { ...left, ...right };",
    "append(problems, [...found]);",
    "const miss = (...formats: string[]): number => formats.length;",
  ])("is not seen in %s", (text) => {
    expect(findSpreads("a.ts", text)).toEqual([]);
  });
});
