// NAP5xx: published figures that the data or arithmetic do not bear out.
import type { ProblemInfo } from "./problemInfo.ts";

/** What the messages of each code are made of. */
export interface ClaimProblemParams {
  /**
   * `coded`: the rows are our coding of somebody's account; also in NAP502. `reproducing`: the methods that give the figure;
   * `tried`: all others that gave one. `roundings`: the figure, or that of the methods, is given only if it is always rounded
   * up or down.
   */
  readonly NAP501: {
    readonly figure: string;
    readonly found: string;
    readonly method: string;
    readonly reproducing: readonly string[];
    readonly tried: readonly string[];
    readonly roundings?: readonly string[];
    readonly coded?: true;
  };
  readonly NAP502: WrongCount;
  /** `low`, `high`: in percent, rounded. */
  readonly NAP503: {
    readonly figure: string;
    readonly clauses: number;
    readonly low: string;
    readonly high: string;
  };
  /** `fitting`: the numbers of clauses, up to the stated one, of which a mean can be the figure. */
  readonly NAP504: {
    readonly figure: string;
    readonly clauses: number;
    readonly levels: ClaimLevels;
    readonly fitting: readonly number[];
  };
}

/**
 * A published count that is another one than the rows give: of clauses, or of those in a band. `sum`: all counts
 * together, against the number of clauses that the claim itself states.
 */
export type WrongCount =
  | { readonly what: "sum"; readonly claimed: number; readonly found: number }
  | {
      readonly what: "clauses";
      readonly claimed: number;
      readonly found: number;
      readonly method: string;
      readonly coded?: true;
    }
  | {
      readonly what: "count";
      readonly band: string;
      readonly claimed: number;
      readonly found: number;
      readonly method: string;
      readonly coded?: true;
    };

/** What a clause can count as: these percents, exact; where every whole percent is among them, those besides. */
export type ClaimLevels = {
  readonly percents: readonly string[];
  readonly whole: boolean;
};

export const claimProblems = {
  NAP501: {
    name: "claim-not-reproduced",
    severity: "warning",
  },
  NAP502: {
    name: "counts-do-not-add-up",
    severity: "warning",
  },
  NAP503: {
    name: "impossible-by-counts",
    severity: "warning",
  },
  NAP504: {
    name: "impossible-by-arithmetic",
    severity: "warning",
  },
} as const satisfies Record<keyof ClaimProblemParams, ProblemInfo>;
