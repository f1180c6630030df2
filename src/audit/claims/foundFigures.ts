// A score and what a claim is about → what the rows give for it, or what is missing.
import { divide, fraction, multiply, type Fraction } from "../../math/fraction.ts";
import { toPercent } from "../../math/toPercent.ts";
import { clausesOf } from "../../model/clauses.ts";
import { isWithheld } from "../../model/isWithheld.ts";
import type { Figure, Score } from "../../model/score.ts";
import type { ScoredSubject, StatementSubject } from "../../model/statement.ts";
import type { StatementCheck } from "../../model/statementAudit.ts";

export interface FoundFigures {
  /** Several where a number can be of several wholes, the likeliest first: clauses in scope or of the plan, shares of those counted or in scope. */
  readonly figures: readonly Fraction[];
  /** Of shares: what each of them is of, in their order. */
  readonly shares?: readonly NonNullable<StatementCheck["share"]>[];
  readonly missing: StatementCheck["missing"];
  /** Whether the method has a say in it. */
  readonly isOfMethod: boolean;
}

const lacking = (missing: StatementCheck["missing"][number]): FoundFigures => ({
  figures: [],
  missing: [missing],
  isOfMethod: false,
});

const counted = (...numbers: number[]): FoundFigures => ({
  figures: numbers.map((number) => fraction(number)),
  missing: [],
  isOfMethod: false,
});

type Subject = Exclude<StatementSubject, { readonly kind: "words" }>;

/** @param unit `%`, or what is counted */
export function foundFigures(score: Score, of: Subject, unit: string): FoundFigures {
  if (isWithheldOf(score, of, unit)) return lacking("withheld");
  if (unit === "%") return of.kind === "band" ? sharesOfBand(score, of.id) : percentOf(score, of);
  if (of.kind === "band") return unit === "clauses" ? countOfBand(score, of.id) : lacking("unit-of-rows");
  return numberOf(score, of, unit);
}

/** Of figures and counts of what there is; what the plan says of itself holds whatever is wrong elsewhere. */
function isWithheldOf(score: Score, of: Subject, unit: string): boolean {
  const { plan, bands, method, assessment } = score;
  if (plan.totals !== undefined || !isWithheld(score)) return false;
  switch (of.kind) {
    case "band":
      return method.countsOnly || bands.some(({ band }) => band.id === of.id);
    case "body":
      return plan.bodies.some(({ id }) => id === of.id);
    case "direction":
    case "plan":
      // What no ratings could give is searched for where there are none.
      return unit === "%" && assessment.ratings.rows > 0 && figureOf(score, of) !== null;
  }
}

function percentOf(score: Score, of: ScoredSubject): FoundFigures {
  if (score.plan.totals !== undefined) return lacking("clauses-of-plan");
  const figure = figureOf(score, of);
  if (figure === null) return lacking("part-of-plan");
  if (score.method.countsOnly && figure.statuses !== undefined) return lacking("counts-only");
  return figure.value === null
    ? lacking(score.assessment.ratings.rows === 0 ? "ratings" : "figure-of-rows")
    : { figures: [toPercent(figure.value)], missing: [], isOfMethod: true };
}

function figureOf(score: Score, of: ScoredSubject): Figure | null {
  switch (of.kind) {
    case "plan":
      return score.overall;
    case "direction":
      return score.directions.find(({ direction }) => direction.id === of.id)?.figure ?? null;
    case "body":
      return score.bodies.find(({ body }) => body === of.id)?.figure ?? null;
  }
}

/** How many clauses, bodies or directions there are, whatever is rated. */
function numberOf(score: Score, of: ScoredSubject, unit: string): FoundFigures {
  const { plan, overall } = score;
  if (plan.totals !== undefined) {
    const { clauses, directions } = plan.totals;
    if (of.kind === "plan" && unit === "clauses") return counted(clauses);
    if (of.kind === "plan" && unit === "directions" && directions !== null) return counted(directions);
    return lacking("clauses-of-plan");
  }
  if (unit === "clauses") {
    if (of.kind === "plan") return counted(clausesOf(plan).length, overall.inScope);
    const figure = figureOf(score, of);
    return figure === null ? lacking("part-of-plan") : counted(figure.total, figure.inScope);
  }
  if (of.kind !== "plan") return lacking("unit-of-rows");
  return counted(unit === "directions" ? plan.directions.length : plan.bodies.length);
}

function countOfBand(score: Score, id: string): FoundFigures {
  const count = inBand(score, id);
  return typeof count === "number" ? { ...counted(count), isOfMethod: true } : count;
}

/** Of the clauses with a value, or of all in scope. */
function sharesOfBand(score: Score, id: string): FoundFigures {
  const count = inBand(score, id);
  if (typeof count !== "number") return count;
  const { scored, inScope } = score.overall;
  const shares = [
    { count, of: score.method.countsOnly ? "status" : "value", whole: scored } as const,
    { count, of: "in-scope", whole: inScope } as const,
  ].filter(({ whole }) => whole > 0);
  return {
    figures: shares.map(({ whole }) => multiply(fraction(100), divide(fraction(count), fraction(whole)))),
    shares,
    missing: [],
    isOfMethod: true,
  };
}

/** Under a method without figures the bands are the statuses. */
function inBand(score: Score, id: string): number | FoundFigures {
  const { plan, bands, overall, assessment, method } = score;
  if (plan.totals !== undefined) return lacking("clauses-of-plan");
  const band = method.countsOnly
    ? overall.statuses?.levels.find(({ status }) => status === id)
    : bands.find((own) => own.band.id === id);
  if (band === undefined) return lacking("band-of-method");
  return overall.scored === 0
    ? lacking(assessment.ratings.rows === 0 ? "ratings" : "figure-of-rows")
    : band.count;
}
