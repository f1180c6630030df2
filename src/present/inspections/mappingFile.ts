// What was found in a table → the mapping that reads it, each guessed line with its reason, each open one commented out.
import type { Guess, Inspection, OpenGuess } from "../../model/inspection.ts";
import type { Words } from "../words/words.ts";

const quoted = (text: string): string => JSON.stringify(text);

/** @param id of the mapping */
export function mappingFile(id: string, inspection: Inspection, { inspect }: Words<"inspect">): string {
  const { guesses, open, headings, encoding, columns } = inspection;
  const words = openWords(inspection);
  const lines = guesses.flatMap((guess) => {
    const line = `  ${guess.column}: ${sourceOf(guess)}  # ${reasonsOf(guess, inspection, inspect)}`;
    if (guess.column === "body") return [line, line.replace("body", "bodies")];
    if (guess.column !== "status" || words.length === 0) return [line];
    return [
      line,
      ...words.map(({ text, rows }) => `  #   words: {${quoted(text)}: }  # ${inspect.openWord(rows)}`),
    ];
  });
  // A column whose words no scale knows is the column all the same: the scale is left open.
  const newWords = open.filter(isNewWords);
  return [
    "format: nap/mapping@1",
    `id: ${quoted(id)}`,
    ...(encoding === null
      ? []
      : [`read: {encoding: ${encoding}}  # ${inspect.encoding(columns.map(({ name }) => name).join(", "))}`]),
    "columns:",
    // First, since what is wrong with columns is told at the first of them.
    ...open.filter((each) => !isNewWords(each)).map((each) => openLine(each, inspect)),
    ...lines,
    ...newWords.map(({ from: [name = ""] }) => `  status: ${quoted(name)}  # ${inspect.newScale}`),
    ...(headings === null
      ? []
      : [`skip: {${quoted(headings.column)}: ${JSON.stringify(headings.texts)}}  # ${inspect.headings}`]),
    "",
  ].join("\n");
}

const isNewWords = ({ reason }: OpenGuess): boolean => reason === "unknown-words";

function openWords({ columns, guesses }: Inspection): readonly { text: string; rows: number }[] {
  const name = guesses.find(({ column }) => column === "status")?.from;
  return columns.find((own) => own.name === name)?.knownBy?.unknown ?? [];
}

const openLine = ({ column, reason, from }: OpenGuess, { open }: Words<"inspect">["inspect"]): string =>
  `  # ${column}: ${from[0] === undefined ? "" : quoted(from[0])}  # ${open[reason](from.map(quoted).join(", "))}`;

function sourceOf({ from, as, fill, split }: Guess): string {
  if (as === null && !fill && split.length === 0) return quoted(from);
  const parts = [
    `column: ${quoted(from)}`,
    ...(as === null ? [] : [`as: ${as}`]),
    ...(fill ? ["fill: down"] : []),
    ...(split.length === 0 ? [] : [`split: ${JSON.stringify(split)}`]),
  ];
  return `{${parts.join(", ")}}`;
}

const reasonsOf = (
  { reason, fill, split }: Guess,
  { scale }: Inspection,
  words: Words<"inspect">["inspect"],
): string =>
  [
    words.reasons[reason](scale ?? ""),
    ...(fill ? [words.fill] : []),
    ...(split.length > 0 ? [words.split] : []),
  ].join("; ");
