// What was found in a table → what people read of it.
import { fraction } from "../../math/fraction.ts";
import type { InspectedColumn, Inspection } from "../../model/inspection.ts";
import { dataTable } from "../dataTable.ts";
import { text, type Block } from "../document.ts";
import { percentText } from "../percentText.ts";
import type { Words } from "../words/words.ts";
import { openReason } from "./openReason.ts";
import { readAs } from "./readAs.ts";
import { sourceText } from "./sourceText.ts";

const none = "–";
const mostExamples = 3;
const longestExample = 40;

export function inspectionBlocks(found: Inspection, words: Words<"inspect">): Block[] {
  const { inspect } = words;
  const { source, header, totals, repeated, headings } = found;
  const counted = repeated.map((each) => `${each.text} (${each.rows})`).join(", ");
  return [
    { kind: "heading", level: 1, text: source },
    ...sheetBlocks(found, words),
    {
      kind: "text",
      text: inspect.found(header, found.rows, totals.rows, totals.first.join(", ")),
    },
    ...(repeated.length === 0 ? [] : [quiet(inspect.repeated(counted))]),
    ...(headings === null ? [] : [quiet(inspect.headingRows(headings.texts.join(", ")))]),
    columnTable(found, words),
    ...statusBlocks(found, words),
    { kind: "heading", level: 2, text: inspect.wouldRead },
    ...guessLines(found, words),
  ];
}

const quiet = (line: string): Block => ({ kind: "text", text: line, tone: "quiet" });

const sheetBlocks = ({ sheets }: Inspection, { inspect }: Words<"inspect">): Block[] =>
  sheets.length < 2
    ? []
    : [
        {
          kind: "text",
          text: inspect.sheets(
            sheets
              .map(({ name, isHidden, isRead }) => {
                const marks = [...(isRead ? [inspect.isRead] : []), ...(isHidden ? [inspect.isHidden] : [])];
                return marks.length === 0 ? name : `${name} (${marks.join(", ")})`;
              })
              .join(", "),
          ),
        },
      ];

function columnTable({ columns, rows, totals, guesses }: Inspection, words: Words<"inspect">): Block {
  const { kinds, columns: titles } = words.inspect;
  const most = rows - totals.rows;
  const filled = ({ filled: count }: InspectedColumn): string =>
    most === 0 ? none : `${percentText(fraction(count, most), { decimals: 0, mode: "half-up" })} %`;
  return dataTable(columns, [
    { title: titles.column, align: "left", cell: ({ name }) => text(name === "" ? none : name, "strong") },
    { title: titles.readAs, align: "left", cell: ({ name }) => text(readAs(name, guesses).join(", ")) },
    { title: titles.kind, align: "left", cell: ({ kind }) => text(kinds[kind]) },
    { title: titles.filled, align: "right", cell: (own) => text(filled(own)) },
    {
      title: titles.distinct,
      align: "right",
      cell: ({ distinct }) => text(distinct === null ? words.inspect.many : String(distinct)),
      drop: 2,
    },
    {
      title: titles.examples,
      align: "left",
      grows: true,
      cell: ({ texts }) => text(texts.slice(0, mostExamples).map(exampleOf).join(" · "), "quiet"),
      drop: 1,
    },
  ]);
}

function exampleOf({ text: whole }: { readonly text: string }): string {
  const line = whole.replaceAll(/\s+/g, " ");
  return line.length <= longestExample ? line : `${line.slice(0, longestExample)}…`;
}

/** The words of the column that is the status; else of all that may be. */
function statusBlocks({ columns, guesses, open }: Inspection, { inspect }: Words<"inspect">): Block[] {
  const own = guesses.find(({ column }) => column === "status")?.from ?? "";
  const unknown = open.flatMap(({ reason, from }) => (reason === "unknown-words" ? from : []));
  return columns
    .filter(({ name, knownBy }) => (own === "" ? knownBy !== null || unknown.includes(name) : name === own))
    .flatMap(({ name, knownBy, texts }): Block[] => {
      const words = [
        ...(knownBy?.known ?? []),
        ...(knownBy?.unknown ?? texts).map((each) => ({ ...each, means: inspect.notKnown })),
      ];
      return [
        { kind: "heading", level: 2, text: inspect.statuses(name, knownBy?.scale ?? null) },
        dataTable(words, [
          { title: inspect.columns.word, align: "left", cell: (each) => text(each.text) },
          { title: inspect.columns.rows, align: "right", cell: ({ rows }) => text(String(rows)) },
          { title: inspect.columns.means, align: "left", cell: ({ means }) => text(means) },
        ]),
      ];
    });
}

const guessLines = ({ guesses, open, scale }: Inspection, words: Words<"inspect">): Block[] => [
  ...open.map((each): Block => ({
    kind: "text",
    text: `${each.column}: ${words.inspect.isOpen}: ${openReason(each, words)}`,
    tone: "middle",
  })),
  ...guesses.map((guess): Block => ({
    kind: "text",
    text: `${guess.column}: ${sourceText(guess)}: ${words.inspect.reasons[guess.reason](scale ?? "")}`,
  })),
];
