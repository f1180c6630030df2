// patterns and folders → the files that they mean, as another program sees it, and at once
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import fc from "fast-check";
import { globSync } from "tinyglobby";
import { afterAll, beforeAll, expect, test } from "vitest";
import { disk } from "../../../src/io/disk.ts";
import { matchingFiles } from "../../../src/io/patterns/matchingFiles.ts";
import { toSegment } from "../../../src/io/patterns/segment.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "nap-patterns-"));
  for (const path of [
    "a.csv",
    "ab.csv",
    "b.xlsx",
    ".a.csv",
    "a/a.csv",
    "a/b/ab.csv",
    "b/a/a.csv",
    "b/c.csv",
  ]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), "");
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const found = (pattern: string, mayEnter: (path: string) => boolean = () => true): string[] =>
  matchingFiles(pattern, folder, disk, mayEnter)
    .map((path) => relative(folder, path))
    .toSorted();

const fits = (pattern: string, name: string): boolean => {
  const segment = toSegment(pattern);
  return segment.kind === "fits" ? segment.fits(name) : segment.kind === "name" && segment.name === name;
};

test("random patterns mean the files that a library for them finds", () => {
  const part = fc
    .array(fc.constantFrom("a", "b", "*", "?", "[ab]", "[a-c]", "{a,b}", "{a,b*}", ".", "csv"), {
      minLength: 1,
      maxLength: 4,
    })
    .map((pieces) => pieces.join(""));
  const pattern = fc
    .array(fc.oneof(part, fc.constant("**")), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.join("/"))
    // Two stars within a part, parts of dots alone, and stars of all folders at the end mean other things to each program.
    .filter((written) => !/\*\*[^/]|[^/]\*\*|(?:^|\/)\.+(?:\/|$)|\/\*\*$/.test(written));
  fc.assert(
    fc.property(pattern, (written) => {
      const expected = globSync(written, { cwd: folder, onlyFiles: true, expandDirectories: false });
      expect(found(written)).toEqual(expected.toSorted());
    }),
    { numRuns: 500 },
  );
});

test("a part of a pattern fits names as people write both", () => {
  expect(fits("*.csv", "hesabat.csv")).toBe(true);
  expect(fits("*.csv", ".hidden.csv")).toBe(false);
  expect(fits(".*", ".hidden.csv")).toBe(true);
  expect(fits("h?sabat*", "hesabat (2).csv")).toBe(true);
  expect(fits("əməkdaş*", "əməkdaş.csv")).toBe(true);
  expect(fits("ş*".normalize("NFC"), "şablon.csv".normalize("NFD"))).toBe(true);
  expect(fits("?*.csv", "😀.csv")).toBe(true);
  expect(fits("[!]-]*", "]x")).toBe(false);
  expect(fits("a[b", "a[b")).toBe(true);
  expect(fits("a\\*b*", "a*bc")).toBe(true);
  expect(fits("a\\*b*", "aXbc")).toBe(false);
});

test.each(["*a*a*a*a*a*a*a*a*b", "**a**a**a**a**a**b", "?*?*?*?*?*?*?*?*?b", "[ab]*[ab]*[ab]*[ab]*[ab]*c"])(
  "%s is compared with a long name in as many steps as both have letters",
  (pattern) => {
    const name = "a".repeat(100_000);
    expect(fits(pattern, name)).toBe(false);
    expect(fits(pattern, `${name}${pattern.at(-1) ?? ""}`)).toBe(true);
  },
);

test("a pattern of thousands of alternatives means nothing", () => {
  expect(found("{a,b}".repeat(9) + ".csv")).toEqual([]);
  expect(found("{a,b}".repeat(40))).toEqual([]);
  expect(found("{".repeat(900))).toEqual([]);
});

test("links in a circle come to an end, and a folder that may not be entered is not", () => {
  const linked = mkdtempSync(join(tmpdir(), "nap-circle-"));
  try {
    mkdirSync(join(linked, "a"));
    writeFileSync(join(linked, "a/x.csv"), "");
    symlinkSync(linked, join(linked, "a/round"));
    const all = matchingFiles("**/*.csv", linked, disk, () => true);
    expect(all).toEqual([join(linked, "a/x.csv")]);
    expect(matchingFiles("a/round/a/*.csv", linked, disk, () => true)).toEqual([
      join(linked, "a/round/a/x.csv"),
    ]);
    const entered: string[] = [];
    matchingFiles("*/*.csv", linked, disk, (path) => entered.push(relative(linked, path)) === 1);
    expect(entered).toEqual(["", "a"]);
  } finally {
    rmSync(linked, { recursive: true });
  }
});
