// The columns of a table → what gathers the lines that are guessed for it.
import type { Guess, GuessReason, InspectedColumn, OpenGuess, OpenReason } from "../model/inspection.ts";
import type { MappedColumn } from "../model/mapping.ts";
import type { Scale } from "../model/scale.ts";
import { namedColumn } from "./namedColumn.ts";
import { plainGuess } from "./plainGuess.ts";

/** What is known of a table when it is guessed how it is read. */
export interface TableSeen {
  readonly columns: readonly InspectedColumn[];
  /** Below the header, those that are no sums. */
  readonly rows: number;
  readonly scales: readonly Scale[];
  /** Whether in some row the one column has more than the other, or no number. */
  readonly exceeds: (met: string, of: string) => boolean;
}

/** Gathers what is guessed. */
export interface Guesses {
  readonly guesses: Guess[];
  readonly open: OpenGuess[];
  readonly used: Set<InspectedColumn>;
  readonly add: (
    column: MappedColumn,
    own: InspectedColumn,
    reason: GuessReason,
    more?: Partial<Guess>,
  ) => void;
  readonly leaveOpen: (
    column: MappedColumn,
    reason: OpenReason,
    from: readonly Pick<InspectedColumn, "name">[],
  ) => void;
  /** Columns whose name is that of the column, the likeliest of them. */
  readonly named: (column: MappedColumn) => readonly InspectedColumn[];
  readonly isTwice: (own: InspectedColumn) => boolean;
}

export function gatherGuesses({ columns }: TableSeen): Guesses {
  const guesses: Guess[] = [];
  const open: OpenGuess[] = [];
  const used = new Set<InspectedColumn>();
  return {
    guesses,
    open,
    used,
    add(column, own, reason, more = {}) {
      used.add(own);
      guesses.push({ ...plainGuess(column, own.name, reason), ...more });
    },
    leaveOpen: (column, reason, from) =>
      void open.push({ column, reason, from: from.map(({ name }) => name) }),
    named(column) {
      const found = columns.flatMap((own) => {
        const name = namedColumn(own.name);
        return name?.column === column && own.filled > 0 && !used.has(own) ? [{ own, rank: name.rank }] : [];
      });
      const best = found.reduce((least, { rank }) => Math.min(least, rank), Number.POSITIVE_INFINITY);
      return found.filter(({ rank }) => rank === best).map(({ own }) => own);
    },
    isTwice: ({ name }) => columns.filter((other) => other.name === name).length > 1,
  };
}
