// clauses that one side calls not due or not applicable, and the other rates -> one sentence a side and code
import { expect, test } from "vitest";
import { compareScores } from "../../src/compare/compareScores.ts";
import type { Score } from "../../src/model/score.ts";
import { flat, options, scoreOf, statuses, underMethodOf, type Side } from "./sides.ts";

const plan = flat("1", "2", "3", "4", "5", "6");
const rated = (given: Readonly<Record<string, string>>): Score => scoreOf({ plan, rows: statuses(given) });
const disputed = (a: Score, b: Score): unknown[] =>
  compareScores(a, b, options)
    .sentences.filter(({ id }) => id === "disputed")
    .map(({ params }) => params);

test("A's codes first, not due before not applicable, each with what the other wrote", () => {
  const a = rated({
    1: "not-due",
    2: "not-applicable",
    3: "not-due",
    4: "full",
    5: "partial",
    6: "not-due",
  });
  const b = rated({ 1: "none", 2: "partial", 3: "full", 4: "not-applicable", 5: "not-due", 6: "unrated" });
  const said = [
    { reason: "not-due", clauses: ["1", "3"], rated: ["none", "full"] },
    { reason: "not-applicable", clauses: ["2"], rated: ["partial"] },
    { reason: "not-due", clauses: ["5"], rated: ["partial"] },
    { reason: "not-applicable", clauses: ["4"], rated: ["full"] },
  ];
  const sides = ["A", "A", "B", "B"];
  expect(disputed(a, b)).toEqual(said.map((params, index) => ({ side: sides[index], ...params })));
  const turned = [...said.slice(2), ...said.slice(0, 2)];
  expect(disputed(b, a)).toEqual(turned.map((params, index) => ({ side: sides[index], ...params })));
});

test("nothing where both say so, or one says nothing", () => {
  const a = rated({ 1: "not-due", 2: "not-applicable", 3: "not-due", 4: "full" });
  expect(disputed(a, rated({ 1: "not-due", 2: "not-due", 4: "full" }))).toEqual([]);
  expect(disputed(a, rated({ 3: "unrated", 4: "full" }))).toEqual([]);
  expect(disputed(rated({ 3: "unrated", 4: "full" }), a)).toEqual([]);
});

test("the status that all rows of a clause have; none where they have several", () => {
  const byBody = (...given: string[]): Score =>
    scoreOf({
      plan: { ...plan, bodies: [{ id: "x" }, { id: "y" }] },
      rows: given.map((status, index) => ({ clause: "1", body: ["x", "y"][index] ?? "", status })),
    });
  const due = rated({ 1: "not-due" });
  const what = (score: Score): unknown[] => [
    ...disputed(due, score).map((params) => (params as { rated: string[] }).rated),
    ...disputed(score, due).map((params) => (params as { rated: string[] }).rated),
  ];
  expect(what(byBody("full", "full"))).toEqual([["full"], ["full"]]);
  expect(what(byBody("full", "none"))).toEqual([[""], [""]]);
});

test("two methods for the rows of one assessment are no dispute", () => {
  const side = (bodies: "lead" | "mean"): Score => {
    const given: Side = {
      plan: {
        bodies: [{ id: "x" }, { id: "y" }],
        directions: [{ id: "1", clauses: [{ id: "1", lead: ["x"], partners: ["y"] }, { id: "2" }] }],
      },
      rows: [
        { clause: "1", body: "x", status: "not-due" },
        { clause: "1", body: "y", status: "full" },
        { clause: "2", status: "full" },
      ],
      method: { id: bodies, within: { bodies } },
    };
    return scoreOf(given);
  };
  const [lead, mean] = [side("lead"), side("mean")];
  expect(disputed(lead, mean)).toEqual([{ side: "A", reason: "not-due", clauses: ["1"], rated: [""] }]);
  expect(disputed(lead, underMethodOf(lead, mean))).toEqual([]);
});
