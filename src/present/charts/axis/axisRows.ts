// What the rows of an axis are made of: figures under rules, in groups with what was published.
import type { Fraction } from "../../../math/fraction.ts";
import type { Rounding } from "../../../model/method.ts";
import type { Covered } from "../coverageSquares.ts";

/** A figure under one rule; shares, 0 to 1. */
export interface AxisRow {
  /** The rule, or whoever rated. */
  readonly label: string;
  /** Whether it is the one that the others are held against. */
  readonly isOwn: boolean;
  readonly value: Fraction | null;
  /** `null` where nothing is known to be open, or no figure can come about. */
  readonly range: { readonly least: Fraction; readonly greatest: Fraction } | null;
  readonly rounding: Rounding;
  /** Why there is no figure. */
  readonly reason: string | null;
  readonly covered: Covered;
}

/** A published figure. */
export interface PublishedMark {
  /** As printed, in percent. */
  readonly figure: string;
  /** Whose it is, where that has to be said. */
  readonly of: string | null;
}

/** Figures that are about the same assessment. */
export interface AxisGroup {
  /** "" where the title of the chart says it. */
  readonly heading: string;
  readonly published: readonly PublishedMark[];
  readonly rows: readonly AxisRow[];
}
