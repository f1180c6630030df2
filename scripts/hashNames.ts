// Names of persons, one a line in a file that is named on the call → fixtures/sources/person-names.txt: their hashes.
import { readFileSync, writeFileSync } from "node:fs";
import { nameHashes } from "../test/data/nameHashes.ts";

const [path = ""] = process.argv.slice(2);
const names = readFileSync(path, "utf8")
  .split("\n")
  .filter((name) => name.trim() !== "");
// A first name alone may be a word of the language: the last one, and both together.
const told = names.flatMap((name) => [name.trim().split(/\s+/).at(-1) ?? "", name]);
const hashes = new Set(
  told.flatMap((name) => {
    const own = [...nameHashes(name)];
    return own.filter(([, found]) => own.length === 1 || found.includes(" ")).map(([hash]) => hash);
  }),
);
writeFileSync("fixtures/sources/person-names.txt", `${[...hashes].toSorted().join("\n")}\n`);
