// The forms of a plan that were written → the list of them.
import type { Provenance } from "../contract.ts";
import { dataTable } from "../dataTable.ts";
import { number, text, type Document } from "../document.ts";
import type { Words } from "../words/words.ts";
import { formsJson, type WrittenForm } from "./formsJson.ts";

/**
 * A row a form, in the order of the plan's bodies, the coordinator's last.
 *
 * @param coordinator the ids of clauses that name no single body
 * @example
 * const provenance = { tool: { name: "nap", version: "1.0.0" }, inputs: [] };
 * formsDocument([], [], provenance, await loadWords("en", ["forms"])).lines() // []
 */
export function formsDocument(
  written: readonly WrittenForm[],
  coordinator: readonly string[],
  provenance: Provenance,
  words: Words<"forms">,
): Document {
  const { list } = words.forms;
  const bodyOf = ({ form }: WrittenForm): string => form.body?.id ?? list.coordinator;
  return {
    json: () => formsJson(written, coordinator, provenance),
    blocks: () => [
      { kind: "heading", level: 1, text: list.title(written.length) },
      dataTable(written, [
        { title: list.columns.body, align: "left", cell: (item) => text(bodyOf(item), "strong") },
        { title: list.columns.name, align: "left", grows: true, cell: (item) => text(nameOf(item)), drop: 1 },
        { title: list.columns.rows, align: "right", cell: ({ form }) => number(`${form.rows.length}`) },
        { title: list.columns.file, align: "left", cell: ({ file }) => text(file ?? "") },
      ]),
    ],
    lines: () =>
      written.map((item) => {
        const line = list.line(bodyOf(item), item.form.rows.length);
        return item.file === null ? line : list.inFile(line, item.file);
      }),
    records: () => ({
      columns: ["body", "name", "rows", "file"],
      rows: written.map((item) => [item.form.body?.id ?? "", nameOf(item), item.form.rows.length, item.file]),
    }),
  };
}

const nameOf = ({ form }: WrittenForm): string => form.body?.name ?? "";
