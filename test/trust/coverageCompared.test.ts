// Figures that rest on some of their clauses → their coverage beside each, and a warning under a half, wherever they are compared.
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";

const cwd = join(projectRoot, "fixtures/trust/coverage-compared");

const shown = async (...argv: readonly string[]): Promise<string> =>
  (await runCli([...argv, "--quiet"], { cwd, columns: 120 })).stdout;

const warning = "Less than half was scored where coverage is marked !";

/** `thin` rates 2 of 5 clauses: 1 of 3 of direction 1, 1 of 2 of direction 2. */
describe.each(["pretty", "markdown"])("%s", (format) => {
  test("two", async () => {
    const text = await shown("compare", "thin", "whole", "--format", format);
    expect(text.replaceAll(/\s+/g, " ")).toContain("coverage 40.00 % !: 2 scored of 5 eligible");
    expect(text).toMatch(/A +thin · coverage 40\.00 % !/);
    expect(text).toMatch(/B +whole · coverage 100\.00 %/);
    expect(text).toMatch(/\n\|? ?1 +(\| )?1 .*100\.00.*! 33\.33.*66\.67.*100\.00/);
    expect(text).toMatch(/\n\|? ?2 +(\| )?2 .*100\.00 .* 50\.00.*100\.00.*100\.00/);
    expect(text).toMatch(/moj .*100\.00.*! 33\.33.*66\.67.*100\.00/);
    expect(text).toMatch(/city .*100\.00.* 50\.00.*100\.00.*100\.00/);
    expect(text.replaceAll(/\s+/g, " ")).toContain(warning);
  });
  test("three", async () => {
    const text = await shown("compare", "thin", "half", "whole", "--format", format);
    expect(text).toMatch(/thin .*100\.00.*! 40\.00/);
    expect(text).toMatch(/half .*66\.67.* 60\.00/);
    expect(text.replaceAll(/\s+/g, " ")).toContain(warning);
  });
  test("methods", async () => {
    const text = await shown("methods", "--try", "--assessment", "thin", "--format", format);
    expect(text).toMatch(/halves \\?\*.*! 40\.00.*100\.00/);
    expect(text.replaceAll(/\s+/g, " ")).toContain(warning);
  });
  test("no warning from a half on", async () => {
    for (const argv of [
      ["compare", "half", "whole"],
      ["methods", "--try", "--assessment", "half"],
      ["explain", "--assessment", "half"],
    ])
      expect((await shown(...argv, "--format", format)).replaceAll(/\s+/g, " ")).not.toContain(warning);
  });
});

test("compact", async () => {
  const text = await shown("methods", "--try", "--assessment", "thin", "--format", "compact");
  expect(text).toContain("thin: halves: 100.00 % (coverage 40.00 % !)");
});

test("csv", async () => {
  const rows = async (...argv: readonly string[]): Promise<Record<string, string>[]> =>
    parse(await shown(...argv, "--format", "csv"), { columns: true });
  const compared = await rows("compare", "thin", "whole");
  const covered = compared.flatMap(({ level, id, coveredA, coveredB }) =>
    coveredA === "" ? [] : [`${level} ${id} ${coveredA} ${coveredB}`],
  );
  expect(covered).toEqual([
    "gap gap 40.00 100.00",
    "direction 1 33.33 100.00",
    "direction 2 50.00 100.00",
    "body moj 33.33 100.00",
    "body city 50.00 100.00",
  ]);
  const tried = await rows("methods", "--try", "--assessment", "thin");
  expect(tried.map(({ method, coverage }) => `${method} ${coverage}`)).toContain("halves 40.00");
});

test.each([
  ["az", "yarıdan azdır"],
  ["ru", "менее половины"],
])("in %s", async (language, words) => {
  for (const argv of [
    ["compare", "thin", "whole"],
    ["methods", "--try", "--assessment", "thin"],
  ])
    expect((await shown(...argv, "--lang", language)).replaceAll(/\s+/g, " ")).toContain(words);
});
