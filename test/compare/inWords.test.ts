// comparisons whose figures can be counted by hand -> the sentences, and which are left out
import { describe, expect, test } from "vitest";
import { compareScores } from "../../src/compare/compareScores.ts";
import type { Sentence, SentenceId } from "../../src/model/comparisonSentence.ts";
import type { Score } from "../../src/model/score.ts";
import { plain } from "./plain.ts";
import { flat, options, scoreOf, statuses, underMethodOf, type Side } from "./sides.ts";

const four = flat("1", "2", "3", "4");
const rated = (given: Readonly<Record<string, string>>, more: Partial<Side> = {}): Score =>
  scoreOf({ plan: four, rows: statuses(given), ...more });

const all = { 1: "full", 2: "full", 3: "full", 4: "full" };
const strict = { id: "strict", values: { "three-step": { none: 0, partial: 0, full: 1 } } };
/** The method reads none of the statuses, so that all figures are withheld. */
const unreadable: Side["method"] = { id: "percents", values: { percent: "as-given" } };

const said = (a: Score, b: Score): readonly Sentence[] => compareScores(a, b, options).sentences;
const idsOf = (a: Score, b: Score): SentenceId[] => said(a, b).map(({ id }) => id);
const paramsOf = (a: Score, b: Score, id: SentenceId): unknown =>
  plain(said(a, b).find((sentence) => sentence.id === id)?.params);

test("all there is to say, in its order", () => {
  const a = rated(
    { 1: "full", 2: "full", 3: "partial", 4: "not-due" },
    { assessment: { claims: [{ figure: "90" }] } },
  );
  const b = rated({ 1: "none", 2: "partial", 3: "partial", 4: "none" }, { method: strict });
  expect(idsOf(a, b)).toEqual([
    "a-above",
    "split",
    "common",
    "disputed",
    "outcomes",
    "agree",
    "largest",
    "a-published",
  ]);
});

describe("the gap", () => {
  const half = () => rated({ 1: "full", 2: "full", 3: "none", 4: "none" });
  const quarter = () => rated({ 1: "full", 2: "none", 3: "none", 4: "none" });

  test("says who is above, and by how much, without a sign", () => {
    expect(paramsOf(half(), quarter(), "a-above")).toEqual({ a: "50", b: "25", gap: "25" });
    expect(paramsOf(quarter(), half(), "b-above")).toEqual({ a: "25", b: "50", gap: "25" });
    expect(paramsOf(half(), half(), "level")).toEqual({ a: "50", b: "50", gap: "0" });
  });
  test("says only which side has no figure, and nothing else, where figures are withheld", () => {
    const broken = () => rated(all, { method: unreadable, assessment: { claims: [{ figure: "3" }] } });
    expect(said(broken(), half())).toEqual([{ id: "no-gap", params: { sides: ["A"] } }]);
    expect(said(half(), broken())).toEqual([{ id: "no-gap", params: { sides: ["B"] } }]);
    expect(said(broken(), broken())).toEqual([{ id: "no-gap", params: { sides: ["A", "B"] } }]);
  });
  test("a side that rated nothing has no figure; what the other rated is counted all the same", () => {
    expect(plain(said(half(), rated({})))).toEqual([
      { id: "no-gap", params: { sides: ["B"] } },
      { id: "common", params: { both: 0, a: 4, b: 0 } },
    ]);
  });
});

describe("the split", () => {
  const a = (more: Partial<Side> = {}) => rated({ 1: "full", 2: "partial" }, more);
  const b = (more: Partial<Side> = {}) => rated({ 1: "partial", 2: "none", 3: "none" }, more);

  // A 75, B 16.67 and on the common clauses 25.
  test("under one method is coverage and rating", () => {
    expect(paramsOf(a(), b(), "split-one-method")).toEqual({
      coverage: "25/3",
      method: "0",
      rating: "50",
      gap: "175/3",
    });
  });
  // By B's method A has 50 and B nothing; by A's 75 and 25.
  test("under two methods is coverage, method and rating", () => {
    expect(paramsOf(a(), b({ method: strict }), "split")).toEqual({
      coverage: "0",
      method: "25",
      rating: "50",
      gap: "75",
    });
  });
  test("of one assessment under two methods is coverage and method; no agreement, no common clauses are said", () => {
    const own = a({ assessment: { claims: [{ figure: "80" }] } });
    const other = underMethodOf(own, b({ method: strict }));
    expect(idsOf(own, other)).toEqual(["a-above", "split-one-rating", "a-published"]);
    expect(paramsOf(own, other, "split-one-rating")).toEqual({
      coverage: "0",
      method: "25",
      rating: "0",
      gap: "25",
    });
  });
  test("is in one where neither method reads the other's ratings", () => {
    const scale = { id: "two-step", levels: [{ id: "none" }, { id: "partial" }, { id: "full" }] };
    const values = { "two-step": { none: 0, partial: "1/2", full: 1 } };
    const other = b({ scale, method: { id: "own", values } });
    const own = a({ method: { id: "its", values: { "three-step": { none: 0, partial: "1/2", full: 1 } } } });
    const { sentences, split } = compareScores(own, other, options);
    expect(split.way).toBe("inseparable");
    expect(plain(sentences.find(({ id }) => id === "split-in-one")?.params)).toEqual({
      coverage: "25/3",
      together: "50",
      gap: "175/3",
    });
    expect(sentences.map(({ id }) => id)).not.toContain("split");
  });
  test("is unknown without common clauses: only bounds are", () => {
    const [one, other] = [rated({ 1: "full" }), rated({ 2: "none" })];
    expect(idsOf(one, other)).toEqual(["a-above", "bounds", "common"]);
    expect(paramsOf(one, other, "bounds")).toEqual({ clauses: 2, low: "0", high: "100" });
  });
});

test("clauses with a value from both, from A and from B", () => {
  const a = rated({ 1: "full", 2: "full", 3: "full" });
  const b = rated({ 1: "full", 4: "none" });
  expect(paramsOf(a, b, "common")).toEqual({ both: 1, a: 3, b: 2 });
});

describe("agreement", () => {
  test("counts equal and unequal clauses, with the probability that chance does it", () => {
    const b = rated({ 1: "none", 2: "none", 3: "full", 4: "full" });
    const a = rated({ 1: "full", 2: "partial", 3: "none", 4: "full" });
    // Two heads of three coins, or worse: 1.
    expect(paramsOf(a, b, "agree")).toEqual({ n: 4, clauses: 4, same: 1, a: 2, b: 1, p: "1" });
    const c = rated({ 1: "partial", 2: "none", 3: "none", 4: "none" });
    expect(paramsOf(rated(all), c, "agree")).toEqual({ n: 4, clauses: 4, same: 0, a: 4, b: 0, p: "1/8" });
  });
  test("has no probability where all are equal", () => {
    expect(paramsOf(rated(all), rated(all), "agree")).toEqual({ n: 4, clauses: 4, same: 4, a: 0, b: 0 });
  });
});

describe("the clause that moves the gap most", () => {
  test("is one of several that move it as much, in either direction", () => {
    const a = rated({ 1: "full", 2: "none", 3: "partial", 4: "full" });
    const b = rated({ 1: "none", 2: "full", 3: "none", 4: "none" });
    expect(paramsOf(a, b, "largest")).toEqual({ clause: "1", amount: "25", others: 2, where: "rating" });
  });
  test("may be one that a side did not rate", () => {
    const a = rated({ 1: "full", 2: "full" });
    const b = rated({ 1: "full", 2: "full", 3: "none" });
    expect(paramsOf(a, b, "largest")).toEqual({
      clause: "3",
      amount: "100/3",
      others: 0,
      where: "coverage",
    });
  });
  test("is left out where no clause moves it", () => {
    expect(idsOf(rated(all), rated(all))).toEqual(["level", "split-one-method", "common", "agree"]);
  });
});

test("a gap that does not exist has no clause that moves it, even if the common clauses have", () => {
  const refusing: Partial<Side> = { method: { id: "all", treat: { unrated: "refuse" } } };
  const [a, b] = [rated({ 1: "full" }, refusing), rated({ 1: "none", 2: "none" })];
  expect(compareScores(a, b, options).clauses[0]?.contribution.total).not.toBeNull();
  expect(idsOf(a, b)).toEqual(["no-gap", "common", "outcomes", "agree"]);
});

describe("published figures that the rows do not give", () => {
  // 2 ½ of 3 clauses: 83.333…
  const given = { 1: "full", 2: "full", 3: "partial" };
  const side = (figure: string, more: Partial<Side> = {}): Score =>
    rated(given, { ...more, assessment: { id: figure, claims: [{ figure }, { figure: "1" }] } });

  test("of A, of B, of both", () => {
    const [high, right] = [side("85.5"), side("83.33")];
    expect(paramsOf(high, right, "a-published")).toEqual({
      figureA: "85.5",
      foundA: "250/3",
      excessA: "13/6",
    });
    expect(paramsOf(right, high, "b-published")).toEqual({
      figureB: "85.5",
      foundB: "250/3",
      excessB: "13/6",
    });
    expect(paramsOf(high, side("80"), "both-published")).toEqual({
      figureA: "85.5",
      foundA: "250/3",
      excessA: "13/6",
      figureB: "80",
      foundB: "250/3",
      excessB: "-10/3",
    });
    expect(idsOf(high, side("80")).slice(-1)).toEqual(["both-published"]);
  });
  test("none where the figure is what the rows give, rounded as it is and as the method says", () => {
    const published = (score: Score): SentenceId[] =>
      idsOf(score, rated(given)).filter((id) => id.endsWith("published"));
    expect(["83", "83.3", "83.33", "83.333"].flatMap((figure) => published(side(figure)))).toEqual([]);
    expect(published(side("83.34"))).toEqual(["a-published"]);
    const up: Partial<Side> = { method: { id: "up", rounding: { mode: "up" } } };
    expect(["84", "83.34"].flatMap((figure) => published(side(figure, up)))).toEqual([]);
    expect(published(side("83.33", up))).toEqual(["a-published"]);
  });
  test("name the body whose account was coded, and only then", () => {
    const plan: Side["plan"] = {
      ...four,
      bodies: [{ id: "moj" }],
      sources: [{ id: "report", title: "Report" }],
    };
    const of = { body: "moj", source: "report" };
    const account = (kind: "coded" | "joint"): Score =>
      rated(given, {
        plan,
        assessment: { claims: [{ figure: "90" }], assessor: { name: "N", kind }, of },
      });
    const excess = { excessA: "20/3", figureA: "90", foundA: "250/3" };
    expect(paramsOf(account("coded"), rated(given), "a-published")).toEqual({ ...excess, ofA: "moj" });
    expect(paramsOf(account("joint"), rated(given), "a-published")).toEqual(excess);
    expect(paramsOf(rated(given), account("coded"), "b-published")).toEqual({
      excessB: "20/3",
      figureB: "90",
      foundB: "250/3",
      ofB: "moj",
    });
    const unnamed = rated(given, {
      assessment: { claims: [{ figure: "90" }], assessor: { name: "N", kind: "coded" } },
    });
    expect(paramsOf(unnamed, rated(given), "a-published")).toEqual(excess);
  });
});
