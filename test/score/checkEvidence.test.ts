// Rows with and without evidence → whether the gate is met, counted by hand
import { expect, test } from "vitest";
import { checkEvidence, fraction, scoreAssessment } from "../../src/core.ts";
import { flat, inputOf, scoreGiven, type Given } from "./given.ts";

const gate = { kind: "require-evidence" } as const;

const evidence = "https://example.org/1";
const given: Given = {
  plan: flat("1", "2", "3", "4"),
  rows: [
    { clause: "1", status: "full", evidence },
    { clause: "2", status: "partial" },
    { clause: "3", status: "none" },
    { clause: "4", status: "unrated" },
  ],
};

test("a rating above 0 needs evidence; one of 0 and a gap claim nothing", () => {
  expect(checkEvidence(scoreGiven(given).score, gate)).toEqual({
    gate,
    met: false,
    isWithheld: false,
    ratings: 2,
    lacking: 1,
    found: fraction(50),
    distance: fraction(50),
    clauses: ["2"],
  });
});

test("that the method takes the value away does not take the finding away", () => {
  for (const rule of ["zero", "exclude"] as const) {
    const strict = { ...given, method: { treat: { "no-evidence": rule } } };
    expect(checkEvidence(scoreGiven(strict).score, gate)).toMatchObject({ met: false, lacking: 1 });
  }
});

test("with evidence for each it is met, and so it is where nothing is above 0", () => {
  const rows = given.rows.map((row) => ({ ...row, evidence }));
  expect(checkEvidence(scoreGiven({ ...given, rows }).score, gate)).toMatchObject({ met: true, ratings: 2 });
  const none = [{ clause: "1", status: "none" }];
  expect(checkEvidence(scoreGiven({ ...given, rows: none }).score, gate)).toMatchObject({
    met: true,
    ratings: 0,
  });
});

test("withheld figures meet no gate", () => {
  const rows = given.rows.map((row) => ({ ...row, evidence }));
  const withheld = scoreAssessment(inputOf({ ...given, rows }), [
    { code: "NAP101", at: { source: "a", line: 1, column: 1 }, params: { path: "a", reason: "is-folder" } },
  ]);
  expect(checkEvidence(withheld.score, gate)).toMatchObject({ met: false, isWithheld: true, found: null });
  expect(checkEvidence(withheld.score, gate, "pass")).toMatchObject({ met: null, distance: null });
});
