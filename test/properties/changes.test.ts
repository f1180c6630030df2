// Random pairs of workspaces → the parts of a move add up, and are what their definition says, computed the long way.
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { changes, type Changes } from "../../src/compare/changes/changes.ts";
import {
  add,
  divide,
  fraction,
  isZero,
  negate,
  subtract,
  sum,
  toText,
  zero,
  type Fraction,
} from "../../src/math/fraction.ts";
import { toPercent } from "../../src/math/toPercent.ts";
import type { CellChange } from "../../src/model/changes.ts";
import type { Score } from "../../src/model/score.ts";
import { scoreOf, type Side } from "../compare/sides.ts";
import { bodies, pairs, side, type PlainRow } from "./movePairs.ts";
import { runs } from "./runs.ts";

const compare = (now: Score, before: Score): Changes => changes(now, before, { plan: "term", cells: true });
const total = (amounts: readonly (Fraction | null)[]): Fraction =>
  sum(amounts.map((amount) => amount ?? zero));
const known = (amounts: readonly (Fraction | null)[]): boolean => amounts.every((amount) => amount !== null);

/** plan + coverage + method + rating, where there is a split. */
function termsOf({ split, plan }: Changes): Fraction | null {
  const inner =
    split.together ?? (split.method && split.rating ? add(split.method.total, split.rating) : null);
  if (split.coverage.total === null || inner === null || (plan !== null && plan.total === null)) return null;
  return add(plan?.total ?? zero, add(split.coverage.total, inner));
}

test("terms, parts of the plan, clauses and cells add up exactly", () => {
  const seen = { split: 0, plan: 0, shared: 0 };
  fc.assert(
    fc.property(pairs, ({ now, before }) => {
      const found = compare(scoreOf(now), scoreOf(before));
      const terms = termsOf(found);
      if (terms === null) return;
      seen.split++;
      expect(terms).toEqual(found.split.gap);
      const parts = found.plan?.parts.map(({ contribution }) => contribution) ?? [];
      if (found.plan !== null && known(parts)) {
        expect(total(parts)).toEqual(found.plan.total);
        seen.plan += parts.length > 1 ? 1 : 0;
      }
      const choices = found.split.method?.parts ?? null;
      if (choices !== null) expect(total(Object.values(choices))).toEqual(found.split.method?.total);
      for (const group of [found.clauses, found.directions, found.bodies]) {
        const amounts = group.map(({ contribution }) => contribution);
        if (found.split.rating !== null)
          expect(total(amounts.map(({ rating }) => rating))).toEqual(found.split.rating);
        expect(total(amounts.map(({ coverage }) => coverage))).toEqual(found.split.coverage.total);
      }
      const ofClauses = found.changed.map(({ contribution }) => contribution.total);
      expect(total(ofClauses)).toEqual(total(found.clauses.map(({ contribution }) => contribution.total)));
      for (const { cells, contribution } of found.changed) {
        const own = cells.map((cell) => cell.contribution);
        if (!known(own) || cells.every((cell) => isIdleCell(cell, found))) continue;
        seen.shared += cells.length > 1 ? 1 : 0;
        expect(total(own)).toEqual(contribution.total);
      }
    }),
    { numRuns: runs(150) },
  );
  expect(seen.split).toBeGreaterThan(runs(150) / 3);
  expect(seen.plan).toBeGreaterThan(runs(150) / 20);
  expect(seen.shared).toBeGreaterThan(runs(150) / 4);
});

/** A note, or evidence that decides nothing: by what is written, not by the code under test. */
const isIdleCell = ({ kind, column, before, after }: CellChange, { a, b }: Changes): boolean =>
  kind === "cell" &&
  (column === "note" ||
    (column === "evidence" &&
      ((before === null) === (after === null) ||
        [a, b].every(({ method: own }) => own.treat.noEvidence === "as-rated"))));

test("swapping the sides flips every sign", () => {
  fc.assert(
    fc.property(pairs, ({ now, before }) => {
      const [there, back] = [compare(scoreOf(now), scoreOf(before)), compare(scoreOf(before), scoreOf(now))];
      const termsIn = ({ split, plan }: Changes) => [
        split.gap,
        plan?.total ?? null,
        split.coverage.total,
        split.method?.total ?? null,
        split.rating,
      ];
      expect(termsIn(back)).toEqual(termsIn(there).map((value) => value && negate(value)));
      const byClause = ({ clauses }: Changes) =>
        new Map(clauses.map((item) => [item.clause.id, item.contribution.total]));
      const [one, other] = [byClause(there), byClause(back)];
      for (const [id, value] of one) expect(other.get(id)).toEqual(value && negate(value));
    }),
    { numRuns: runs(60) },
  );
});

test("a score with itself has moved nothing", () => {
  fc.assert(
    fc.property(side, (own) => {
      const score = scoreOf(own);
      const found = compare(score, scoreOf(own));
      expect(found.changed).toEqual([]);
      expect(found.plan).toBeNull();
    }),
    { numRuns: runs(60) },
  );
});

const overall = (given: Side): Fraction | null => {
  const { value } = scoreOf(given).overall;
  return value === null ? null : toPercent(value);
};

test("the plan's term is the mean of changing it before everything else and after", () => {
  let compared = 0;
  fc.assert(
    fc.property(pairs, ({ now, before }) => {
      const found = compare(scoreOf(now), scoreOf(before));
      if (found.plan === null || found.plan.total === null) return;
      const ground = (own: Side, of: Side): Side => ({
        ...own,
        plan: of.plan,
        assessment: { ...own.assessment, "as-of": of.assessment?.["as-of"] },
      });
      const [first, second] = [overall(ground(before, now)), overall(ground(now, before))];
      const [end, start] = [overall(now), overall(before)];
      if (first === null || second === null || end === null || start === null) return;
      const both = divide(add(subtract(first, start), subtract(end, second)), fraction(2));
      const one = [subtract(first, start), subtract(end, second), both];
      // Where only one order can be split, it alone counts.
      const isBoth = found.split.way === "both-orders" && found.split.coverage.total !== null;
      compared++;
      if (isBoth && toText(both) !== toText(found.plan.total)) expect(one).toContainEqual(found.plan.total);
      else expect(found.plan.total).toEqual(both);
    }),
    { numRuns: runs(100) },
  );
  expect(compared).toBeGreaterThan(runs(100) / 10);
});

/** The rows of now in which of one clause only these cells have changed. */
function rowsWith(now: Side, before: Side, id: string, made: readonly CellChange[]): PlainRow[] {
  const isRow = (change: CellChange, body: string | undefined): boolean => change.body === body;
  const of = (rows: readonly PlainRow[], body: string) =>
    rows.find((item) => item.clause === id && item.body === body);
  return [
    ...now.rows.filter((item) => item.clause !== id),
    ...bodies.flatMap((body): PlainRow[] => {
      const [own, old] = [of(now.rows, body), of(before.rows, body)];
      const mine = made.filter((change) => isRow(change, body));
      if (own === undefined)
        return old === undefined || mine.some(({ kind }) => kind === "row-removed") ? [] : [old];
      if (old === undefined) return mine.some(({ kind }) => kind === "row-added") ? [own] : [];
      return [
        mine.reduce(
          (mixed, { column }) => (column === null ? mixed : { ...mixed, [column]: own[column] ?? "" }),
          old,
        ),
      ];
    }),
  ];
}

const orders = <T>(items: readonly T[]): T[][] =>
  items.length < 2
    ? [[...items]]
    : items.flatMap((item, index) =>
        orders([...items.slice(0, index), ...items.slice(index + 1)]).map((rest) => [item, ...rest]),
      );

test("a cell's part is its Shapley value over all orders", () => {
  let compared = 0;
  fc.assert(
    fc.property(pairs, ({ now: drawn, before }) => {
      // One ground and one scope: what is left are the cells.
      const now = { ...drawn, plan: before.plan, assessment: before.assessment };
      const found = compare(scoreOf(now as Side), scoreOf(before));
      for (const {
        clause: { id },
        cells,
        contribution,
      } of found.changed) {
        const moving = cells.filter((cell) => cell.kind !== "cell" || cell.column !== "note");
        if (moving.length < 2 || moving.length > 4 || !known(cells.map((cell) => cell.contribution)))
          continue;
        if (moving.every((cell) => isIdleCell(cell, found))) continue;
        const worth = (made: readonly CellChange[]): Fraction => {
          if (made.every((cell) => isIdleCell(cell, found))) return zero;
          const mixed = { ...now, rows: rowsWith(now as Side, before, id, made) } as Side;
          const item = changes(scoreOf(mixed), scoreOf(before), { plan: "own", cells: false }).clauses.find(
            (own) => own.clause.id === id,
          );
          return item?.contribution.total ?? zero;
        };
        const all = orders(moving);
        for (const cell of moving) {
          const gains = all.map((order) => {
            const at = order.indexOf(cell);
            return subtract(worth(order.slice(0, at + 1)), worth(order.slice(0, at)));
          });
          const value = divide(sum(gains), fraction(all.length));
          expect([id, cell.body, cell.column, toText(cell.contribution ?? zero)]).toEqual([
            id,
            cell.body,
            cell.column,
            toText(value),
          ]);
        }
        if (!isZero(contribution.total ?? zero)) compared++;
      }
    }),
    { numRuns: runs(60) },
  );
  expect(compared).toBeGreaterThan(runs(60) / 6);
});
