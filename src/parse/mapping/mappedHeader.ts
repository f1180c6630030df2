// The header of a strange table and a mapping → where each column of the file stands, and which of them the file lacks.
import { manyProblems } from "../../model/manyProblems.ts";
import type { Place } from "../../model/place.ts";
import { problem, type Problem } from "../../model/problem.ts";
import { countedColumns, type TableMapping } from "../../model/tableMapping.ts";
import { fold } from "../../text/fold.ts";
import { suggest } from "../../text/suggest.ts";

/** A column of the file that the mapping names, and the path of the part that does. */
interface Wanted {
  readonly name: string;
  readonly column: string;
  readonly path: readonly string[];
  /** The names of which it may have any, this one among them: one list for all of them. */
  readonly anyOf?: readonly string[];
  readonly optional?: boolean;
}

/** Where the columns stand that a mapping names. */
export interface MappedHeader {
  /** −1: the file lacks it; below: see `counted`. */
  readonly indexOf: (name: string) => number;
  /** The named cells that the mapping does not use. */
  readonly unused: readonly string[];
  readonly problems: readonly Problem[];
}

/** What stands for no column of the file has a number below −1. */
export const counted = { row: -2, file: -3 } as const;

export function readMappedHeader(
  mapping: TableMapping,
  cells: readonly string[],
  file: string,
  placeOf: (index: number) => Place,
): MappedHeader {
  const positions = new Map<string, number>();
  const twice = new Map<string, number>();
  for (const [position, cell] of cells.entries()) {
    const name = fold(cell);
    if (name === "") continue;
    if (!positions.has(name)) positions.set(name, position);
    else if (!twice.has(name)) twice.set(name, position);
  }
  const indexOf = (name: string): number =>
    name === "#row" ? counted.row : name === "#file" ? counted.file : (positions.get(fold(name)) ?? -1);
  const wanted = wantedBy(mapping);
  const used = new Set(wanted.map(({ name }) => indexOf(name)));
  const found = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  const told = new Set<string>();
  const known = new Map<readonly string[], boolean>();
  const hasAny = (names: readonly string[]): boolean => {
    const isKnown = known.get(names) ?? names.some((each) => indexOf(each) !== -1);
    known.set(names, isKnown);
    return isKnown;
  };
  const problems = manyProblems();
  for (const { name, column, path, anyOf = [], optional } of wanted) {
    const second = twice.get(fold(name));
    if (told.has(fold(name)) || (indexOf(name) !== -1 && second === undefined)) continue;
    if (second === undefined && (optional === true || hasAny(anyOf))) continue;
    for (const other of [name, ...anyOf]) told.add(fold(other));
    if (second !== undefined) {
      problems.add("NAP607", () =>
        problem("NAP607", placeOf(second), { name, first: indexOf(name) + 1, second: second + 1 }),
      );
      continue;
    }
    problems.add("NAP601", () => {
      const suggestion = suggest(name, [...found, ...countedColumns]);
      const alternatives = anyOf.filter((other) => other !== name);
      const params = {
        column,
        wanted: name,
        ...(alternatives.length === 0 ? {} : { alternatives }),
        found,
        file,
      };
      return problem("NAP601", mapping.at(path), suggestion === null ? params : { ...params, suggestion });
    });
  }
  return {
    indexOf,
    unused: cells.flatMap((cell, position) => (used.has(position) || fold(cell) === "" ? [] : [cell.trim()])),
    problems: problems.list(),
  };
}

function wantedBy({ columns, where, skip }: TableMapping): Wanted[] {
  return [
    ...columns.flatMap(({ column, from }): Wanted[] => {
      const path = ["columns", column];
      if (from.kind === "any-of")
        return from.names.map((name) => ({
          name,
          column,
          path,
          anyOf: from.names,
          optional: from.optional,
        }));
      const names =
        from.kind === "columns"
          ? from.names
          : from.kind === "counts"
            ? [from.met, from.of]
            : from.kind === "wide"
              ? from.things.map(({ name }) => name)
              : [];
      return names.map((name) => ({ name, column, path }));
    }),
    ...where.map(({ column }) => ({ name: column, column: "where", path: ["where", column] })),
    ...skip.map(({ column }) => ({ name: column, column: "skip", path: ["skip", column] })),
  ];
}

/** The columns of nap by the folded name of the file's: what the search for the header goes by. */
export const mappedNames = (mapping: TableMapping): ReadonlyMap<string, string> =>
  new Map(
    wantedBy(mapping)
      .toReversed()
      .map(({ name, column }) => [fold(name), column]),
  );
