// paths with links, of files that are there or not → where writing to them would lead
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { afterAll, expect, test } from "vitest";
import { followLinks } from "../../src/io/git/followLinks.ts";
import { leadsTo } from "../../src/io/leadsTo.ts";

const home = realpathSync(mkdtempSync(join(tmpdir(), "nap-leads-")));
afterAll(() => rmSync(home, { recursive: true }));
mkdirSync(join(home, "real/deep"), { recursive: true });
writeFileSync(join(home, "real/file.csv"), "x");
for (const [link, target] of [
  ["folder", "real"],
  ["file", "real/file.csv"],
  ["nothing", "real/not-yet.csv"],
  ["twice", "nothing"],
  ["up", "real/deep/../missing/x"],
  ["circle", "circle"],
] as const)
  symlinkSync(target, join(home, link));

test.each([
  ["real/file.csv", "real/file.csv"],
  ["file", "real/file.csv"],
  ["folder/file.csv", "real/file.csv"],
  ["folder/new/x.csv", "real/new/x.csv"],
  ["nothing", "real/not-yet.csv"],
  ["nothing/below", "real/not-yet.csv/below"],
  ["twice", "real/not-yet.csv"],
  ["up", "real/missing/x"],
  ["folder/../file", "real/file.csv"],
  ["missing/../real/./new.csv", "real/new.csv"],
  ["circle/x", "circle/x"],
])("%s leads to %s", (path, expected) => expect(leadsTo(join(home, path))).toBe(join(home, expected)));

test("a path of more folders than any system has leads to itself, through the links that there are", () => {
  const far = `x${sep}`.repeat(200_000);
  expect(leadsTo(join(home, "folder", far))).toBe(join(home, "real", far.slice(0, -1)));
});

test("in a revision, such a path and such a link lead nowhere", () => {
  const links = new Map([["a", "b/".repeat(200_000)]]);
  expect(followLinks("a/x", links)).toBeNull();
  expect(followLinks("x/".repeat(200_000), links)).toBeNull();
  expect(followLinks("b/x", links)).toBe("b/x");
});
