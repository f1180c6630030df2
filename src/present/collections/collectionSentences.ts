// What a call collected → who is missing, what contradicts, and what becomes of the tables.
import type { MissingReturns } from "../../model/collection.ts";
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
    ...missing.map((own) => fine(missingText(own, words))),
    ...(conflicts === 0 ? [] : [bad(collect.conflicts(conflicts))]),
    ...(errors > 0 && wants.rest ? [bad(collect.skipping(lost, errors))] : []),
    outcome,
  ];
}

function missingText({ kind, round, assessment, bodies }: MissingReturns, words: Words<"collect">): string {
  const { collect } = words;
  if (bodies === "plan") return collect.whoIsUnknown;
  if (bodies === "ratings") return collect.whoIsAskedUnknown(assessment);
  const of = { isReply: kind === "reply", round, assessment };
  return bodies.length === 0
    ? collect.allReturned(of)
    : collect.missing(bodies.map((body) => bodyText(body, words)).join(", "), of);
}

const fine = (line: string): SaidLine => ({ line, isBad: false });
const bad = (line: string): SaidLine => ({ line, isBad: true });
