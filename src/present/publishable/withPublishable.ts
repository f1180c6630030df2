// The result of a check and its figures → the same result, with whether each can be computed again.
import { figureParts, type PublishableFigure, type PublishableState } from "../../model/publishable.ts";
import { dataTable } from "../dataTable.ts";
import { text, type Block, type Document, type RecordTable, type Tone } from "../document.ts";
import type { Words } from "../words/words.ts";
import { publishableJson } from "./publishableJson.ts";
import type { PublishableJson } from "./publishableSchema.ts";

const tones: Readonly<Record<PublishableState, Tone>> = {
  reproducible: "good",
  partly: "middle",
  not: "bad",
};

/**
 * For people the figures stand above the problems, and in long tables they take the place of these.
 *
 * @example
 * const provenance = { tool: { name: "nap", version: "1.0.0" }, inputs: [] };
 * const words = await loadWords("en", ["problems"]);
 * const checked = checkDocument([], 3, { level: "error", most: null }, provenance, words);
 * const figure = { kind: "claim", printed: "86", source: null };
 * const document = withPublishable(checked.document, [{ assessment: "own", figure, state: "not", missing: ["rows"] }], words);
 * document.json().publishable[0].missing[0].how // "publish the ratings, and name their file under ratings"
 */
export function withPublishable(
  document: Document,
  figures: readonly PublishableFigure[],
  words: Words<"problems">,
): Document {
  const items = publishableJson(figures, words);
  return {
    ...document,
    json: (listOf) => ({ ...document.json(listOf), publishable: items }),
    records: () => recordsOf(items),
    blocks: () => [...blocksOf(items, words), ...document.blocks()],
  };
}

/** A column for each part: whether it is stated. */
const recordsOf = (items: PublishableJson): RecordTable => ({
  columns: ["assessment", "kind", "figure", "source", "state", ...figureParts, "missing"],
  rows: items.map(({ assessment, kind, figure, source, state, stated, missing }) => [
    assessment,
    kind,
    figure,
    source,
    state,
    ...figureParts.map((part) => (stated.includes(part) ? "stated" : "missing")),
    missing.map((each) => each.case).join(" "),
  ]),
});

function blocksOf(items: PublishableJson, { problems: { publishable: say } }: Words<"problems">): Block[] {
  const count = (state: PublishableState): number => items.filter((item) => item.state === state).length;
  const total = { reproducible: count("reproducible"), partly: count("partly"), not: count("not") };
  return [
    { kind: "heading", level: 2, text: say.title },
    ...(items.length === 0
      ? []
      : [
          dataTable(items, [
            {
              title: say.assessment,
              align: "left",
              keepsEnd: true,
              cell: ({ assessment }) => text(assessment),
            },
            {
              title: say.figure,
              align: "right",
              cell: ({ figure }) => (figure === null ? text("–", "quiet") : { kind: "number", text: figure }),
            },
            {
              title: say.from,
              align: "left",
              cell: ({ kind, source }) =>
                text(kind === "claim" ? (source ?? say.published) : say[kind], "quiet"),
            },
            { title: say.state, align: "left", cell: ({ state }) => text(say.answers[state], tones[state]) },
            {
              title: say.missing,
              align: "left",
              grows: true,
              cell: ({ missing }) => text(missing.map(({ part }) => say.parts[part]).join(", ")),
            },
          ]),
        ]),
    { kind: "text", text: items.length === 0 ? say.none : say.summary(total), tone: "strong" },
  ];
}
