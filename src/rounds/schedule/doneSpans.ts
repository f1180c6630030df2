// The rows of an assessment → by clause, when the last of what its rows rate was done.
import type { Day, DaySpan } from "../../model/period.ts";
import type { RatingTable } from "../../model/ratingTable.ts";
import { laterSpan } from "../laterSpan.ts";

/**
 * A clause is done when the last of its rows is; beside dated rows, one without a date was done by the end of the source.
 *
 * @param ownDay of the source, which cannot tell of later days: a span that begins by then ends by then; `null` where it has none
 */
export function doneSpans(table: RatingTable, sourceEnds: Day, ownDay: Day | null): Map<string, DaySpan> {
  const found = new Map<string, DaySpan>();
  const undated = new Set<string>();
  const { clause, date } = table.column;
  const spans = table.dates.map((span) => (span === null ? null : endedBy(span, ownDay)));
  for (let row = 0; row < table.rows; row++) {
    if (table.isBlank(row) || table.isLeftOut(row)) continue;
    const id = clause.names[clause.numbers[row] ?? 0] ?? "";
    const span = spans[date.numbers[row] ?? 0] ?? null;
    if (span === null) {
      undated.add(id);
      continue;
    }
    const own = found.get(id);
    found.set(id, own === undefined ? span : laterSpan(own, span));
  }
  for (const id of undated) {
    const own = found.get(id);
    if (own !== undefined) found.set(id, laterSpan(own, { earliest: null, latest: sourceEnds }));
  }
  return found;
}

function endedBy({ earliest, latest }: DaySpan, day: Day | null): DaySpan {
  const isCut = day !== null && (earliest === null || earliest <= day) && (latest === null || latest > day);
  return { earliest, latest: isCut ? day : latest };
}
