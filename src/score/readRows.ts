// A table, its scale and a method → what each row is worth, or the rows that the method cannot read.
import { equal, isZero, one, zero, type Fraction } from "../math/fraction.ts";
import { fold } from "../text/fold.ts";
import type { Method } from "../model/method.ts";
import { manyProblems } from "../model/manyProblems.ts";
import type { Activity } from "../model/plan.ts";
import { problem, type Problem } from "../model/problem.ts";
import { cellText, rowNumber, type RatingTable } from "../model/ratingTable.ts";
import type { Scale } from "../model/scale.ts";
import type { Part, StepResult } from "../model/score.ts";
import { statusNames, type StatusMeaning } from "../model/statusNames.ts";
import { valuesOn } from "../model/valuesOn.ts";
import { progress } from "./progress.ts";
import type { RatedRow } from "./rateClause.ts";
import {
  isInRange,
  nearerNeighbour,
  percentText,
  rangeOf,
  rangeInPercent,
  type StatusRange,
} from "./statusRange.ts";
import { codedGap, scored, withheldPart, without } from "./stepResult.ts";
import { unreadableRows } from "./unreadableRows.ts";
import { withoutEvidence } from "./withoutEvidence.ts";

/** Reads one row after the other; rows without a value under the method are gathered as problems. */
export interface RowReader {
  readonly read: (row: number, activity: Activity | null) => RatedRow;
  readonly problems: () => Problem[];
}

/** @param readable ids of the loaded methods that have values for the scale, for the message */
export function createRowReader(
  table: RatingTable,
  scale: Scale | null,
  method: Method,
  readable: readonly string[],
): RowReader {
  const names = statusNames(scale);
  const meanings = table.column.status.names.map((name) => names.get(fold(name)));
  const values = scale === null ? undefined : valuesOn(method, scale)?.values;
  const valueOf = (meaning: StatusMeaning): Fraction | null =>
    "level" in meaning ? (values?.get(meaning.level.id) ?? null) : null;
  const unvalued = new Map<number, number[]>();
  const noted = manyProblems();
  let contradictions = 0;
  const refused: number[] = [];
  const bare: number[] = [];

  const readStatus = (row: number, number: number, meaning: StatusMeaning): StepResult => {
    if ("gap" in meaning) return codedGap(meaning.gap);
    if (method.countsOnly) return without("insufficient", "status-only", { statuses: [meaning.level.id] });
    const value = valueOf(meaning);
    if (value !== null) return scored(value);
    const seen = unvalued.get(number);
    if (seen === undefined) unvalued.set(number, [row]);
    else seen.push(row);
    return withheldPart;
  };

  const readShare = (
    row: number,
    share: Fraction,
    meaning: StatusMeaning | undefined,
    number: number,
  ): StepResult => {
    if (meaning !== undefined && "gap" in meaning) {
      note(row, share, number, null);
      return codedGap(meaning.gap);
    }
    if (method.percent === "refuse") {
      if (meaning !== undefined) return readStatus(row, number, meaning);
      refused.push(row);
      return withheldPart;
    }
    const bounds = meaning === undefined ? null : rangeOf(meaning, scale, valueOf);
    if (bounds !== null && !isInRange(share, bounds)) note(row, share, number, bounds);
    else if (bounds !== null) doubt(row, share, meaning, bounds);
    return scored(method.percent === "full-only" ? (equal(share, one) ? one : zero) : share);
  };

  const note = (row: number, share: Fraction, number: number, bounds: StatusRange | null): void => {
    contradictions++;
    noted.add("NAP402", () => contradiction(row, share, number, bounds));
  };

  /** NAP420: the percent is what counts, and the word is that of another level. */
  const doubt = (
    row: number,
    share: Fraction,
    meaning: StatusMeaning | undefined,
    bounds: StatusRange,
  ): void => {
    const side = nearerNeighbour(share, bounds);
    if (side === null || meaning === undefined || !("level" in meaning) || scale === null) return;
    const other = meaning.rank + (side === "low" ? -1 : 1);
    const isEnd = (rank: number): boolean => rank === 0 || rank === scale.levels.length - 1;
    // Whatever is begun and not done is partial, 10 % as well as 90 %.
    if (isEnd(other) && !isEnd(meaning.rank)) return;
    const nearer = scale.levels[other]?.id ?? "";
    contradictions++;
    noted.add("NAP420", () =>
      problem("NAP420", table.place(row, "percent"), {
        row: rowNumber(table, row),
        percent: percentText(share),
        status: cellText(table, row, "status"),
        nearer,
      }),
    );
  };

  const contradiction = (
    row: number,
    share: Fraction,
    number: number,
    bounds: StatusRange | null,
  ): Problem => {
    const column = table.column.percent.numbers[row] === 0 ? "value" : "percent";
    const at = table.place(row, column);
    return problem("NAP402", at, {
      row: rowNumber(table, row),
      percent: percentText(share),
      ...(column === "value" ? { value: cellText(table, row, column) } : {}),
      status: table.column.status.names[number] ?? "",
      method: method.id,
      ...(bounds === null ? {} : { range: rangeInPercent(bounds) }),
    });
  };

  const readValue = (row: number, activity: Activity | null): StepResult => {
    const number = table.column.status.numbers[row] ?? 0;
    const meaning = number === 0 ? undefined : meanings[number];
    const percent = table.column.percent.numbers[row] ?? 0;
    const measured = table.column.value.numbers[row] ?? 0;
    const share =
      percent !== 0
        ? (table.percents[percent] ?? null)
        : measured !== 0
          ? progress(table.values[measured] ?? null, activity)
          : null;
    if (share !== null) return readShare(row, share, meaning, number);
    return meaning === undefined ? withheldPart : readStatus(row, number, meaning);
  };

  /** Rows of the same cells are worth the same: read once, unless there is something to report of each. */
  const known = new Map<number, { result: StepResult; given: Fraction | null }>();
  const keyOf = (row: number): number | null => {
    const { status, percent, value } = table.column;
    if (value.numbers[row] !== 0 || (!table.hasEvidence(row) && method.treat.noEvidence !== "as-rated"))
      return null;
    return (status.numbers[row] ?? 0) * percent.names.length + (percent.numbers[row] ?? 0);
  };

  const readResult = (
    row: number,
    activity: Activity | null,
  ): { result: StepResult; given: Fraction | null } => {
    const value = readValue(row, activity);
    const bared =
      value.value !== null &&
      !isZero(value.value) &&
      !table.hasEvidence(row) &&
      method.treat.noEvidence !== "as-rated";
    if (bared) bare.push(row);
    const result = bared ? withoutEvidence(value.value, method.treat.noEvidence) : value;
    const changed = value.value !== null && (result.value === null || !equal(result.value, value.value));
    return { result, given: changed ? value.value : null };
  };

  return {
    read(row, activity) {
      const key = keyOf(row);
      let reading = table.isLeftOut(row)
        ? leftOut
        : table.isBlank(row)
          ? noRating
          : key === null
            ? undefined
            : known.get(key);
      if (reading === undefined) {
        const before = contradictions;
        reading = readResult(row, activity);
        if (key !== null && reading.result.outcome !== "insufficient" && contradictions === before)
          known.set(key, reading);
      }
      return {
        level: "row",
        id: cellText(table, row, "rater"),
        result: reading.result,
        credit: reading.result.value,
        parts: noParts,
        row,
        given: reading.given,
        activity: cellText(table, row, "activity"),
        body: cellText(table, row, "body"),
      };
    },
    problems: () =>
      unreadableRows({ unvalued, noted: noted.list(), refused, bare }, { table, scale, method, readable }),
  };
}

const noParts: readonly Part[] = [];

/** A row that has an error. */
const leftOut = { result: without("unrated", "row-left-out"), given: null };

/** A row in which nobody rated. */
const noRating = { result: without("unrated", "no-rating"), given: null };
