// Rows of statuses at random → counts and shares of a method without figures, held against a count by hand
import fc from "fast-check";
import { expect, test } from "vitest";
import { statusShares } from "../../src/score/statusShares.ts";
import { flat, scoreGiven } from "../score/given.ts";

const levels = ["none", "partial", "full"];
const clauses = ["1.1", "1.2", "1.3", "1.4", "1.5"];
const row = fc.record({
  clause: fc.constantFrom(...clauses),
  status: fc.constantFrom(...levels, "unrated", "not-due", "not-applicable"),
  rater: fc.constantFrom("a", "b", "c"),
});
/** One row a clause and rater. */
const rows = fc.uniqueArray(row, { maxLength: 12, selector: ({ clause, rater }) => `${clause} ${rater}` });

test("every clause in scope is in one number, and no figure has a value", () => {
  fc.assert(
    fc.property(rows, (given) => {
      const { score } = scoreGiven({ plan: flat(...clauses), rows: given, method: { values: "none" } });
      const { overall } = score;
      const said = clauses.map((id) => [
        ...new Set(
          given
            .filter(({ clause, status }) => clause === id && levels.includes(status))
            .map(({ status }) => status),
        ),
      ]);
      expect(overall.statuses?.levels).toStrictEqual(
        levels.toReversed().map((status) => ({
          status,
          count: said.filter((own) => own.length === 1 && own[0] === status).length,
        })),
      );
      expect(overall.statuses?.several).toBe(said.filter((own) => own.length > 1).length);
      expect(overall.scored).toBe(said.filter((own) => own.length > 0).length);
      const figures = [overall, ...score.clauses.map(({ figure }) => figure)];
      expect(figures.every(({ value }) => value === null)).toBe(true);
      expect(score.clauses.every(({ points, share }) => points === null && share === null)).toBe(true);
    }),
  );
});

test("a clause with several statuses counts for a status or better where all of them are", () => {
  const { score } = scoreGiven({
    plan: flat(...clauses),
    rows: [
      { clause: "1.1", status: "full" },
      { clause: "1.2", status: "full", rater: "a" },
      { clause: "1.2", status: "partial", rater: "b" },
      { clause: "1.3", status: "full", rater: "a" },
      { clause: "1.3", status: "none", rater: "b" },
      { clause: "1.4", status: "none" },
    ],
    method: { values: "none" },
  });
  expect(
    statusShares(score).map(
      ({ status, orBetter, count, whole }) => `${status}${orBetter ? "+" : ""} ${count}/${whole}`,
    ),
  ).toStrictEqual(
    [4, 5].flatMap((whole) => [
      `full 1/${whole}`,
      `partial 0/${whole}`,
      `partial+ 2/${whole}`,
      `none 1/${whole}`,
      `none+ 4/${whole}`,
    ]),
  );
});

test("no share is above its whole, and those of a status or better grow towards the worst", () => {
  fc.assert(
    fc.property(rows, (given) => {
      const { score } = scoreGiven({ plan: flat(...clauses), rows: given, method: { values: "none" } });
      const shares = statusShares(score);
      expect(shares.every(({ count, whole }) => count <= whole)).toBe(true);
      for (const of of ["scored", "in-scope", "plan"]) {
        const sums = shares.filter((share) => share.orBetter && share.of === of).map(({ count }) => count);
        expect(sums).toStrictEqual(sums.toSorted((a, b) => a - b));
        // Every status is at least the worst, of however many a clause has.
        if (sums.length > 0) expect(sums.at(-1)).toBe(score.overall.scored);
      }
    }),
  );
});
