// What a call collected → who is missing, what contradicts, and what becomes of the tables.
import type { Words } from "../words/words.ts";
import { bodyText } from "./bodyText.ts";
import type { ShownCollection } from "./shownCollection.ts";
import { totalRows } from "./totalRows.ts";

interface SaidLine {
  readonly line: string;
  readonly isBad: boolean;
}

/** @param errors how many were found */
export function collectionSentences(
  { collection: { missing, conflicts, returns }, tables, wants }: ShownCollection,
  errors: number,
  words: Words<"collect">,
): SaidLine[] {
  const { collect } = words;
  const names = tables.map(({ name, rows }) => collect.table(name, rows)).join(", ");
  const outcome =
    errors > 0 && !wants.rest
      ? bad(collect.withErrors)
      : tables.length === 0
        ? fine(collect.nothing)
        : fine(wants.folder ? collect.written(names) : collect.wouldWrite(names));
  const lost = returns.reduce(
    (sum, own) =>
      sum +
      totalRows(own.skipped.filter(({ reason }) => reason === "error")) +
      totalRows(own.leftOut.filter(({ reason }) => reason === "conflict")),
    0,
  );
  return [
    ...(missing === null
      ? [fine(collect.whoIsUnknown)]
      : missing.map(({ round, bodies }) =>
          fine(
            bodies.length === 0
              ? collect.allReturned(round)
              : collect.missing(bodies.map((body) => bodyText(body, words)).join(", "), round),
          ),
        )),
    ...(conflicts === 0 ? [] : [bad(collect.conflicts(conflicts))]),
    ...(errors > 0 && wants.rest ? [bad(collect.skipping(lost, errors))] : []),
    outcome,
  ];
}

const fine = (line: string): SaidLine => ({ line, isBad: false });
const bad = (line: string): SaidLine => ({ line, isBad: true });
