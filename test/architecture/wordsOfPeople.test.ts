// src/ as it is, and planted files → no language id and no sentence for people outside of present/words/
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { findLanguageIds } from "./findLanguageIds.ts";
import { findSentences } from "./findSentences.ts";
import { projectRoot } from "./projectRoot.ts";

type Find = (path: string, text: string) => string[];

/** Words themselves, and what is made of examples: their values may be of any kind. */
const words = /^src\/(present\/words|model\/problems\/samples)\//;
/** Errors of misuse are for developers, in English (docs/adr/0009-library.md). */
const forDevelopers = /^src\/(library\/|node\.ts$)/;

const outside = globSync("src/**/*.{ts,tsx}", { cwd: projectRoot })
  .filter((path) => !words.test(path))
  .toSorted();

const foundIn = (find: Find, paths: readonly string[]): string[] =>
  paths.flatMap((path) => find(path, readFileSync(join(projectRoot, path), "utf8")));

/** What other programs read, in their own words: scripts of shells, and the end of a file in a unified diff. */
const readByPrograms = /\/(completion\/scripts|fix\/lineDiff)\.ts$/;

/** Words that people write in their tables, in all languages at once; they are read and never shown as sentences. */
const writtenByPeople = /\/(gapNames|columnNames|planNames|claimNames|replyNames|noteWords|figureWords)\.ts$/;

describe("a language id outside of present/words/", () => {
  test("is nowhere in src/", () => {
    expect(outside).toContain("src/index.ts");
    expect(foundIn(findLanguageIds, outside)).toEqual([]);
  });

  test.each([
    [`if (language === "en") show();`, ["en"]],
    [`const known = ["az", "ru"];`, ["az", "ru"]],
    ["const id = `uk`;", ["uk"]],
    [`const title = { es: "Plan", "az": "Plan" };`, ["es", "az"]],
    [`const shown = text.az ?? text["en"];`, ["az", "en"]],
    [`interface Labels { readonly ru: string }`, ["ru"]],
  ])("is seen in %s", (text, ids) => {
    expect(findLanguageIds("a.ts", text)).toEqual(ids.map((id) => `a.ts:1: ${id}`));
  });

  test.each([`const en = 1;`, `import { es } from "es-module";`, `// "en"`, `const end = "ends";`])(
    "is not seen in %s",
    (text) => {
      expect(findLanguageIds("a.ts", text)).toEqual([]);
    },
  );
});

describe("a sentence outside of present/words/", () => {
  test("is nowhere in src/", () => {
    const paths = outside.filter(
      (path) => ![forDevelopers, writtenByPeople, readByPrograms].some((kind) => kind.test(path)),
    );
    expect(foundIn(findSentences, paths)).toEqual([]);
  });

  test.each([
    [`const reason = "nobody rated it";`, "nobody rated it"],
    ["const head = `${count} of ${all} clauses are rated`;", " of clauses are rated"],
    [`const said = "heç kim qiymətləndirməyib";`, "heç kim qiymətləndirməyib"],
    [`const said = "пункт не оценён";`, "пункт не оценён"],
    [`throw new UsageError("there is no method");`, "there is no method"],
    [`const said = "nap reads the files of this folder";`, "nap reads the files of this folder"],
    [`fail({ message: "Error: the file cannot be read" });`, "Error: the file cannot be read"],
  ])("is seen in %s", (text, said) => {
    expect(findSentences("a.ts", text)).toEqual([`a.ts:1: ${said}`]);
  });

  test.each([
    `// nobody rated this one`,
    `throw new Error("a bug: nobody rated it");`,
    `schema.meta({ description: "The figure as it was printed." });`,
    `const example = { bad: "a: note that is long", good: "a: b" };`,
    `const key = "not-applicable";`,
    `const columns = "clause,status,note";`,
    `const example = "nap compare alternative self-report --evidence";`,
    `const id = "NAP203 NAP204";`,
    `const pair = "left right";`,
  ])("is not seen in %s", (text) => {
    expect(findSentences("a.ts", text)).toEqual([]);
  });
});
