// The bounds under the assessment's own method → their table, and what to know of it.
import type { Bounds, MethodBounds } from "../../model/sensitivity.ts";
import { dataTable } from "../dataTable.ts";
import { number, text, type Block } from "../document.ts";
import { quiet } from "../quiet.ts";
import type { Words } from "../words/words.ts";
import { lineOf } from "./lineOf.ts";
import { percentOf } from "./percentOf.ts";
import { sourcesText } from "./sourcesText.ts";

/**
 * A heading, a row for each source of what is not known, and remarks.
 *
 * @example
 * const found = assessSensitivity({ input: inputOf(own), doubts: null, methods: [], areDeclared: false });
 * const words = await loadWords("en", ["sensitivity"]);
 * boundsBlocks(found.methods[0], words)[0].kind // "heading"
 */
export function boundsBlocks(own: MethodBounds, words: Words<"sensitivity">): Block[] {
  const { common, sensitivity: said } = words;
  const end = (value: Bounds["least"]) =>
    value === null ? text("–", "quiet") : number(percentOf(value.value, own, { common }));
  const table = dataTable<Bounds>(own.bounds, [
    {
      title: said.columns.unknown,
      align: "left",
      grows: true,
      cell: (item) => text(sourcesText(item, words)),
    },
    { title: said.columns.clauses, align: "right", cell: ({ clauses }) => number(String(clauses)) },
    { title: said.columns.least, align: "right", unit: "percent", cell: ({ least }) => end(least) },
    { title: said.columns.greatest, align: "right", unit: "percent", cell: ({ greatest }) => end(greatest) },
    {
      title: said.columns.line,
      align: "left",
      isDrawn: true,
      drop: 1,
      cell: (item) => text(lineOf(item, own), "quiet"),
    },
  ]);
  const remarks = [
    ...own.bounds
      .filter(({ isExact }) => !isExact)
      .map((item) => `${sourcesText(item, words)}: ${said.outer}`),
    ...own.bounds
      .filter(({ mayHaveNone }) => mayHaveNone)
      .map((item) => `${sourcesText(item, words)}: ${said.none}`),
    ...(own.bounds.some(({ sources }) => sources.join() === "group") ? [said.open] : []),
    ...(own.method.minimumCoverage.n === 0n ? [] : [said.minimum]),
    ...(own.unread === 0 ? [] : [said.unread(own.unread, own.method.id)]),
  ];
  return [{ kind: "heading", level: 2, text: said.headings.bounds }, table, ...remarks.map(quiet)];
}
