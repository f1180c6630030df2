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

/** What is true of all that is no unknown key. */
export const plain = { takenAs: null, meant: [] } as const;
