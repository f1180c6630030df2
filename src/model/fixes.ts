// What `nap check --fix` does to files, and what it leaves as it is.
import type { ProblemCode } from "./problem.ts";

/** The kinds of fixes; none changes what is read, but for what could not be read. */
export const fixKinds = [
  "byte-order-mark",
  "delimiter",
  "status",
  "decimal-sign",
  "quoted",
  "spaces",
] as const;

export type FixKind = (typeof fixKinds)[number];

/** Why a file is left as it is. */
export const unfixedReasons = ["not-text", "encoding", "mapped", "not-the-same"] as const;

export type UnfixedReason = (typeof unfixedReasons)[number];

/** So many fixes of a kind; `code`: the problem that they fix, where it is one. */
export interface FixCount {
  readonly kind: FixKind;
  readonly code: ProblemCode | null;
  readonly count: number;
}

/** What is fixed in a file, by its name; `diff`: its lines before and after. */
interface FileFixes {
  readonly file: string;
  readonly counts: readonly FixCount[];
  readonly diff: string;
}

/** What is fixed, or would be, and what cannot be. */
export interface Fixes {
  /** `false`: they are only shown. */
  readonly isWritten: boolean;
  readonly files: readonly FileFixes[];
  readonly unfixed: readonly { readonly file: string; readonly reason: UnfixedReason }[];
}
