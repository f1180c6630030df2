// Whether an engine is wanted, and what became of it.
import type { EngineObstacle, RatingTable } from "../../core.ts";

/** What a call says of engines. */
export interface EngineRequest {
  /** `auto`: where it is installed, and the tables are large; `builtin`: nap reads each row itself. */
  readonly wanted: "duckdb" | "auto" | "builtin";
  /** How many parts are scored row by row as well; `null` for none. */
  readonly verify: number | null;
  /** The flag of the call that needs the rows; `null` for none. */
  readonly refusedBy: () => Promise<string | null>;
}

/** Why nap reads the rows itself: an engine is not installed beside it, does not start, or meets an obstacle. */
export type NoEngineReason = "absent" | "does-not-start" | EngineObstacle;

/** Tables that an engine counted. */
export interface EngineUse {
  readonly version: string;
  readonly rows: number;
  /** By the source of each table the line of its header: what is behind it was counted, and has no place. */
  readonly tables: ReadonlyMap<string, number>;
  /** Where parts are to be verified: the same parts as they were read row by row, and as they were counted. */
  readonly sample: EngineSample | null;
}

export interface EngineSample {
  readonly parts: number;
  readonly seed: string;
  readonly byRows: RatingTable;
  readonly byCounts: RatingTable;
}

/** Tables of that many bytes are read by nap in a few seconds. */
export const largeBytes = 50_000_000;

/** What became of the wish for an engine; neither where none is wanted. */
export interface EngineOutcome {
  readonly engine?: EngineUse;
  readonly noEngine?: NoEngineReason;
}
