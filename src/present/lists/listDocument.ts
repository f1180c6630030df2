// Plans, assessments, mappings, scales and methods → what `nap list` shows.
import type * as z from "zod";
import { listedKinds, type ListItem } from "../../model/listItem.ts";
import { textIn } from "../../model/textIn.ts";
import { envelope, type Provenance } from "../contract.ts";
import { dataTable } from "../dataTable.ts";
import { text, type Block, type Document } from "../document.ts";
import type { Words } from "../words/words.ts";
import { listFacts } from "./listFacts.ts";
import { listItemJson } from "./listItemJson.ts";
import type { listOutputSchema } from "./listSchema.ts";

/**
 * A list as a document: a table for each kind.
 *
 * @example
 * const item = { kind: "scales", id: "steps", title: "Steps", source: "steps.yaml", state: "ok", facts: { levels: ["none", "full"] } };
 * const provenance = { tool: { name: "nap", version: "1.0.0" }, inputs: [] };
 * const shown = listDocument([item], provenance, await loadWords("en", ["inspect"]));
 * shown.lines() // ["scales steps: Steps: none < full (steps.yaml)"]
 */
export function listDocument(
  items: readonly ListItem[],
  provenance: Provenance,
  words: Words<"inspect">,
): Document {
  const titleOf = ({ title }: ListItem): string =>
    title === null ? "" : textIn(title, words.common.preferred);
  return {
    json: (): z.infer<typeof listOutputSchema> => ({
      ...envelope("list", provenance),
      items: items.map((item) => listItemJson(item, words)),
    }),
    blocks: () =>
      listedKinds.flatMap((kind): Block[] => {
        const own = items.filter((item) => item.kind === kind);
        return own.length === 0
          ? []
          : [
              { kind: "heading", level: 2, text: words.inspect.list.kinds[kind] },
              tableOf(own, titleOf, words),
            ];
      }),
    lines: () =>
      items.map((item) => {
        const title = titleOf(item);
        const named = title === "" ? item.id : `${item.id}: ${title}`;
        return `${item.kind} ${named}: ${listFacts(item, words)} (${sourceOf(item, words)})`;
      }),
    records: () => ({
      columns: ["kind", "id", "title", "source", "state", "facts"],
      rows: items.map((item) => [
        item.kind,
        item.id,
        titleOf(item),
        item.source,
        item.state,
        listFacts(item, words),
      ]),
    }),
  };
}

function tableOf(
  items: readonly ListItem[],
  titleOf: (item: ListItem) => string,
  words: Words<"inspect">,
): Block {
  const { columns } = words.inspect.list;
  return dataTable(items, [
    { title: columns.id, align: "left", cell: ({ id }) => text(id, "strong") },
    { title: columns.title, align: "left", cell: (item) => text(titleOf(item)), drop: 2 },
    { title: columns.facts, align: "left", grows: true, cell: (item) => text(listFacts(item, words)) },
    { title: columns.from, align: "left", cell: (item) => text(sourceOf(item, words), "quiet"), drop: 1 },
  ]);
}

/** Also says where something is wrong with it. */
function sourceOf({ source, state }: ListItem, { inspect: { list } }: Words<"inspect">): string {
  const from = source.startsWith("bundled:") ? list.shipped : source;
  return state === "ok" ? from : `${from} (${list.states[state]})`;
}
