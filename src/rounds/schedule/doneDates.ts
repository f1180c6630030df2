// The rows of an assessment → by clause, when what its rows rate was done, by whom it falls to and by others.
import { madeIn } from "../../model/madeIn.ts";
import type { Day, DaySpan } from "../../model/period.ts";
import { responsibleBodies } from "../../model/clauses.ts";
import type { Clause } from "../../model/plan.ts";
import type { RatingTable } from "../../model/ratingTable.ts";
import type { Scale } from "../../model/scale.ts";
import { statusNames } from "../../model/statusNames.ts";
import { fold } from "../../text/fold.ts";
import { laterSpan } from "../laterSpan.ts";

/** What a body that is not responsible for a clause is rated for. */
export interface BesideRows {
  readonly body: string;
  readonly rows: readonly number[];
  /** `null` where no row says when. */
  readonly done: DaySpan | null;
}

export interface DoneDates {
  /** By clause, when the last of the rows that decide was done. */
  readonly done: ReadonlyMap<string, DaySpan>;
  /** By clause, bodies that are rated beside those that are responsible: the deadline is not theirs. */
  readonly beside: ReadonlyMap<string, readonly BesideRows[]>;
  /** By clause with such bodies, the rows that decide. */
  readonly deciding: ReadonlyMap<string, readonly number[]>;
  /** By clause, the days that rows without a rating give: when it was done, if it was. */
  readonly ifDone: ReadonlyMap<string, DaySpan>;
}

export interface DatedRows {
  readonly table: RatingTable;
  readonly scale: Scale | null;
  readonly clauses: readonly Clause[];
  readonly sourceEnds: Day;
  /** Of the source, which cannot tell of later days: a span that begins by then ends by then; `null` where it has none. */
  readonly ownDay: Day | null;
}

/** The rows of one body for a clause, those without a rating included. */
interface Gathered {
  readonly rows: number[];
  /** Of rows without a rating. */
  ifDone: DaySpan | null;
  span: DaySpan | null;
  hasUndated: boolean;
}

/**
 * A clause is done when the last of its rows is; beside dated rows, one without a date was done by the end of the source. Rows
 * of bodies that are not responsible for the clause decide only where there are no others.
 */
export function doneDates({ table, scale, clauses, sourceEnds, ownDay }: DatedRows): DoneDates {
  const { clause, body, date, status } = table.column;
  const spans = table.dates.map((span) => (span === null ? null : endedBy(span, ownDay)));
  const unrated = unratedNumbers(table, scale);
  const gathered = new Map<string, Map<string, Gathered>>();
  for (let row = 0; row < table.rows; row++) {
    if (table.isBlank(row) || table.isLeftOut(row)) continue;
    const id = clause.names[clause.numbers[row] ?? 0] ?? "";
    const day = date.numbers[row] ?? 0;
    const own = madeIn(gathered, id, () => new Map<string, Gathered>());
    const found = madeIn(own, body.names[body.numbers[row] ?? 0] ?? "", nothing);
    found.rows.push(row);
    if (unrated.has(status.numbers[row] ?? 0)) {
      // Not cut at the day of the source, which does not say that it is done.
      const span = table.dates[day] ?? null;
      if (span !== null) found.ifDone = laterOf(found.ifDone, span);
      continue;
    }
    const span = spans[day] ?? null;
    if (span === null) found.hasUndated = true;
    else found.span = laterOf(found.span, span);
  }
  const responsible = new Map(clauses.map((one) => [one.id, responsibleBodies(one)]));
  const [done, ifDone] = [new Map<string, DaySpan>(), new Map<string, DaySpan>()];
  const deciding = new Map<string, readonly number[]>();
  const beside = new Map<string, BesideRows[]>();
  for (const [id, bodies] of gathered) {
    const asked = new Set(responsible.get(id));
    const isOther = ([name]: readonly [string, Gathered]): boolean =>
      name !== "" && asked.size > 0 && !asked.has(name);
    const all = [...bodies];
    const others = all.filter(isOther);
    const own = others.length === all.length ? others : all.filter((item) => !isOther(item));
    put(done, id, ended(together(own), sourceEnds));
    for (const [, found] of own)
      if (found.ifDone !== null) ifDone.set(id, laterOf(ifDone.get(id) ?? null, found.ifDone));
    if (own === others || others.length === 0) continue;
    deciding.set(
      id,
      own.flatMap(([, { rows }]) => rows).toSorted((a, b) => a - b),
    );
    const told = others.map(([name, found]) => ({
      body: name,
      rows: found.rows,
      done: ended(found, sourceEnds),
    }));
    beside.set(id, told);
  }
  return { done, beside, deciding, ifDone };
}

/** Of the column status, what says that nobody rated. */
function unratedNumbers({ column }: RatingTable, scale: Scale | null): Set<number> {
  const names = statusNames(scale);
  const isUnrated = (name: string): boolean => {
    const meaning = names.get(fold(name));
    return meaning !== undefined && "gap" in meaning && meaning.gap === "unrated";
  };
  return new Set(column.status.names.flatMap((name, number) => (isUnrated(name) ? [number] : [])));
}

const nothing = (): Gathered => ({ rows: [], ifDone: null, span: null, hasUndated: false });

const laterOf = (a: DaySpan | null, b: DaySpan): DaySpan => (a === null ? b : laterSpan(a, b));

type Dated = Pick<Gathered, "span" | "hasUndated">;

const together = (all: readonly (readonly [string, Dated])[]): Dated => ({
  span: all.reduce<DaySpan | null>(
    (last, [, { span }]) => (span === null ? last : laterOf(last, span)),
    null,
  ),
  hasUndated: all.some(([, { hasUndated }]) => hasUndated),
});

function put(all: Map<string, DaySpan>, id: string, span: DaySpan | null): void {
  if (span !== null) all.set(id, span);
}

const ended = ({ span, hasUndated }: Dated, sourceEnds: Day): DaySpan | null =>
  span !== null && hasUndated ? laterSpan(span, { earliest: null, latest: sourceEnds }) : span;

function endedBy({ earliest, latest }: DaySpan, day: Day | null): DaySpan {
  const isCut = day !== null && (earliest === null || earliest <= day) && (latest === null || latest > day);
  return { earliest, latest: isCut ? day : latest };
}
