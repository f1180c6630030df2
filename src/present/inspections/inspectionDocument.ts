// What was found in tables → what `nap inspect` shows.
import type * as z from "zod";
import type { Inspection } from "../../model/inspection.ts";
import { envelope, type Provenance } from "../contract.ts";
import type { Document, RecordTable } from "../document.ts";
import type { Words } from "../words/words.ts";
import { inspectionBlocks } from "./inspectionBlocks.ts";
import { inspectionJson } from "./inspectionJson.ts";
import type { inspectionOutputSchema } from "./inspectionSchema.ts";
import { openReason } from "./openReason.ts";
import { readAs } from "./readAs.ts";

/**
 * Tables as a document: each with its sheets, its columns, and the mapping that would read it.
 *
 * @example
 * const inspector = createTableInspector();
 * readTableText("own.csv", "Code,State\n1.1,full\n", inspector);
 * const found = [inspector.finish("own.csv", [scale.value])];
 * const provenance = { tool: { name: "nap", version: "1.0.0" }, inputs: [] };
 * const shown = inspectionDocument(found, provenance, await loadWords("en", ["inspect"]));
 * shown.lines()[0] // "own.csv: clause: Code (the header is often this column)"
 */
export const inspectionDocument = (
  found: readonly Inspection[],
  provenance: Provenance,
  words: Words<"inspect">,
): Document => ({
  json: (): z.infer<typeof inspectionOutputSchema> => ({
    ...envelope("inspection", provenance),
    tables: found.map(inspectionJson),
  }),
  blocks: () => found.flatMap((inspection) => inspectionBlocks(inspection, words)),
  lines: () => found.flatMap((inspection) => linesOf(inspection, words)),
  records: () => recordsOf(found, words),
});

const linesOf = ({ source, guesses, open, scale }: Inspection, words: Words<"inspect">): string[] => [
  ...guesses.map(
    ({ column, from, wide, of, reason }) =>
      `${source}: ${column}: ${from === "" ? wide.join(", ") : of === null ? from : `${from} / ${of}`} (${words.inspect.reasons[reason](scale ?? "")})`,
  ),
  ...open.map((each) => `${source}: ${each.column}: ${openReason(each, words)}`),
];

const recordsOf = (found: readonly Inspection[], { inspect }: Words<"inspect">): RecordTable => ({
  columns: ["source", "header", "rows", "column", "kind", "filled", "distinct", "examples", "as", "reason"],
  rows: found.flatMap(({ source, header, rows, columns, guesses, scale }) =>
    columns.map(({ name, kind, filled, distinct, texts }) => {
      const as = readAs(name, guesses);
      const reason = guesses.find(({ column }) => column === as[0])?.reason;
      const examples = texts.slice(0, 3).map(({ text }) => text);
      return [
        source,
        header,
        rows,
        name,
        kind,
        filled,
        distinct,
        examples.join(" | "),
        as.join(" "),
        reason === undefined ? "" : inspect.reasons[reason](scale ?? ""),
      ];
    }),
  ),
});
