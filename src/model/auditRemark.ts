// What is said of an audit beside its numbers: remarks, as ids and what they are made of.
import type { Fraction } from "../math/fraction.ts";
import type { RoundingMode } from "../math/round.ts";

/** A remark that is always said in the same words. */
type NoParams = Readonly<Record<never, never>>;

/** What each remark is made of. */
export interface AuditRemarkParams {
  readonly "equal-clauses": { readonly clauses: number };
  /** The number of clauses of each direction. */
  readonly "direction-means": { readonly sizes: readonly number[] };
  /** In percent, ascending. */
  readonly "each-on-scale": { readonly levels: readonly Fraction[] };
  /** The rules under which it fits; `but`: those under which it does not, where they are fewer, else none. */
  readonly "rounded-by": { readonly rules: readonly RoundingMode[]; readonly but: readonly RoundingMode[] };
  readonly "left-out": { readonly left: number; readonly stated: number };
  readonly "least-mean": { readonly figure: string; readonly clauses: number };
  readonly "greatest-mean": { readonly figure: string; readonly clauses: number };
  readonly "only-mean": { readonly clauses: number };
  readonly reach: ChanceReach;
  readonly "no-power": ChanceReach;
  readonly "which-left-out": { readonly clauses: number; readonly stated: number };
  readonly "value-of-levels": NoParams;
  readonly "clauses-per-level": NoParams;
  readonly "more-decimals": NoParams;
  readonly "ratings-by-direction": NoParams;
  readonly "weights-unknown": NoParams;
  readonly "scale-too-fine": { readonly scales: readonly string[] };
  readonly "too-fine": { readonly scales: readonly string[] };
  readonly "unknown-band": { readonly band: string };
  /** For what share of figures that came about in another way, 0 to 1, the search finds something. */
  readonly "search-chance": SearchSize & { readonly chance: Fraction };
  readonly "units-chance": SearchSize & { readonly chance: Fraction };
  readonly "equal-units": { readonly units: number };
  readonly "what-was-averaged": NoParams;
  readonly "too-many-clauses": { readonly clauses: number; readonly most: number };
  readonly "fewer-not-enumerated": { readonly clauses: number; readonly most: number };
  readonly "too-many-sums": { readonly scales: readonly string[] };
  readonly "counts-over": { readonly counted: number; readonly clauses: number };
  readonly "counts-short": { readonly counted: number; readonly clauses: number };
  readonly "units-without-counts": NoParams;
}

/** How many numbers of clauses, scales and rounding rules were searched. */
export interface SearchSize {
  readonly numbers: number;
  readonly scales: number;
  readonly rules: number;
}

/** The name of a remark. */
export type AuditRemarkId = keyof AuditRemarkParams;

/** A sentence, as its id and what it is made of. */
export interface AuditRemarkOf<I extends AuditRemarkId> {
  readonly id: I;
  readonly params: AuditRemarkParams[I];
}

/** One of the remarks of an audit. */
export type AuditRemark = { [I in AuditRemarkId]: AuditRemarkOf<I> }[AuditRemarkId];

/** How many of the values that can be printed, 0 to 100, a scale and a number of clauses reach at all. */
export interface ChanceReach {
  readonly reachable: number;
  readonly printable: number;
}
