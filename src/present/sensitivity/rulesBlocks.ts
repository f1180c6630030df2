// A figure under several methods → a row for each, with its bounds.
import type { Bounds, MethodBounds } from "../../model/sensitivity.ts";
import { dataTable } from "../dataTable.ts";
import { number, text, type Block } from "../document.ts";
import { quiet } from "../quiet.ts";
import type { Words } from "../words/words.ts";
import { lineOf } from "./lineOf.ts";
import { percentOf } from "./percentOf.ts";

const last = ({ bounds }: MethodBounds): Bounds | undefined => bounds.at(-1);

export function rulesBlocks(methods: readonly MethodBounds[], words: Words<"sensitivity">): Block[] {
  const { common, sensitivity: said } = words;
  const end = (own: MethodBounds, key: "least" | "greatest") => {
    const value = last(own)?.[key] ?? null;
    return value === null ? text("–", "quiet") : number(percentOf(value.value, own, { common }));
  };
  const table = dataTable<MethodBounds>(methods, [
    { title: said.columns.rule, align: "left", grows: true, cell: ({ method }) => text(method.id, "strong") },
    {
      title: said.columns.named,
      align: "left",
      drop: 2,
      cell: ({ isDeclared }) => text(isDeclared ? said.named.yes : said.named.no, "quiet"),
    },
    {
      title: said.asCoded,
      align: "right",
      unit: "percent",
      cell: (own) =>
        own.figure.value === null ? text("–", "quiet") : number(percentOf(own.figure.value, own, { common })),
    },
    { title: said.columns.least, align: "right", unit: "percent", cell: (own) => end(own, "least") },
    { title: said.columns.greatest, align: "right", unit: "percent", cell: (own) => end(own, "greatest") },
    {
      title: common.terms.coverage,
      align: "right",
      pair: "scored",
      cell: ({ figure }) => number(`${figure.scored} / ${figure.eligible}`),
    },
    {
      title: said.columns.line,
      align: "left",
      isDrawn: true,
      drop: 1,
      cell: (own) => text(last(own) === undefined ? "" : lineOf(last(own) as Bounds, own), "quiet"),
    },
  ]);
  return [
    { kind: "heading", level: 2, text: said.headings.methods },
    table,
    quiet(said.rulesEnds),
    ...(methods.slice(1).every(({ isDeclared }) => !isDeclared) ? [quiet(said.undeclared)] : []),
  ];
}
