// Methods → what `nap methods` shows.
import type * as z from "zod";
import { envelope, type Provenance } from "../contract.ts";
import { dataTable } from "../dataTable.ts";
import { text, type Block, type Document } from "../document.ts";
import { methodRules } from "../methodRules.ts";
import type { Words } from "../words/words.ts";
import { methodBlocks } from "./methodBlocks.ts";
import { methodJson, type MethodAndSource } from "./methodJson.ts";
import type { methodsOutputSchema } from "./methodsSchema.ts";

/**
 * Methods as a document: for people a table of them, or each in full. JSON states every rule in either case.
 *
 * @example
 * const provenance = { tool: { name: "nap", version: "1.0.0" }, inputs: [] };
 * const words = await loadWords("en", ["methods"]);
 * const shown = methodsDocument([{ method: strict.value, source: "strict.yaml" }], false, provenance, words);
 * shown.lines() // ["strict: none 0, partial 0, full 1; mean over clauses; unrated left out"]
 */
export function methodsDocument(
  methods: readonly MethodAndSource[],
  inFull: boolean,
  provenance: Provenance,
  words: Words<"methods">,
): Document {
  const each = () =>
    methods.map((item) => ({
      json: methodJson(item, words),
      rules: methodRules(item.method, null, words),
    }));
  return {
    json: (): z.infer<typeof methodsOutputSchema> => ({
      ...envelope("methods", provenance),
      methods: each().map(({ json }) => json),
    }),
    blocks: () =>
      inFull ? methods.flatMap((method) => methodBlocks(method, words)) : [methodsTable(methods, words)],
    lines: () => each().map(({ json, rules }) => `${json.id}: ${rules}`),
    records: () => ({
      columns: ["id", "version", "title", "counts", "basis", "hash", "source"],
      rows: each().map(({ json: { id, version, title, basis, hash, source }, rules }) => [
        id,
        version,
        title,
        rules,
        basis,
        hash,
        source,
      ]),
    }),
  };
}

const methodsTable = (items: readonly MethodAndSource[], words: Words<"methods">): Block =>
  dataTable(items, [
    { title: words.common.terms.method, align: "left", cell: ({ method }) => text(method.id, "strong") },
    {
      title: words.methods.columns.whatCounts,
      align: "left",
      cell: ({ method }) => text(methodRules(method, null, words)),
    },
    {
      title: words.common.terms.basis,
      align: "left",
      cell: ({ method: { basis } }) => text(basis, basis.startsWith("assumption") ? "quiet" : "plain"),
    },
  ]);
