// Cells beside what they were read as → a table for each file, for people.
import { groupBy } from "../../model/groupBy.ts";
import { dataTable } from "../dataTable.ts";
import { text, type Block } from "../document.ts";
import type { Words } from "../words/words.ts";
import type { Reading } from "./readingsOf.ts";

export function readingBlocks(
  readings: readonly Reading[],
  { problems: { shownRows } }: Words<"problems">,
): Block[] {
  return [...groupBy(readings, ({ source }) => source)].flatMap(([source, own]): Block[] => [
    { kind: "heading", level: 2, text: shownRows.title(source) },
    dataTable(own, [
      {
        title: shownRows.row,
        align: "right",
        cell: ({ row, column }) =>
          text(own.find((other) => other.row === row)?.column === column ? String(row) : ""),
      },
      { title: shownRows.column, align: "left", cell: ({ column }) => text(column, "quiet") },
      { title: shownRows.header, align: "left", drop: 1, cell: ({ header }) => text(header ?? "", "quiet") },
      {
        title: shownRows.written,
        align: "left",
        grows: true,
        cell: ({ header, written }) =>
          written === null
            ? text(header === null ? shownRows.inMapping : "", "quiet")
            : text(written.replaceAll(/\s+/gu, " ")),
      },
      {
        title: shownRows.read,
        align: "left",
        cell: ({ read }) =>
          read.length === 0 ? text(shownRows.notRead, "quiet") : text(read.join(" | "), "strong"),
      },
    ]),
  ]);
}
