// random plans with a published figure → a letter never asks for what the data hold, and never for what the rows give
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  auditClaim,
  checkClaims,
  figuresRequest,
  fraction,
  loadWords,
  parseFraction,
  requestDocument,
  type Claim,
} from "../../src/core.ts";
import { anyCase, inputOfCase, scoreOf } from "./cases.ts";
import { runs } from "./runs.ts";

test("what is asked for is not in the data", async () => {
  const words = await loadWords("en", ["audit", "request"]);
  const seen = { asked: 0, withRows: 0, nothing: 0 };
  fc.assert(
    fc.property(
      anyCase,
      fc.integer({ min: 0, max: 100 }),
      fc.constantFrom(null, 2, 3),
      fc.boolean(),
      (drawn, percent, clauses, isPublished) => {
        const figure = `${percent}.4`;
        const claim: Claim = {
          figure,
          percent: parseFraction(figure) ?? fraction(0),
          clauses,
          counts: new Map(),
          source: null,
        };
        const input = inputOfCase(drawn);
        const assessment = { ...input.assessment, claims: [claim], published: isPublished };
        const score = { ...scoreOf(drawn), assessment };
        const [check] = checkClaims(score, []);
        if (check === undefined) return;
        const audit = auditClaim(claim, { ...input, assessment, check, scales: null, roundings: null });
        const request = figuresRequest([{ audit, claim: { score, check } }]);
        const provenance = { tool: { name: "nap", version: "0" }, inputs: [] };
        const shown = requestDocument({ request, problems: [] }, provenance, words);
        if (audit.verdict === "reproduced") {
          expect([request.letters, request.reproduced.length]).toEqual([[], 1]);
          seen.nothing++;
          return;
        }
        const [asked] = request.letters[0]?.figures ?? [];
        const ids = asked?.facts.map(({ id }) => id) ?? [];
        expect(ids.length).toBeGreaterThan(0);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.includes("denominator")).toBe(clauses === null);
        const isDayKnown = assessment.asOf !== null || assessment.period !== null;
        expect(ids.includes("as-of")).toBe(!isDayKnown);
        const { ratings } = assessment;
        if (isPublished && ratings.rows > 0) {
          seen.withRows++;
          const rated = new Set(
            drawn.rows.flatMap(({ clause, status }) => (status === "full" ? [clause] : [])),
          );
          // Of a clause with a rating its status is known.
          expect(asked?.table.filter(({ id }) => rated.has(id))).toEqual([]);
          expect(ids.includes("statuses")).toBe((asked?.table.length ?? 0) > 0);
        }
        // A method that came with the rows is not asked for rule by rule.
        if (ids.includes("method-differs")) {
          expect(ids).not.toContain("weights");
          expect(ids).not.toContain("status-values");
        }
        expect(shown.records().columns).toHaveLength(5);
        seen.asked++;
      },
    ),
    { numRuns: runs(80) },
  );
  expect(seen.asked).toBeGreaterThan(runs(80) / 4);
  expect(seen.withRows).toBeGreaterThan(0);
});
