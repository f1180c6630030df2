// A letter in JSON → its headings, sentences and the sheet that is to be filled in.
import { publishedText } from "../audits/publishedText.ts";
import { dataTable } from "../dataTable.ts";
import { text, type Block } from "../document.ts";
import { parseFraction, zero } from "../../math/fraction.ts";
import type { Words } from "../words/words.ts";
import type { LetterFigureJson, LetterJson } from "./requestSchema.ts";

export function letterBlocks(letter: LetterJson, words: Words<"audit" | "request">): Block[] {
  const say = words.request;
  const title =
    letter.plan === null || letter.plan.title === "" ? (letter.plan?.id ?? null) : letter.plan.title;
  return [
    { kind: "heading", level: 1, text: say.title },
    line(say.fillIn, "quiet"),
    ...(letter.invented ? [line(words.common.invented, "strong")] : []),
    line(say.to(letter.to.name)),
    line(say.from),
    line(say.day(letter.asOf)),
    line(say.greeting),
    line(say.opening(title, letter.figures.length)),
    ...letter.figures.flatMap((figure, at) => [
      ...figureBlocks(figure, words),
      // Figures of one assessment have the same clauses: one sheet is enough.
      ...(figure.sheet.length === 0 || letter.figures[at + 1]?.assessment === figure.assessment
        ? []
        : sheetBlocks(figure.sheet, words)),
    ]),
    line(say.closing),
    line(say.signature),
  ];
}

const line = (value: string, tone: "quiet" | "plain" | "strong" = "plain"): Block => ({
  kind: "text",
  text: value,
  tone,
});

function figureBlocks(figure: LetterFigureJson, words: Words<"audit" | "request">): Block[] {
  const say = words.request;
  const { source, tried, readings, known, facts } = figure;
  const of = parseFraction(figure.of) ?? zero;
  const heading = words.audit.figure.title(
    publishedText({ figure: figure.figure, of }, words),
    figure.clauses,
  );
  return [
    { kind: "heading", level: 2, text: heading },
    ...(source === null ? [] : [line(say.source(source))]),
    ...(tried.length === 0 ? [] : [line(say.tried(tried.join(" ")))]),
    ...(readings.length === 0 ? [] : [line(say.readings(readings.join("; ")))]),
    ...(known.length === 0 ? [] : [line(say.known(known.join("; ")))]),
    line(say.asked),
    ...facts.map(({ text: fact }, at) => line(`(${at + 1}) ${fact}`)),
  ];
}

/** A column to be filled in. */
const empty = (name: string) => ({ title: name, align: "left", cell: () => text("") }) as const;

function sheetBlocks(sheet: LetterFigureJson["sheet"], words: Words<"request">): Block[] {
  const { columns, sheet: title, sheetNote } = words.request;
  return [
    { kind: "heading", level: 2, text: title },
    line(sheetNote),
    dataTable(sheet, [
      { title: columns.clause, align: "left", cell: ({ clause }) => text(clause) },
      { title: columns.title, align: "left", grows: true, cell: (item) => text(item.title) },
      empty(columns.counted),
      empty(columns.status),
      empty(columns.evidence),
    ]),
  ];
}
