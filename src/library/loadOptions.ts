// What `loadWorkspace` is called with → the files, the language and the limit that it names, or an error that says what is wrong.
import type { Day } from "../core.ts";
import { asOfDay } from "./asOfDay.ts";
import { columnPairs, type ColumnNames } from "./columnPairs.ts";
import { givenOptions } from "./givenOptions.ts";
import { InvalidOption } from "./invalidOption.ts";
import { languageNamed, type LanguageId } from "./language.ts";
import { shownValue } from "./shownValue.ts";

/** How files are read. */
export interface LoadOptions {
  /** The language of messages; unless given, the one that the workspace declares, else English. */
  readonly language?: LanguageId;
  /** How many megabytes a file may have: unless given, 5 for YAML and 1000 for a table. */
  readonly maxSize?: number;
  /** Folders besides their own repository, workspace or folder, of which files may name files. */
  readonly allowOutside?: readonly string[];
  /** Whether raters keep the names that the ratings give them; unless so, they are `R1`, `R2`. */
  readonly nameRaters?: boolean;
  /** Whether rows with an error are left out, and the others are scored; unless so, an error withholds all figures. */
  readonly skipBadRows?: boolean;
  /** How the tables in the list of files are read: the id of a mapping of the workspace, or the path of its file. */
  readonly mapping?: string;
  /** Columns of nap and what these tables call them, for those that the mapping does not fill: `{ clause: "Code" }`. */
  readonly columns?: ColumnNames;
  /** The day that decides whether a suppression has expired, `2026-12-31`; unless given, that of the clock, in UTC. No figure depends on it. */
  readonly today?: string;
}

interface Asked {
  readonly files: readonly string[];
  /** `null` where none was chosen. */
  readonly language: LanguageId | null;
  readonly maxSize: number | null;
  readonly allowOutside: readonly string[];
  readonly namesRaters: boolean;
  readonly skipsBadRows: boolean;
  readonly mapping: string | null;
  readonly columns: readonly (readonly [string, string])[];
  readonly today: Day | null;
}

const loadNames = {
  language: true,
  maxSize: true,
  allowOutside: true,
  nameRaters: true,
  skipBadRows: true,
  mapping: true,
  columns: true,
  today: true,
} as const;

export function askedOf(from: string | readonly string[], options: LoadOptions): Asked {
  const { language, maxSize, allowOutside, nameRaters, skipBadRows, mapping, columns, today } = givenOptions(
    options,
    loadNames,
  );
  if (mapping !== undefined && (typeof mapping !== "string" || mapping.trim() === ""))
    throw new InvalidOption("mapping", "the id of a mapping, or the path of its file, is needed");
  return {
    files: filesIn(from),
    language: language === undefined ? null : languageNamed(language),
    maxSize: maxSize === undefined ? null : megabytes(maxSize),
    allowOutside: allowOutside === undefined ? [] : foldersIn(allowOutside),
    namesRaters: nameRaters === true,
    skipsBadRows: skipBadRows === true,
    mapping: mapping ?? null,
    columns: columns === undefined ? [] : columnPairs(columns),
    today: asOfDay(today, "today"),
  };
}

function filesIn(from: string | readonly string[]): readonly string[] {
  const names = typeof from === "string" ? [from] : from;
  const isNamed = Array.isArray(names) && names.length > 0;
  if (!isNamed || names.some((name) => typeof name !== "string" || name.trim() === ""))
    throw new InvalidOption("from", "the path of a folder, or a list of files, is needed");
  // On the command line, this is standard input.
  return names.map((name: string) => (name === "-" ? "./-" : name));
}

function foldersIn(folders: readonly string[]): readonly string[] {
  if (Array.isArray(folders) && folders.every((name) => typeof name === "string" && name.trim() !== ""))
    return folders;
  throw new InvalidOption("allowOutside", "a list of folders is needed");
}

function megabytes(maxSize: number): number {
  if (typeof maxSize === "number" && maxSize > 0) return maxSize;
  throw new InvalidOption("maxSize", `a number of megabytes is needed, not ${shownValue(maxSize)}`);
}
