// Source documents, named on the call → fixtures/sources/word-sequences.txt: the hashes of their runs of eight words.
import { readFileSync, writeFileSync } from "node:fs";
import { wordSequences } from "../test/data/wordSequences.ts";

const hashes = new Set(
  process.argv.slice(2).flatMap((path) => [...wordSequences(readFileSync(path, "utf8")).keys()]),
);
writeFileSync("fixtures/sources/word-sequences.txt", `${[...hashes].toSorted().join("\n")}\n`);
