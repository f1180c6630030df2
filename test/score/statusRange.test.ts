// A status between its neighbours → the percents that go with it, and the neighbour that a percent is nearer to.
import { describe, expect, test } from "vitest";
import { parseFraction, zero, type Fraction } from "../../src/core.ts";
import {
  isInRange,
  nearerNeighbour,
  rangeInPercent,
  rangeOf,
  type StatusRange,
} from "../../src/score/statusRange.ts";
import { inputOf, flat, textOf } from "./given.ts";

const share = (text: string): Fraction => {
  const found = parseFraction(text);
  if (found === null) throw new Error(text);
  return found;
};

/** Low, own and high as shares; "-" where there is none. */
const range = (text: string): StatusRange => {
  const [low, own, high] = text.split(" ").map((item) => (item === "-" ? null : share(item)));
  return { low: low ?? null, own: own ?? null, high: high ?? null };
};

describe("the range in percent", () => {
  test.each([
    ["0 1/2 1", { above: "0", below: "100" }],
    ["- 0 1/2", { below: "50" }],
    ["1/2 1 -", { above: "50" }],
    ["1/4 1/3 1/2", { above: "25", below: "50" }],
    // The status's own value lies at a neighbour's, and other percents go with it too.
    ["1/4 1/4 1/2", { above: "25", below: "50", own: "25" }],
    ["0 0 1/3", { above: "0", below: "100/3", own: "0" }],
    // Nothing lies between neighbours of one value, nor above 100 or below 0.
    ["1/2 1/2 1/2", { own: "50" }],
    ["3/4 1/2 1/4", { own: "50" }],
    ["1 1 -", { own: "100" }],
    ["- 0 0", { own: "0" }],
    ["0 - 1", { above: "0", below: "100" }],
    ["1/2 - 1/2", { above: "50", below: "50" }],
  ])("%s", (text, expected) => {
    expect(rangeInPercent(range(text))).toEqual(expected);
  });
});

describe("a share goes with a status", () => {
  test.each([
    ["1/3", "1/4 1/3 1/2", true],
    ["1/4", "1/4 1/3 1/2", false],
    ["1/2", "1/4 1/3 1/2", false],
    ["1/4", "1/4 1/4 1/2", true],
    ["1/3", "1/4 - 1/2", true],
    ["1/4", "1/4 - 1/2", false],
    ["0", "- 1/4 1/2", true],
    ["1", "1/2 3/4 -", true],
  ])("%s in %s: %s", (text, bounds, expected) => {
    expect(isInRange(share(text), range(bounds))).toBe(expected);
  });
});

describe("nearer than to its own status a share lies", () => {
  test.each([
    ["3/10", "0 1/2 1", null],
    ["1/4", "0 1/2 1", null],
    ["1/5", "0 1/2 1", "low"],
    ["3/4", "0 1/2 1", null],
    ["4/5", "0 1/2 1", "high"],
    ["1/5", "- 1/2 1", null],
    ["4/5", "0 1/2 -", null],
    ["1/5", "0 - 1", null],
  ])("%s in %s: %s", (text, bounds, expected) => {
    expect(nearerNeighbour(share(text), range(bounds))).toBe(expected);
  });
});

test("the neighbours are those on the scale; a gap, or a status without a scale, has none", () => {
  const { scale } = inputOf({ plan: flat("1"), rows: [] });
  const [level] = scale?.levels ?? [];
  if (scale === null || level === undefined) throw new Error("no scale");
  const values = new Map(scale.levels.map(({ id }, rank) => [id, share(`${rank}/2`)]));
  const valueOf = (meaning: object): Fraction | null =>
    "level" in meaning ? (values.get((meaning.level as typeof level).id) ?? null) : zero;
  const texts = scale.levels.map((item, rank) => {
    const found = rangeOf({ level: item, rank }, scale, valueOf);
    return [found?.low, found?.own, found?.high].map(textOf).join(" ");
  });
  expect(texts).toEqual(["null 0 1/2", "0 1/2 1", "1/2 1 null"]);
  expect(rangeOf({ gap: "unrated" }, scale, valueOf)).toBeNull();
  expect(rangeOf({ level, rank: 0 }, null, valueOf)).toBeNull();
});
