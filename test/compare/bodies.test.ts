// Two scores of a plan with leads and partners → the figures of every body on both sides, worked out by hand from the rule.
import { expect, test } from "vitest";
import { add, compareScores, toText, zero, type Score } from "../../src/core.ts";
import { figureText, scoreGiven, type Given, type Row } from "../score/given.ts";

/** m leads three clauses and p is its partner in the first; n and p share the last; q is responsible for nothing. */
const plan: Given["plan"] = {
  bodies: [{ id: "q" }, { id: "p" }, { id: "n" }, { id: "m" }, { id: "s" }],
  directions: [
    {
      id: "1",
      clauses: [
        { id: "1.1", lead: ["m"], partners: ["p"] },
        { id: "1.2", lead: ["m"] },
        { id: "1.3", lead: ["m"] },
        { id: "1.4", bodies: ["n", "p"] },
        { id: "1.5", bodies: ["s"] },
      ],
    },
  ],
};

const scoreOf = (rows: readonly Row[], more: Partial<Given> = {}): Score =>
  scoreGiven({ plan, rows, method: { treat: { unrated: "zero" } }, ...more }).score;

const compared = (a: Score, b: Score) => compareScores(a, b, { seed: 1, resamples: 2000 });

const shown = (a: Score, b: Score): string[] =>
  compared(a, b).bodies.map(({ id, a: own, b: other }) =>
    [
      id,
      ...[own, other].map((figure) =>
        figure === null ? "-" : `${figureText(figure)} ${figure.scored}/${figure.eligible}`,
      ),
    ].join(", "),
  );

const whole = scoreOf([
  { clause: "1.1", status: "full" },
  { clause: "1.4", status: "partial" },
]);
const byBody = scoreOf([
  { clause: "1.1", body: "m", status: "partial" },
  { clause: "1.1", body: "p", status: "full" },
  { clause: "1.2", status: "full" },
  { clause: "1.4", body: "p", status: "none" },
  { clause: "1.4", body: "q", status: "full" },
]);

test("silent bodies are in the table, in the plan's order", () => {
  // Rated as a whole, 1.1 is the lead's alone and set aside for p; 1.4 has no lead, and counts for both.
  expect(shown(whole, byBody)).toEqual([
    "q, -, 100 1/1",
    "p, 50 1/1, 50 2/2",
    "n, 50 1/1, 0 0/1",
    "m, 100/3 1/3, 50 2/3",
    "s, 0 0/1, 0 0/1",
  ]);
});

test("a blank row is a gap, as no row is", () => {
  const blank = scoreOf([
    { clause: "1.1", status: "full" },
    { clause: "1.2", status: "unrated" },
    { clause: "1.4", status: "partial" },
  ]);
  expect(shown(blank, byBody)).toEqual(shown(whole, byBody));
});

test("left out of the denominator, gaps leave a body without a figure and with its coverage", () => {
  const [a, b] = [whole, byBody].map(() => ({ method: {} }));
  const rows: Row[] = [{ clause: "1.1", status: "full" }];
  expect(shown(scoreOf(rows, a), scoreOf([{ clause: "1.5", status: "full" }], b))).toEqual([
    "p, unrated nothing-counts 0/1, unrated nothing-counts 0/2",
    "n, unrated nothing-counts 0/1, unrated nothing-counts 0/1",
    "m, 100 1/3, unrated nothing-counts 0/3",
    "s, unrated nothing-counts 0/1, 100 1/1",
  ]);
});

test("swapping the sides swaps the figures and flips every contribution", () => {
  const [there, back] = [compared(whole, byBody), compared(byBody, whole)];
  for (const [index, group] of there.bodies.entries()) {
    const other = back.bodies[index];
    expect([other?.id, other?.a, other?.b]).toEqual([group.id, group.b, group.a]);
    expect(toText(add(group.contribution.total ?? zero, other?.contribution.total ?? zero))).toBe("0");
  }
});

test("contributions of bodies add up to the gap", () => {
  const { bodies, split } = compared(whole, byBody);
  const sum = bodies.reduce((all, { contribution }) => add(all, contribution.total ?? zero), zero);
  expect(toText(sum)).toBe(toText(split.gap ?? zero));
});

test("weights of bodies change the clause and not the body", () => {
  const heavy = {
    ...plan,
    bodies: (plan.bodies ?? []).map((body) => (body.id === "p" ? { ...body, weight: 3 } : body)),
  };
  const rows: Row[] = [
    { clause: "1.1", body: "m", status: "full" },
    { clause: "1.1", body: "p", status: "none" },
  ];
  const [even, weighted] = (["mean", "weighted"] as const).map(
    (rule) => scoreGiven({ plan: heavy, rows, method: { within: { bodies: rule } } }).score,
  );
  if (even === undefined || weighted === undefined) throw new Error("no score");
  const { bodies, split } = compared(even, weighted);
  expect(bodies.filter(({ id }) => id === "m" || id === "p").map(({ a, b }) => [a?.value, b?.value])).toEqual(
    bodies.filter(({ id }) => id === "m" || id === "p").map(({ a }) => [a?.value, a?.value]),
  );
  expect([split.gap, split.method?.total ?? null].map((term) => toText(term ?? zero))).toEqual(["25", "25"]);
});
