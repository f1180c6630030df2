// Assessments → series: by their own name, else by assessor in any language, and kind; rounds in the order of time
import { expect, test } from "vitest";
import type { Dated } from "../../src/model/series.ts";
import type { Round } from "../../src/model/rounds.ts";
import { seriesOf } from "../../src/rounds/seriesOf.ts";

const round = (id: string, asOf: string): Round => ({ id, title: id, asOf, reports: null, by: null });
const plan = { rounds: [round("m06", "2020-06-30"), round("y1", "2020-12-31"), round("late", "2020-12-31")] };
const item = (id: string, own: Partial<Dated> = {}): Dated => ({
  id,
  assessor: "Watch",
  kind: "alternative",
  asOf: null,
  period: null,
  round: "m06",
  ...own,
});
const idsOf = (items: readonly Dated[]) =>
  seriesOf(plan, items, (own) => own).map(({ id, rounds }) => [
    id,
    ...rounds.map((own) => `${own.id}: ${own.items.map((each) => each.id).join(" ")}`),
  ]);

test.each<[name: string, items: readonly Dated[], expected: readonly (readonly string[])[]]>([
  ["without a round an assessment is in none", [item("a", { round: undefined as never })], []],
  ["one assessor is one series", [item("b", { round: "y1" }), item("a")], [["a", "m06: a", "y1: b"]]],
  [
    "kinds are told apart",
    [item("a"), item("b", { kind: "self-report" })],
    [
      ["a", "m06: a"],
      ["b", "m06: b"],
    ],
  ],
  [
    "names are folded, in whatever language they are the same",
    [item("a", { assessor: { az: "İZLƏMƏ", en: "Watch" } }), item("b", { assessor: "izləmə", round: "y1" })],
    [["a", "m06: a", "y1: b"]],
  ],
  [
    "a third that shares a name with both joins the two",
    [
      item("a", { assessor: { en: "Watch" } }),
      item("b", { assessor: { az: "İzləmə" }, round: "y1" }),
      item("c", { assessor: { en: "Watch", az: "İzləmə" }, round: "late" }),
    ],
    [["a", "m06: a", "y1: b", "late: c"]],
  ],
  [
    "a series that is named is none by name",
    [item("a", { series: "s" }), item("b", { series: "s", assessor: "Other", round: "y1" }), item("c")],
    [
      ["s", "m06: a", "y1: b"],
      ["c", "m06: c"],
    ],
  ],
  [
    "the as-of day counts, not the plan's order",
    [item("a", { asOf: "2021-01-01" }), item("b", { round: "y1", asOf: "2020-12-31" })],
    [["b", "y1: b", "m06: a"]],
  ],
  [
    "of one day the plan's order counts",
    [item("a", { round: "late" }), item("b", { round: "y1" })],
    [["b", "y1: b", "late: a"]],
  ],
  ["two of one round stay together", [item("b"), item("a")], [["a", "m06: a b"]]],
  [
    "a round that the plan does not have comes by its own day",
    [item("a", { round: "x", asOf: "2019-12-31" }), item("b")],
    [["a", "x: a", "m06: b"]],
  ],
])("%s", (_, items, expected) => {
  expect(idsOf(items)).toEqual(expected);
  expect(idsOf(items.toReversed()).toSorted()).toEqual([...expected].toSorted());
});

test("fifty thousand assessments of one series take no time that grows with their square", () => {
  const items = Array.from({ length: 50_000 }, (_, index) => item(`a${index}`, { round: `r${index}` }));
  expect(seriesOf({ rounds: [] }, items, (own) => own)[0]?.rounds).toHaveLength(50_000);
});
