// A mapping and the columns of a table → the lines of the mapping, and what the table lacks for them.
import type { Guess, InspectedColumn, OpenGuess } from "../model/inspection.ts";
import type { MappedSource, TableMapping } from "../model/tableMapping.ts";
import { toText } from "../math/fraction.ts";
import { fold } from "../text/fold.ts";
import type { GuessedMapping } from "./guessMapping.ts";
import { plainGuess } from "./plainGuess.ts";

export function guessesOf(mapping: TableMapping, columns: readonly InspectedColumn[]): GuessedMapping {
  const names = new Map(columns.map(({ name }) => [fold(name), name]));
  const open = mapping.columns.flatMap(({ column, from }): OpenGuess[] => {
    const wanted =
      from.kind === "columns"
        ? from.names
        : from.kind === "counts"
          ? [from.met, from.of]
          : from.kind === "wide"
            ? from.things.map(({ name }) => name)
            : [];
    const lost = wanted.filter((name) => !name.startsWith("#") && !names.has(fold(name)));
    return lost.length === 0 ? [] : [{ column, reason: "no-such-column", from: lost }];
  });
  const guesses = mapping.columns
    .filter(({ column }) => open.every((lost) => lost.column !== column))
    .map((source) => guessOf(source, names));
  const status = guesses.find(({ column }) => column === "status");
  const knownBy = columns.find(({ name }) => name !== "" && name === status?.from)?.knownBy;
  return { guesses, open, scale: knownBy?.scale ?? null };
}

function guessOf({ column, from, fill, split, as }: MappedSource, names: ReadonlyMap<string, string>): Guess {
  const own = (name: string): string => names.get(fold(name)) ?? name;
  const plain = plainGuess(column, "", "mapped");
  const reading =
    as === null ? null : as.kind === "share" ? "share" : as.kind === "points" ? toText(as.of) : as.pattern;
  return {
    ...plain,
    fill,
    split,
    as: reading,
    ...(from.kind === "columns" ? { from: from.names.map(own).join(" + ") } : {}),
    ...(from.kind === "counts" ? { from: own(from.met), of: own(from.of) } : {}),
    ...(from.kind === "wide" ? { wide: from.things.map(({ name }) => own(name)) } : {}),
  };
}
