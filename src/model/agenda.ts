// What two assessors should verify first.
import type { Fraction } from "../math/fraction.ts";
import type { Clause } from "./plan.ts";
import type { Relation } from "./comparison.ts";

/** What the rows of one side say of a clause, and how open they are. */
export interface AgendaSide {
  /** Numbers of rows in the side's ratings. */
  readonly rows: readonly number[];
  /** Rows without evidence, or of which another status is held possible. */
  readonly open: number;
  /** The evidence that the rows name, each once; none where they name none. */
  readonly evidence: readonly string[];
}

/** A clause in dispute. */
export interface AgendaItem {
  readonly clause: Clause;
  readonly relation: Relation;
  /** What it adds to the gap, in percentage points, A minus B. */
  readonly contribution: Fraction;
  /** From 0, nothing is open, to 1, everything is. */
  readonly doubt: Fraction;
  /** |contribution| × doubt, in percentage points. */
  readonly priority: Fraction;
  readonly a: AgendaSide;
  readonly b: AgendaSide;
}
