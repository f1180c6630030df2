// What each clause can come to, and the bounds of the figure → the clauses to settle first.
import { compareFractions, multiply, subtract, zero, type Fraction } from "../math/fraction.ts";
import { toPercent } from "../math/toPercent.ts";
import type { Method } from "../model/method.ts";
import type { Plan } from "../model/plan.ts";
import type { RatingTable } from "../model/ratingTable.ts";
import { unknownSources, type ClauseToVerify, type UnknownSource } from "../model/sensitivity.ts";
import { directionWeights, rangeOf } from "./boundsOf.ts";
import { figureBounds, type ClauseRange, type Ends } from "./figureBounds.ts";
import type { ClauseChoices, Unknowns } from "./clauseUnknowns.ts";

/** So many are told. */
const most = 10;

/**
 * Those with the widest range by weight, in the order of how far the bounds narrow at least once the clause is settled, whatever it comes to. A clause that can be but one thing is
 * none.
 */
export function clausesToVerify(
  plan: Plan,
  method: Method,
  unknowns: Unknowns,
  table: RatingTable,
): ClauseToVerify[] {
  const all = unknowns.clauses.map((clause) => unknowns.choicesOf(clause, new Set(unknownSources)));
  const ranges = all.map(rangeOf);
  const weightOf = directionWeights(plan, method);
  const widthWith = (own: readonly ClauseRange[]): Fraction => widthOf(figureBounds(own, method, weightOf));
  const whole = widthWith(ranges);
  const open = all
    .map((own, at) => ({ own, at, ...endsOf(ranges[at]) }))
    .filter(({ own }) => own.choices.length > 1)
    .map((item) => ({
      ...item,
      reach: multiply(subtract(item.greatest, item.least), item.own.weight),
    }))
    .toSorted((a, b) => compareFractions(b.reach, a.reach) || a.at - b.at)
    .slice(0, most);
  return open
    .map(({ own, at, least, greatest }): ClauseToVerify => {
      const widths = own.choices.map((choice) =>
        widthWith(ranges.with(at, rangeOf({ ...own, choices: [choice] }))),
      );
      return {
        clause: own.clause,
        sources: unknownSources.filter((source) => concerns(unknowns, own, source)),
        least,
        greatest,
        narrows: toPercent(
          subtract(
            whole,
            widths.reduce((a, b) => (compareFractions(a, b) > 0 ? a : b), zero),
          ),
        ),
        evidence: evidenceOf(table, own.clause.id),
      };
    })
    .toSorted((a, b) => compareFractions(b.narrows, a.narrows));
}

const concerns = (unknowns: Unknowns, { clause }: ClauseChoices, source: UnknownSource): boolean =>
  unknowns.choicesOf(clause, new Set([source])).choices.length > 1;

const widthOf = ({ least, greatest }: Ends): Fraction =>
  least === null || greatest === null ? zero : subtract(greatest.value, least.value);

/** What is never counted has no width. */
const endsOf = (range: ClauseRange | undefined): { least: Fraction; greatest: Fraction } => ({
  least: range?.least ?? zero,
  greatest: range?.greatest ?? zero,
});

function evidenceOf({ column: { clause }, evidence, rows }: RatingTable, id: string): string[] {
  const number = clause.names.indexOf(id);
  const found = new Set<string>();
  for (let row = 0; row < rows; row++) {
    if (clause.numbers[row] !== number) continue;
    const text = evidence(row);
    if (text !== null) found.add(text);
  }
  return [...found];
}
