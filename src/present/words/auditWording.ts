// What has to be said of audits, in every language: the parts of each remark, as texts and counts.
import type { RoundingMode } from "../../math/round.ts";
import type { AuditRemarkId, AuditRemarkParams, SearchSize } from "../../model/audit.ts";

/** Levels in percent as text, worst first: all but the last joined, or only the ends of many. */
export type LevelTexts =
  | { readonly first: string; readonly last: string; readonly count: null }
  | { readonly first: string; readonly last: string; readonly count: number };

interface Reach {
  readonly reachable: number;
  readonly printable: number;
  /** By chance, 1 figure in so many would fit; `null` where a fit says little. */
  readonly oneIn: number | null;
}

/** Where a remark is shown otherwise than its parameters are. */
interface Shown {
  readonly "each-on-scale": LevelTexts;
  readonly "rounded-by": { readonly rules: readonly RoundingMode[]; readonly but: readonly RoundingMode[] };
  readonly "least-mean": { readonly figure: string; readonly clauses: number };
  readonly "greatest-mean": { readonly figure: string; readonly clauses: number };
  readonly reach: Reach;
  readonly "search-chance": SearchSize & { readonly percent: string };
  readonly "units-chance": SearchSize & { readonly percent: string };
}

/** The parts of each remark as they are shown. */
export type RemarkTexts = {
  readonly [I in AuditRemarkId]: I extends keyof Shown ? Shown[I] : AuditRemarkParams[I];
};

/** Assumptions, supports and what would settle it are clauses of a sentence; what was not tried is a sentence. */
export type RemarkWordings = { readonly [I in AuditRemarkId]: (p: RemarkTexts[I]) => string };

/** A pair of published figures as it is shown: percents with the decimal mark of the language. */
export interface PairTexts {
  /** The figure over more clauses, and the one over fewer. */
  readonly larger: string;
  readonly smaller: string;
  /** Clauses of the larger, of the smaller, and those that only the larger covers. */
  readonly all: number;
  readonly shared: number;
  readonly rest: number;
  readonly even: string;
  readonly low: string;
  readonly high: string;
  readonly gap: string;
  readonly worst: string;
  readonly best: string;
}
