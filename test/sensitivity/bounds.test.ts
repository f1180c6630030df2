// Random plans under every rule, and what is not known of them → bounds that are the least and greatest of all that can be.
import fc from "fast-check";
import { expect, test } from "vitest";
import { compareFractions, parseFraction, toText } from "../../src/math/fraction.ts";
import type { UnknownSource } from "../../src/model/sensitivity.ts";
import { boundsOf } from "../../src/sensitivity/boundsOf.ts";
import { clauseUnknowns } from "../../src/sensitivity/clauseUnknowns.ts";
import { anyCase, inputOfCase } from "../properties/cases.ts";
import { naiveScore, type PlainCase } from "../properties/naiveScore.ts";
import { runs } from "../properties/runs.ts";
import {
  doubtsOf,
  everyFigure,
  missingParts,
  turnedRows,
  wholeClauses,
  type PlainDoubts,
} from "./bruteForce.ts";

const caseWithDoubts = anyCase.chain((drawn) =>
  doubtsOf(drawn).map((doubts): { drawn: PlainCase; doubts: PlainDoubts } => ({ drawn, doubts })),
);

/** The ends of a list of figures, and whether some are none. */
function endsOf(figures: readonly string[]): { least: string; greatest: string; mayHaveNone: boolean } {
  const values = figures
    .filter((text) => text !== "null")
    .flatMap((text) => parseFraction(text) ?? [])
    .toSorted(compareFractions);
  const shown = (value: (typeof values)[number] | undefined): string =>
    value === undefined ? "none" : toText(value);
  return {
    least: shown(values[0]),
    greatest: shown(values.at(-1)),
    mayHaveNone: figures.includes("null"),
  };
}

const sources: Readonly<Record<string, readonly UnknownSource[]>> = {
  unrated: ["unrated"],
  "not due": ["not-due"],
  parts: ["part"],
  doubts: ["doubt"],
  "not due and doubts": ["not-due", "doubt"],
  "unrated, not due and doubts": ["unrated", "not-due", "doubt"],
};

function choicesOf(drawn: PlainCase, doubts: PlainDoubts, asked: readonly UnknownSource[]) {
  const whole = [
    ...(asked.includes("unrated") ? ["unrated", "insufficient"] : []),
    ...(asked.includes("not-due") ? ["not-due"] : []),
  ];
  return [
    ...(asked.includes("doubt") ? turnedRows(drawn, doubts) : []),
    ...(asked.includes("part") ? missingParts(drawn) : []),
    ...wholeClauses(drawn, whole),
  ];
}

test.each(Object.entries(sources))("%s", (_, asked) => {
  let tried = 0;
  fc.assert(
    fc.property(caseWithDoubts, ({ drawn, doubts }) => {
      fc.pre(naiveScore(drawn) !== null);
      const figures = everyFigure(drawn, choicesOf(drawn, doubts, asked));
      fc.pre(figures !== null && !figures.includes("unreadable"));
      const input = inputOfCase(drawn);
      const bounds = boundsOf(input.plan, input.method, clauseUnknowns(input, doubts), asked);
      const shown = (end: typeof bounds.least): string => (end === null ? "none" : toText(end.value));
      expect({
        least: shown(bounds.least),
        greatest: shown(bounds.greatest),
        mayHaveNone: bounds.mayHaveNone,
      }).toEqual(endsOf(figures ?? []));
      expect(bounds.isExact).toBe(true);
      if ((figures ?? []).length > 1) tried++;
    }),
    { numRuns: runs(300) },
  );
  expect(tried).toBeGreaterThan(runs(300) / 150);
});
