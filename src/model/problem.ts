// A finding in a file: a code, a place, and what its message is made of.
import { comparePlaces, type Place } from "./place.ts";
import { claimProblems } from "./problems/claimProblems.ts";
import { fileProblems } from "./problems/fileProblems.ts";
import { methodProblems } from "./problems/methodProblems.ts";
import type { Params, ProblemInfo, Severity } from "./problems/problemInfo.ts";
import { referenceProblems } from "./problems/referenceProblems.ts";
import { valueProblems } from "./problems/valueProblems.ts";

/** The one table of problems: code → severity, wording, page. */
export const problemTable = {
  ...fileProblems,
  ...valueProblems,
  ...referenceProblems,
  ...methodProblems,
  ...claimProblems,
} as const satisfies Record<string, ProblemInfo>;

/** `NAP1xx` file, `2xx` value, `3xx` reference, `4xx` method, `5xx` claim. */
export type ProblemCode = keyof typeof problemTable;

/** What was found at a place. The wording is in `problemTable`. */
export interface Problem {
  readonly code: ProblemCode;
  readonly at: Place;
  readonly params: Params;
}

/** A problem is short, whatever was found: long texts and lists are cut. */
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

export const problemInfo = (code: ProblemCode): ProblemInfo => problemTable[code];

export const severityOf = (found: Problem): Severity => problemInfo(found.code).severity;

export const isError = (found: Problem): boolean => severityOf(found) === "error";

/** By place, then code, then parameters: one order for any order of reading. */
export const compareProblems = (a: Problem, b: Problem): number =>
  comparePlaces(a.at, b.at) ||
  compareTexts(a.code, b.code) ||
  compareTexts(JSON.stringify(a.params), JSON.stringify(b.params));

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
