// The packages of the project → each has a reason, a licence that may be used, and its line in the page
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lockedPackages, namedPackages } from "../scripts/dependencies/lockedPackages.ts";
import { reasonsAtRun, reasonsToBuild } from "../scripts/dependencies/reasons.ts";
import { projectRoot } from "./architecture/projectRoot.ts";

const named = namedPackages(projectRoot);
const all = lockedPackages(projectRoot);
const page = readFileSync(join(projectRoot, "docs/dependencies.md"), "utf8");

test("every package that the project names has a reason, and only these", () => {
  const reasons = [...Object.keys(reasonsAtRun), ...Object.keys(reasonsToBuild)];
  expect(reasons.toSorted()).toEqual(named.map(({ name }) => name).toSorted());
});

test("no package runs a program when it is installed", () => {
  expect(all.filter(({ hasInstallScript }) => hasInstallScript)).toEqual([]);
});

test("every licence permits use, and those of what is installed with the package ask for nothing but their text", () => {
  const usable =
    /\b(MIT|ISC|0BSD|BSD|Apache-2\.0|BlueOak-1\.0\.0|MPL-2\.0|CC-BY-4\.0|Python-2\.0|Unlicense)\b/;
  expect(all.filter(({ licence }) => !usable.test(licence))).toEqual([]);
  const atRun = named.filter(({ name }) => Object.hasOwn(reasonsAtRun, name));
  expect(atRun.filter(({ licence }) => !/^(MIT|ISC|Apache-2\.0)$/.test(licence))).toEqual([]);
});

test("the page has the versions that are locked", () => {
  const lines = page.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
  const shown = lines.filter((cells) => cells.length === 8 && /^\d/.test(cells[2] ?? ""));
  expect(shown.map(([, name, version, , , licence]) => `${name} ${version} ${licence}`).toSorted()).toEqual(
    named.map(({ name, version, licence }) => `${name} ${version} ${licence}`).toSorted(),
  );
  for (const [, name, , released] of shown)
    expect([name, released]).toEqual([name, expect.stringMatching(/^20\d\d-\d\d-\d\d$/)]);
});
