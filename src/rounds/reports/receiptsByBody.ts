// Assessments of one round → by body, which of them rate it, and when its rows came in.
import type { Assessment } from "../../model/assessment.ts";
import type { DaySpan } from "../../model/period.ts";
import { laterSpan } from "../laterSpan.ts";

/** What came in of one reporter. */
export interface Receipts {
  /** Ids. */
  readonly assessments: readonly string[];
  /** `null` where no row says when it came in. */
  readonly first: DaySpan | null;
  readonly last: DaySpan | null;
  readonly undated: number;
}

/** One pass over the rows; a row without a rating is no report. @param keyOf under what the rows of a body are gathered */
export function receiptsByBody(
  assessments: readonly Assessment[],
  keyOf: (body: string) => string,
): Map<string, Receipts> {
  const found = new Map<string, Gathered>();
  for (const { id, ratings } of assessments) {
    const { names, numbers } = ratings.column.body;
    const days = ratings.column.received.numbers;
    for (let row = 0; row < ratings.rows; row++) {
      if (ratings.isBlank(row) || ratings.isLeftOut(row)) continue;
      const key = keyOf(names[numbers[row] ?? 0] ?? "");
      let own = found.get(key);
      if (own === undefined) found.set(key, (own = { assessments: [], first: null, last: null, undated: 0 }));
      if (own.assessments.at(-1) !== id) own.assessments.push(id);
      const span = ratings.receipts[days[row] ?? 0] ?? null;
      if (span === null) own.undated++;
      else {
        own.first = own.first === null ? span : earlierSpan(own.first, span);
        own.last = own.last === null ? span : laterSpan(own.last, span);
      }
    }
  }
  return found;
}

type Gathered = { -readonly [K in keyof Receipts]: Receipts[K] } & { assessments: string[] };

/** The earlier of two days of which each is known within bounds. */
const earlierSpan = (a: DaySpan, b: DaySpan): DaySpan => ({
  earliest:
    a.earliest === null || b.earliest === null ? null : a.earliest < b.earliest ? a.earliest : b.earliest,
  latest:
    a.latest === null ? b.latest : b.latest === null ? a.latest : a.latest < b.latest ? a.latest : b.latest,
});
