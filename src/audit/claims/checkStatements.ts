// A scored assessment → what its rows say of each claim that is no percent of the whole.
import { compareFractions, fraction, multiply, subtract, type Fraction } from "../../math/fraction.ts";
import { multiplesIn, type Interval } from "../../math/interval.ts";
import { roundingRules, unround } from "../../math/unround.ts";
import { claimsOf } from "../../model/claimsOf.ts";
import type { Score } from "../../model/score.ts";
import type { Statement } from "../../model/statement.ts";
import type { FigureRanges, Range, StatementCheck } from "../../model/statementAudit.ts";
import { ownSearch } from "../own/ownSearch.ts";
import { ratingValues } from "../own/ratingValues.ts";
import { figureRanges, isInRanges } from "./figureRanges.ts";
import { foundFigures } from "./foundFigures.ts";
import { narrowTo } from "./narrowTo.ts";

/** So many figures are searched for; of the others it is said that not everything was tried. */
const mostSearched = 200;

/**
 * Percents of a direction, a body or the plan are held against the figures of the rows, and then against all that the plan and the method can
 * give there; counts and shares of a band against the clauses that lie in it; numbers of clauses against the plan.
 *
 * @param others the scores of the same rows under the other methods, made when they are asked for
 * @example checkStatements(score, () => []) // []: its claim is a percent of the whole, for `auditClaim`
 */
export function checkStatements(score: Score, others: () => readonly Score[]): StatementCheck[] {
  const { assessment } = score;
  const headlines = new Set(assessment.claims.map(({ index }, at) => index ?? at));
  const statements = claimsOf(assessment);
  const rangesOf = figureRanges(statements);
  let searched = 0;
  const search = (statement: Statement, intervals: readonly Interval[]): StatementCheck["verdict"] =>
    searched++ < mostSearched ? searchOwn(score, statement, intervals) : "unsettled";
  return statements
    .filter(({ index }) => !headlines.has(index))
    .map((statement) => ({
      ...nothing,
      ...checkOne(statement, rangesOf(statement), { score, others, search }),
      statement,
      assessment,
      plan: score.plan,
      score,
    }));
}

interface Around {
  readonly score: Score;
  readonly others: () => readonly Score[];
  readonly search: (statement: Statement, intervals: readonly Interval[]) => StatementCheck["verdict"];
}

type Answer = Partial<Omit<StatementCheck, "statement" | "assessment" | "plan" | "score">>;

const nothing = {
  verdict: "cannot-be-checked",
  found: null,
  share: null,
  difference: null,
  methods: [],
  missing: [],
} as const;

const lacking = (...missing: StatementCheck["missing"]): Answer => ({ missing });

/** Rows or no rows: there is no number to hold against them. */
const isBaseless = (figure: FigureRanges): figure is Extract<FigureRanges, { kind: "open" }> =>
  figure.kind === "open" && (figure.why === "unstated" || figure.why === "origin");

function checkOne(statement: Statement, figure: FigureRanges, around: Around): Answer {
  const { score } = around;
  const { of, unit } = statement;
  if (of.kind === "words") return lacking(isBaseless(figure) ? figure.why : "rows-for-words");
  if (figure.kind === "open") return lacking(figure.why);
  if (!isOfItsDay(statement, score)) return lacking("same-day");
  if (unit !== "%" && !(unit === "clauses" || unit === "bodies" || unit === "directions"))
    return lacking("unit-of-rows");
  const known = foundFigures(score, of, unit);
  if (known.missing.includes("ratings") && of.kind !== "band") {
    // What no ratings could give needs none to be refuted.
    const searched = around.search(statement, intervalsOf(statement, figure.ranges));
    return { missing: known.missing, ...(searched === "impossible" ? { verdict: searched } : {}) };
  }
  if (known.missing.length > 0) return { missing: known.missing };
  const fitting = known.figures.findIndex((value) => isGiven(figure, statement, value));
  const found = known.figures[Math.max(fitting, 0)] ?? null;
  const answer = (verdict: StatementCheck["verdict"], methods: readonly string[] = []): Answer => ({
    verdict,
    found,
    share: known.shares?.[Math.max(fitting, 0)] ?? null,
    methods,
    difference: found === null || figure.printed === null ? null : subtract(found, figure.printed),
  });
  if (fitting >= 0) return answer("reproduced", known.isOfMethod ? [score.method.id] : []);
  if (of.kind === "band") return answer(bandVerdict(figure.ranges, unit, score));
  if (unit !== "%") return answer("not-reproduced");
  const methods = around
    .others()
    .filter((other) =>
      foundFigures(other, of, unit).figures.some((value) => isGiven(figure, statement, value)),
    )
    .map(({ method }) => method.id);
  if (methods.length > 0) return answer("reproduced", methods);
  return answer(around.search(statement, intervalsOf(statement, figure.ranges)));
}

/** A plain percent is given by what prints so under any rounding rule. */
const isGiven = (figure: FigureRanges, { reading, unit }: Statement, value: Fraction): boolean =>
  figure.kind === "ranges" &&
  (isInRanges(figure.ranges, value) ||
    (reading?.kind === "number" &&
      unit === "%" &&
      printingIntervals(reading.number).some((interval) => isInRanges([interval], value))));

const printingIntervals = (number: string): Interval[] =>
  roundingRules.flatMap((rule) => unround(number, rule) ?? []);

/** As numbers from 0 to 100. */
function intervalsOf({ reading }: Statement, ranges: readonly Range[]): Interval[] {
  if (reading?.kind === "number") return printingIntervals(reading.number);
  return ranges.map((range) => ({
    low: range.low ?? fraction(0),
    lowClosed: range.low === null || range.lowClosed,
    high: range.high ?? fraction(100),
    highClosed: range.high === null || range.highClosed,
  }));
}

/** The rows are of the day of their assessment, whatever else is published in it; a stated day is not held against rows without one. */
function isOfItsDay({ asOf, period }: Statement, { assessment, asOf: day }: Score): boolean {
  const own = assessment.period;
  return (
    (asOf === null || asOf === day) &&
    (period === null || (own !== null && period.start === own.start && period.end === own.end))
  );
}

function searchOwn(
  score: Score,
  statement: Statement,
  intervals: readonly Interval[],
): StatementCheck["verdict"] {
  const { of } = statement;
  if (of.kind === "words" || of.kind === "band") return "unsettled";
  const { assessment, scale } = score;
  const narrow = narrowTo(score, of);
  const found = ownSearch(
    { ...narrow, table: assessment.ratings, ratings: ratingValues(narrow.method, scale, assessment.ratings) },
    statement.clauses,
    intervals,
  );
  const stated = statement.clauses;
  if (stated === null ? found.clauses.length > 0 : found.clauses.includes(stated)) return "attainable";
  return found.extent === "complete" ? "impossible" : "unsettled";
}

/** Whether any number of clauses in scope, or any share of them, would do. */
function bandVerdict(ranges: readonly Range[], unit: string, { overall }: Score): StatementCheck["verdict"] {
  const most = overall.inScope;
  const intervals = ranges.map(({ low, lowClosed, high, highClosed }): Interval => {
    const end = unit === "%" ? fraction(100) : fraction(most);
    const isCut = high === null || compareFractions(high, end) > 0;
    return {
      low: low ?? fraction(0),
      lowClosed: low === null || lowClosed,
      high: isCut ? end : high,
      highClosed: isCut || highClosed,
    };
  });
  const fits = (step: Fraction): boolean =>
    intervals.some((interval) => {
      const { first, last } = multiplesIn(interval, step);
      return first <= last;
    });
  if (unit !== "%") return fits(fraction(1)) ? "attainable" : "impossible";
  for (let clauses = 1; clauses <= most; clauses++)
    if (fits(multiply(fraction(100), fraction(1, clauses)))) return "attainable";
  return "impossible";
}
