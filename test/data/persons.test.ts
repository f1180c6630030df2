// What the repository says in data and documents → no natural person of the sources is named in it
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { nameHashes } from "./nameHashes.ts";

const files = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? files(join(path, entry.name)) : [join(path, entry.name)],
  );

const namesIn = (text: string, known: ReadonlySet<string>): string[] =>
  [...nameHashes(text)].filter(([hash]) => known.has(hash)).map(([, name]) => name);

const known = new Set(readFileSync("fixtures/sources/person-names.txt", "utf8").trim().split("\n"));

test("a name is found by its words and by their pairs, in any case, and nothing else is", () => {
  const own = new Set(nameHashes("Invented Surname").keys());
  expect(own.size).toBe(3);
  expect(namesIn("the INVENTED, so to speak", own)).toEqual(["invented"]);
  expect(namesIn("Mr Invented Surname's view", own)).toEqual(["invented", "surname", "invented surname"]);
  expect(namesIn("the office of the invention", own)).toEqual([]);
  expect(known.size).toBeGreaterThan(50);
});

const texts = [
  "README.md",
  "CHANGELOG.md",
  ...files("data").filter((path) => !path.startsWith(join("data", "languages"))),
  ...files("docs"),
];

test.for(texts)("%s names offices, no persons of the sources", (path) => {
  expect(namesIn(readFileSync(path, "utf8"), known)).toEqual([]);
});
