// data/languages/*.yaml -> src/text/negationWords.ts, which a test run with -u writes
import { readdir, readFile } from "node:fs/promises";
import { format, resolveConfig } from "prettier";
import { expect, test } from "vitest";
import { parse } from "yaml";

interface Negations {
  readonly words: readonly string[];
  readonly prefixes: readonly string[];
  readonly infixes?: readonly string[];
  readonly endings?: Readonly<Record<string, string>>;
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)].toSorted();

test("the words of negation are those of the languages", async () => {
  const files = (await readdir("data/languages")).filter((name) => name.endsWith(".yaml"));
  const all = await Promise.all(
    files.map(async (name) => {
      const { negations } = parse(await readFile(`data/languages/${name}`, "utf8")) as {
        negations?: Negations;
      };
      return negations === undefined ? [] : [negations];
    }),
  );
  const found = all.flat();
  expect(found.length).toBeGreaterThan(4);
  const compiled = {
    words: unique(found.flatMap(({ words }) => words)),
    prefixes: unique(found.flatMap(({ prefixes }) => prefixes)),
    infixes: unique(found.flatMap(({ infixes = [] }) => infixes)),
    endings: Object.fromEntries(found.flatMap(({ endings = {} }) => Object.entries(endings))),
  };
  const text = `// Words of negation of all shipped languages, compiled from data/languages/ (npm test -- -u).\n
export const negationWords: {
  readonly words: readonly string[];
  /** Beginnings of words. */
  readonly prefixes: readonly string[];
  /** Parts inside of words. */
  readonly infixes: readonly string[];
  /** Endings of words, each with what takes its place in the opposite. */
  readonly endings: Readonly<Record<string, string>>;
} = ${JSON.stringify(compiled)};\n`;
  const style = await resolveConfig("src/text/negationWords.ts");
  await expect(await format(text, { ...style, parser: "typescript" })).toMatchFileSnapshot(
    "../../src/text/negationWords.ts",
  );
});
