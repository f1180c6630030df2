// Random pairs of workspaces, the earlier one saved as JSON → the same parts as without saving it, and they add up
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { changes } from "../../src/compare/changes/changes.ts";
import { movesSinceSaved } from "../../src/compare/changes/movesSinceSaved.ts";
import { sum, toText, zero, type Fraction } from "../../src/math/fraction.ts";
import type { AssessmentMove } from "../../src/model/changes.ts";
import { isIdle } from "../../src/compare/changes/planTerm.ts";
import { savedColumns, type SavedResult } from "../../src/model/savedScore.ts";
import type { Score } from "../../src/model/score.ts";
import { readSavedResult } from "../../src/parse/readSavedResult.ts";
import { moveJson } from "../../src/present/changes/moveJson.ts";
import { schemaVersion } from "../../src/present/contract.ts";
import { scoresDocument } from "../../src/present/scores/scoresDocument.ts";
import { wholeView } from "../../src/present/scores/scoreView.ts";
import { masterWords } from "../../src/present/words/resultWords.ts";
import { explainClauses } from "../../src/score/explainClause.ts";
import { scoreOf } from "../compare/sides.ts";
import { pairs } from "./movePairs.ts";
import { runs } from "./runs.ts";

function saved(score: Score, hasRows: boolean): SavedResult {
  const provenance = { tool: { name: "nap", version: "1" }, inputs: [] };
  const ratings = new Map(hasRows ? [[score, explainClauses(score)] as const] : []);
  const document = scoresDocument([score], [], provenance, masterWords, { ...wholeView, ratings });
  const read = readSavedResult(JSON.stringify(document.json()), schemaVersion);
  if ("fault" in read) throw new Error(read.fault);
  return read;
}

const moveSince = (now: Score, before: SavedResult, methods: readonly Score["method"][]): AssessmentMove => {
  const [item] = movesSinceSaved([{ score: now, claims: [] }], before, methods);
  if (item === undefined) throw new Error("no assessment");
  return item;
};

const total = (amounts: readonly (Fraction | null)[]): Fraction =>
  sum(amounts.map((amount) => amount ?? zero));

test("with rows: the parts are those of the earlier workspace itself, unless its plan or method cannot be known", () => {
  const seen = { cells: 0, samePlan: 0, otherPlan: 0, listed: 0 };
  fc.assert(
    fc.property(pairs, (sides) => {
      const [now, before] = [scoreOf(sides.now), scoreOf(sides.before)];
      const item = moveSince(now, saved(before, true), [before.method]);
      const itself = changes(now, before, { plan: "term", cells: true, columns: savedColumns });
      if (item.move === null) {
        // By clause, and every changed row of the clauses that the result shows is listed.
        expect(itself.plan?.parts.some((part) => !isIdle(part))).toBe(true);
        if (item.saved?.gap !== null)
          expect(total(item.saved?.clauses.map(({ contribution }) => contribution) ?? [])).toEqual(
            item.saved?.gap,
          );
        const shown = new Set(before.clauses.map(({ clause }) => clause.id));
        const cells = item.saved?.clauses.flatMap(({ id, cells: own }) => (shown.has(id) ? own : [])) ?? [];
        const all = itself.changed
          .filter(({ clause }) => shown.has(clause.id))
          .flatMap(({ cells: own }) => own.filter(({ kind }) => kind !== "scope"));
        expect(cells.length).toBe(all.length);
        seen.listed++;
        return;
      }
      expect(item.move.split.gap).toEqual(itself.split.gap);
      const hasSamePlan = (itself.plan?.parts ?? []).every(
        ({ kind }) => kind === "as-of" || kind === "title",
      );
      if (!hasSamePlan) {
        seen.otherPlan++;
        return;
      }
      seen.samePlan++;
      const bare = (move: typeof itself) =>
        moveJson({ ...item, move }, masterWords).clauses.map((clause) => ({
          ...clause,
          cells: clause.cells.map((cell) => ({ ...cell, file: null, line: null })),
        }));
      const isWhole =
        before.assessment.scope === "plan" &&
        before.clauses.length === before.plan.directions.flatMap(({ clauses }) => clauses).length;
      if (!isWhole) return;
      expect(item.move.split).toEqual(itself.split);
      expect(item.move.plan).toEqual(itself.plan);
      expect(bare({ ...itself, ...item.move })).toEqual(bare(itself));
      seen.cells += item.move.changed.flatMap(({ cells }) => cells).length;
    }),
    { numRuns: runs(150) },
  );
  expect(seen.samePlan).toBeGreaterThan(runs(150) / 5);
  expect(seen.otherPlan).toBeGreaterThan(0);
  expect(seen.cells).toBeGreaterThan(runs(150) / 2);
}, 60_000);

test("without rows: by clause only, which adds up", () => {
  fc.assert(
    fc.property(pairs, (sides) => {
      const [now, before] = [scoreOf(sides.now), scoreOf(sides.before)];
      fc.pre(before.clauses.length > 0);
      const { move, saved: found } = moveSince(now, saved(before, false), [before.method]);
      expect([move, found?.hasRows, found?.clauses.flatMap(({ cells }) => cells)]).toEqual([null, false, []]);
      if (found?.gap === null) return;
      expect(toText(total(found?.clauses.map(({ contribution }) => contribution) ?? []))).toBe(
        toText(found?.gap ?? zero),
      );
    }),
    { numRuns: runs(60) },
  );
}, 60_000);
