// Results under a reader's settings → each with the bounds that what is not known of it allows, by the code of the command line.
import { boundsWith, type Fraction } from "../../core.ts";
import type { ReportAssessment } from "./reportData.ts";
import type { Result } from "./scoreFrom.ts";

/** What a reader's settings make of an assessment. */
export interface Yours {
  readonly result: Result;
  /** Shares, 0 to 1; `null` where no figure can come about, or the bounds are not searched for. */
  readonly least: Fraction | null;
  readonly greatest: Fraction | null;
}

/** Of more rows than this the bounds are not searched for: a reader would wait. */
export const mostRows = 2000;

export const isTooLong = ({ own: { assessment } }: Result): boolean => assessment.ratings.rows > mostRows;

export const yoursOf = (results: readonly Result[]): ReadonlyMap<ReportAssessment, Yours> =>
  new Map(
    results.map((result) => {
      const { own, score } = result;
      if (isTooLong(result)) return [own, { result, least: null, greatest: null }];
      const { least, greatest } = boundsWith({ ...score, assessment: own.assessment }, own.doubts);
      return [own, { result, least: least?.value ?? null, greatest: greatest?.value ?? null }];
    }),
  );
