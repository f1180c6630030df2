// A claim with the rows of its assessment → reproduced, and done; else what was searched
import { expect, test } from "vitest";
import {
  auditClaim,
  checkClaims,
  fraction,
  parseFraction,
  scoreAssessment,
  type Claim,
  type FigureAudit,
} from "../../src/core.ts";
import { flat, inputOf, type Row } from "../score/given.ts";

const eight = ["1", "2", "3", "4", "5", "6", "7", "8"];
const fiveOfEight = eight.map((clause, at): Row => ({ clause, status: at < 5 ? "full" : "none" }));

function auditOf(figure: string, clauses: number | null, rows: readonly Row[] = fiveOfEight): FigureAudit {
  const percent = parseFraction(figure) ?? fraction(0);
  const claim: Claim = { figure, percent, clauses, counts: new Map(), source: null };
  const input = inputOf({ plan: flat(...eight), rows });
  const { score } = scoreAssessment(input);
  const own = { ...score, assessment: { ...score.assessment, claims: [claim] } };
  const [check = null] = checkClaims(own, []);
  return auditClaim(claim, { ...input, check, scales: null, roundings: null });
}

test("5 of 8 are 62.5: reproduced as 62.5, as 63, and as 62 if ties go to even or down", () => {
  for (const figure of ["62.5", "63", "62"]) {
    const { verdict, counted, explanations, impossible, fits } = auditOf(figure, 8);
    expect([figure, verdict, counted]).toEqual([figure, "reproduced", 8]);
    expect([explanations, impossible, fits]).toEqual([[], [], []]);
  }
});

test("what the rows do not give is held against all that the method can give", () => {
  const { verdict, own } = auditOf("62.51", null);
  expect([verdict, own?.extent, own?.clauses, own?.most]).toEqual(["impossible", "complete", [], 8]);
  expect(auditOf("37.5", 8).own?.clauses).toEqual([4, 8]);
});

test("where a rating can be any percent, nothing is impossible, and it is said that nothing was searched", () => {
  const rows = fiveOfEight.map(({ clause = "" }) => ({ clause, percent: "33.33" }));
  const { verdict, own } = auditOf("62.51", 8, rows);
  expect([own?.extent, verdict]).toEqual(["any-percent", "unsettled"]);
});
