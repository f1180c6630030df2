// Columns of a header that nap does not know → what is said of them, each with the column that is probably meant.
import type { Place } from "../../model/place.ts";
import { problem, type Problem } from "../../model/problem.ts";
import type { ClaimColumn } from "../../model/claimColumn.ts";
import type { RatingColumn } from "../../model/ratingTable.ts";
import type { ReplyColumn } from "../../model/replies.ts";
import { suggester } from "../../text/suggest.ts";

/** A table with more unknown columns is not one of nap; the rest have no suggestion. */
const mostUnknown = 50;
/** So many columns that are like none are told one by one, more of them in one line. */
const mostAlone = 3;

interface Known<Column> {
  readonly placeOf: (index: number) => Place;
  readonly columnOf: (name: string) => Column | null;
  /** All names of columns, folded. */
  readonly names: readonly string[];
  /** As they are listed to whoever wrote another one. */
  readonly columns: readonly string[];
  /** Those that say what a row is about, and how: without them a table says something else. */
  readonly deciding: ReadonlySet<Column>;
}

interface UnknownColumn<Column> {
  readonly found: Problem;
  readonly meant: Column | null;
}

/** One that decides what a row says is read under its name, which is put into the index. */
export function unknownColumns<Column extends RatingColumn | ClaimColumn | ReplyColumn>(
  positions: readonly number[],
  cells: readonly string[],
  index: Partial<Record<Column, number>>,
  { placeOf, columnOf, names, columns: known, deciding }: Known<Column>,
): UnknownColumn<Column>[] {
  const suggestionFor = suggester(names);
  const all = positions.map((position, number) => {
    const column = cells[position]?.trim() ?? "";
    const suggestion = number > mostUnknown ? null : suggestionFor(column);
    return { position, column, suggestion, meant: columnOf(suggestion ?? "") };
  });
  const alike = all.filter(({ suggestion }) => suggestion !== null);
  const strange = all.filter(({ suggestion }) => suggestion === null);
  const together = strange.length > mostAlone ? strange.slice(0, 1) : strange;
  const told = [...alike, ...together].toSorted((a, b) => a.position - b.position);
  return told.map(({ position, column, suggestion, meant }): UnknownColumn<Column> => {
    const isOnly = alike.every((other) => other.position === position || other.meant !== meant);
    const at = placeOf(position);
    if (meant !== null && deciding.has(meant) && index[meant] === undefined) {
      if (isOnly) index[meant] = position;
      return { found: problem("NAP118", at, { column, missing: meant, known }), meant };
    }
    const params = {
      column,
      known,
      ...(suggestion === null ? {} : { suggestion }),
      ...(suggestion === null && strange.length > mostAlone
        ? { count: strange.length, columns: strange.map((other) => other.column) }
        : {}),
    };
    return { found: problem("NAP112", at, params), meant };
  });
}
