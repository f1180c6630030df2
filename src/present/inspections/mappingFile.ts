// What was found in a table → the mapping that reads it, each guessed line with its reason, each open one commented out.
import type { Guess, Inspection, OpenGuess } from "../../model/inspection.ts";
import type { Words } from "../words/words.ts";
import { fold } from "../../text/fold.ts";
import { sourceText } from "./sourceText.ts";

const quoted = (text: string): string => JSON.stringify(text);

type InspectWords = Words<"inspect">["inspect"];

/** @param id of the mapping */
export function mappingFile(id: string, inspection: Inspection, { inspect }: Words<"inspect">): string {
  const { guesses, open, headings, encoding, columns } = inspection;
  const lines = guesses.flatMap((guess) => [
    ...linesOf(guess, inspection, inspect),
    ...(guess.column === "status" ? openWords(guess, inspection, inspect) : []),
  ]);
  // A column whose words no scale knows is the column all the same: the scale is left open.
  const newWords = open.filter(isNewWords);
  return [
    "format: nap/mapping@1",
    `id: ${quoted(id)}`,
    ...(encoding === null
      ? []
      : [`read: {encoding: ${encoding}}  # ${inspect.encoding(columns.map(({ name }) => name).join(", "))}`]),
    "columns:",
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

/** What a row rates by body is also what the plan has of them; things across columns stand in the plan's file. */
function linesOf(guess: Guess, inspection: Inspection, words: InspectWords): string[] {
  const line = `  ${guess.column}: ${sourceText(guess)}  # ${reasonsOf(guess, inspection, words)}`;
  return guess.column === "body" && guess.wide.length === 0 ? [line, line.replace("body", "bodies")] : [line];
}

/** To be written in the place of the line above. */
function openWords(guess: Guess, { columns }: Inspection, words: InspectWords): string[] {
  const { from } = guess;
  const own = columns.find(({ name }) => name !== "" && name === from);
  const said = new Set(guess.words.map(({ text }) => fold(text)));
  // Without a scale that knows some of them, all words of the column have their meaning from a person.
  const texts = own?.knownBy?.unknown ?? (guess.reason === "answered" && said.size > 0 ? own?.texts : null);
  const unknown = (texts ?? []).filter(({ text }) => !said.has(fold(text)));
  if (unknown.length === 0) return [];
  const list = [
    ...guess.words.map(({ text, means }) => `${quoted(text)}: ${means}`),
    ...unknown.map(({ text }) => `${quoted(text)}: `),
  ].join(", ");
  const rows = unknown.reduce((sum, each) => sum + each.rows, 0);
  return [`  # status: {column: ${quoted(from)}, words: {${list}}}  # ${words.openWord(rows)}`];
}

function openLine({ column, reason, from }: OpenGuess, { open }: InspectWords): string {
  const [first] = from;
  const said = open[reason](from.map(quoted).join(", "));
  const name = first === undefined ? "" : quoted(first);
  const source =
    reason !== "marks"
      ? name
      : first === undefined
        ? `{words: {x: , "": }}`
        : `{column: ${name}, words: {x: , "": }}`;
  return `  # ${column}: ${source}  # ${said}`;
}

const reasonsOf = ({ reason, fill, split }: Guess, { scale }: Inspection, words: InspectWords): string =>
  [
    words.reasons[reason](scale ?? ""),
    ...(fill ? [words.fill] : []),
    ...(split.length > 0 ? [words.split] : []),
  ].join("; ");
