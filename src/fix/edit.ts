// What is changed in the text of a file, and what for.
import type { ProblemCode } from "../model/problem.ts";
import type { FixKind } from "../model/fixes.ts";

/** A range of a text, as offsets in it, and what is to stand there; `code`: the problem that it fixes, where it is one. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: FixKind;
  readonly code: ProblemCode | null;
}

/** What a cell or a value should be. */
export type Wish = Pick<Edit, "text" | "kind" | "code">;
