// What a schema objects to → the problem, with the path of what is wrong.
import type { Path } from "../../model/place.ts";
import type { Problem } from "../../model/problem.ts";

/** An issue of zod, as far as it is read here. */
export interface Issue {
  readonly path: PropertyKey[];
  readonly code?: string;
  readonly message: string;
  readonly [detail: string]: unknown;
}

/** A problem, and the path of what is wrong. */
export interface Found {
  readonly problem: Problem;
  readonly path: Path;
  /** Of a key that nobody knows: the one that it is surely meant to be, and else those that it may be meant to be. */
  readonly takenAs: string | null;
  readonly meant: readonly string[];
}

/** What is true of every problem but an unknown key. */
export const plain = { takenAs: null, meant: [] } as const;

/** The types that would do, of a union those of its branches. */
export const typesOf = (issue: Issue): string[] =>
  issue.code === "invalid_union"
    ? (issue["errors"] as Issue[][]).flat().filter(isAtTop).flatMap(typesOf)
    : issue.code === "invalid_type"
      ? [String(issue["expected"])]
      : [];

/** The words that would do. */
export const wordsOf = (issue: Issue): string[] =>
  issue.code === "invalid_value"
    ? (issue["values"] as unknown[]).map(String)
    : issue.code === "invalid_union"
      ? (issue["errors"] as Issue[][]).flat().filter(isAtTop).flatMap(wordsOf)
      : [];

const isAtTop = ({ path }: Issue): boolean => path.length === 0;
