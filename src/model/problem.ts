// A finding in a file: a code, a place, and what its message is made of.
import { comparePlaces, type Place } from "./place.ts";
import { claimProblems } from "./problems/claimProblems.ts";
import { fileProblems } from "./problems/fileProblems.ts";
import { methodProblems } from "./problems/methodProblems.ts";
import type { Params, ProblemInfo, Severity } from "./problems/problemInfo.ts";
import { referenceProblems } from "./problems/referenceProblems.ts";
import { structureProblems } from "./problems/structureProblems.ts";
import { valueProblems } from "./problems/valueProblems.ts";
import { workbookProblems } from "./problems/workbookProblems.ts";

/** The one table of problems: code → name, severity, example. */
export const problemTable = {
  ...fileProblems,
  ...workbookProblems,
  ...structureProblems,
  ...valueProblems,
  ...referenceProblems,
  ...methodProblems,
  ...claimProblems,
} as const satisfies Record<string, ProblemInfo>;

/** `NAP1xx` file, `2xx` value, `3xx` reference, `4xx` method, `5xx` claim. */
export type ProblemCode = keyof typeof problemTable;

/** What was found at a place. Its words are in `present/words`. */
export interface Problem {
  readonly code: ProblemCode;
  readonly at: Place;
  readonly params: Params;
}

/**
 * A problem of this code at this place. It is short, whatever was found: a text is cut after 200 characters, a list
 * after 30 texts.
 *
 * @example
 * const found = problem("NAP202", startOf("plan.yaml"), { key: "period" });
 * found.code // "NAP202"
 */
export const problem = (code: ProblemCode, at: Place, params: Params = {}): Problem => ({
  code,
  at,
  params: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, short(value)])),
});

const longestText = 200;
const longestList = 30;

function short(value: Params[string]): Params[string] {
  if (typeof value === "string")
    return value.length <= longestText
      ? value
      : `${value.slice(0, longestText).replace(/[\ud800-\udbff\s]+$/, "")}…`;
  if (typeof value === "number") return value;
  const kept = value.slice(0, longestList).map((text) => String(short(text)));
  return value.length <= longestList ? kept : [...kept, `and ${value.length - longestList} more`];
}

/**
 * What the table of problems says of a code: its name and its severity.
 *
 * @example problemInfo("NAP205").name // "id-not-text"
 */
export const problemInfo = (code: ProblemCode): ProblemInfo => problemTable[code];

/**
 * The severity of a problem, which its code decides.
 *
 * @example severityOf(problem("NAP211", startOf("ratings.csv"))) // "warning"
 */
export const severityOf = (found: Problem): Severity => problemInfo(found.code).severity;

/**
 * Whether a problem is an error, and not a warning or an information.
 *
 * @example
 * isError(problem("NAP210", startOf("ratings.csv"), { written: "about half" })) // true
 * isError(problem("NAP211", startOf("ratings.csv"), { count: 3 })) // false
 */
export const isError = (found: Problem): boolean => severityOf(found) === "error";

/**
 * By place, then code, then parameters: one order for any order of reading. Below 0 when `a` comes first.
 *
 * @example
 * const found = ["b.csv", "a.csv"].map((source) => problem("NAP102", startOf(source)));
 * found.toSorted(compareProblems).map(({ at }) => at.source) // ["a.csv", "b.csv"]
 */
export const compareProblems = (a: Problem, b: Problem): number =>
  comparePlaces(a.at, b.at) ||
  compareTexts(a.code, b.code) ||
  compareTexts(JSON.stringify(a.params), JSON.stringify(b.params));

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
