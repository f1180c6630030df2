// The rows of one clause → its value, step by step.
import { describe, expect, test } from "vitest";
import type { ScaleText } from "../../src/core.ts";
import { figuresOf, flat, scoreGiven, type Given, type Row } from "./given.ts";

const bodies = [{ id: "a" }, { id: "b" }, { id: "c" }];

type RaterRule = NonNullable<NonNullable<NonNullable<Given["method"]>["within"]>["raters"]>;

/** One clause with these responsible bodies and activities. */
const clause = (parts: object): Given["plan"] => ({
  bodies,
  directions: [{ id: "1", clauses: [{ id: "1", ...parts }] }],
});

/** The figure of clause 1: a value in percent, or an outcome with the reason's id. */
function rate(plan: Given["plan"], rows: readonly Row[], method: Given["method"] = {}): string {
  const { score, problems } = scoreGiven({
    plan,
    method,
    rows: rows.map((row) => ({ clause: "1", ...row })),
  });
  const errors = problems.filter(({ code }) => !["NAP211", "NAP218", "NAP312", "NAP405"].includes(code));
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return figuresOf(score.clauses)[0] ?? "";
}

/** One clause, each row by a rater of its own. */
const rateRaters = (rule: RaterRule, ...rows: readonly Row[]) =>
  rate(flat("1"), raters(...rows), { within: { raters: rule } });

const raters = (...rows: readonly Row[]) => rows.map((row, index) => ({ rater: `r${index}`, ...row }));

const rateMean = (...rows: readonly Row[]) => rateRaters("mean", ...rows);

const majority = (share: string) => ({ rule: "majority", share }) as const;

const unratedPart = (rule: "exclude" | "zero" | "refuse") => ({ treat: { "unrated-part": rule } });

const rateBare = (rule: string, row: Row) => rate(flat("1"), [row], { treat: { "no-evidence": rule } });

const ratePercent = (row: Row, percent: "as-given" | "refuse" | "full-only" = "as-given") =>
  rate(flat("1"), [row], { values: { percent } });

const measured = (value: string, baseline: string, target: string) =>
  rate(clause({ activities: [{ id: "x", indicator: { baseline, target } }] }), [{ activity: "x", value }]);

const five: Omit<ScaleText, "format"> = {
  id: "five",
  levels: ["a", "b", "c", "d", "e"].map((id) => ({ id })),
};

/** Codes of the problems of one row under a method with these values. */
const codes = (row: Row, values: Record<string, string>) =>
  scoreGiven({
    plan: flat("1"),
    scale: five,
    method: { values: { five: values } },
    rows: [{ clause: "1", ...row }],
  })
    .problems.map(({ code }) => code)
    .join();

const [none, partial, full] = ["none", "partial", "full"].map((status) => ({ status })) as [Row, Row, Row];
const unrated = { status: "unrated" };
const notDue = { status: "not-due", note: "why" };
const notApplicable = { status: "not-applicable", note: "why" };

describe("raters", () => {
  test.each([
    ["mean", "50"],
    ["median", "50"],
    ["min", "0"],
    ["max", "100"],
  ] as const)("%s of none, partial, full, unrated", (rule, expected) => {
    expect(rateRaters(rule, none, partial, full, unrated)).toBe(expected);
  });

  test("the median of an even number is the mean of the two middle ones", () => {
    expect(rateRaters("median", none, full, full, none)).toBe("50");
    expect(rateRaters("median", none, partial, full, full)).toBe("75");
  });

  test("a majority is carried by at least its share of those with a value", () => {
    expect(rateRaters(majority("2/3"), full, full, none)).toBe("100");
    expect(rateRaters(majority("2/3"), full, full, none, unrated)).toBe("100");
    expect(rateRaters(majority("2/3"), full, full, none, partial)).toBe("insufficient no-majority");
    expect(rateRaters(majority("2/3"), notDue, unrated)).toBe("not-due coded-not-due");
  });

  test("two values that both reach the share are no majority", () => {
    expect(rateRaters(majority("1/2"), full, none)).toBe("insufficient no-majority");
    expect(rateRaters(majority("1/2"), full, full, none)).toBe("100");
  });

  test("votes are told with the reason, from the least value up", () => {
    const { score } = scoreGiven({
      plan: flat("1"),
      method: { within: { raters: majority("2/3") } },
      rows: raters(full, none, full, partial).map((row) => ({ clause: "1", ...row })),
    });
    expect(score.clauses[0]?.figure.reasons).toEqual([
      { id: "no-majority", params: { votes: ["1 × 0 %", "1 × 50 %", "2 × 100 %"], share: "2/3" } },
    ]);
  });
});

describe("rows without a value", () => {
  test("are set aside where another has one", () => {
    expect(rateMean(notDue, notApplicable, unrated, partial)).toBe("50");
  });
  test("not-due comes before unrated before not-applicable", () => {
    expect(rateMean(notApplicable, unrated, notDue)).toBe("not-due coded-not-due");
    expect(rateMean(notApplicable, unrated)).toBe("unrated coded-unrated");
    expect(rateMean(notApplicable, notApplicable)).toBe("not-applicable coded-not-applicable");
  });
  test("no row at all is unrated", () => {
    expect(rateMean()).toBe("unrated no-rating");
  });
});

describe("bodies", () => {
  const led = clause({ lead: ["a", "b"], partners: ["c"] });
  const rows = [
    { body: "a", ...full },
    { body: "b", ...none },
    { body: "c", ...none },
  ];
  test.each([
    ["mean", "100/3"],
    ["median", "0"],
    ["min", "0"],
    ["max", "100"],
    ["lead", "50"],
  ] as const)("%s", (rule, expected) => {
    expect(rate(led, rows, { within: { bodies: rule } })).toBe(expected);
  });
  test("lead passes over partners, and over leads nobody rated", () => {
    expect(rate(led, rows.slice(0, 1), { within: { bodies: "lead" } })).toBe("100");
    expect(rate(led, rows.slice(2), { within: { bodies: "lead" } })).toBe("unrated no-lead-rated");
  });
  test("lead of a clause of which the source names none is unrated, and says so", () => {
    const unled = clause({ bodies: ["a", "c"] });
    expect(rate(unled, rows.slice(2), { within: { bodies: "lead" } })).toBe("unrated no-lead-rated");
  });
  test("a row without a body stands for all, the leads included", () => {
    expect(rate(led, [partial], { within: { bodies: "lead" } })).toBe("50");
    expect(rate(led, [partial], { treat: { "unrated-part": "refuse" } })).toBe("50");
  });
});

describe("weights of bodies", () => {
  const weighing = (weights: Record<string, string>, parts: object = { bodies: Object.keys(weights) }) => ({
    ...clause(parts),
    bodies: Object.entries(weights).map(([id, weight]) => ({ id, weight })),
  });
  const weighted = { within: { bodies: "weighted" } } as const;
  const rows = [
    { body: "a", ...full },
    { body: "b", ...none },
  ];
  test("the mean by the weights that the plan declares", () => {
    expect(rate(weighing({ a: "1", b: "3" }), rows, weighted)).toBe("25");
    expect(rate(weighing({ a: "1/2", b: "40" }), rows, weighted)).toBe("100/81");
  });
  test("a plan without weights gives the mean", () => {
    expect(rate(clause({ bodies: ["a", "b"] }), rows, weighted)).toBe("50");
  });
  test("weights are renormalised over what has a value", () => {
    expect(rate(weighing({ a: "1", b: "3", c: "9" }), rows, weighted)).toBe("25");
  });
  test("a body that nobody rated has its weight where it counts 0", () => {
    const strict = { ...weighted, ...unratedPart("zero") };
    expect(rate(weighing({ a: "1", b: "3", c: "4" }), rows, strict)).toBe("25/2");
    expect(rate(weighing({ a: "1", b: "3", c: "4" }), rows, { ...weighted, ...unratedPart("refuse") })).toBe(
      "insufficient part-unrated",
    );
  });
  test("a body of weight 0 that is rated alone makes no value", () => {
    expect(rate(weighing({ a: "0", b: "1" }), rows.slice(0, 1), weighted)).toBe("insufficient no-weight");
  });
  test("a row for the whole has no weight", () => {
    expect(rate(weighing({ a: "0", b: "7" }), [partial], weighted)).toBe("50");
  });
  test("a body that is rated without being responsible has the weight of its own", () => {
    expect(rate(weighing({ a: "1", b: "3" }, { bodies: ["a"] }), rows, weighted)).toBe("25");
  });
  test("raters come before the weights", () => {
    const many = [
      { body: "a", rater: "1", ...full },
      { body: "a", rater: "2", ...none },
      { body: "b", rater: "1", ...full },
    ];
    expect(rate(weighing({ a: "3", b: "1" }), many, weighted)).toBe("125/2");
  });
});

describe("activities", () => {
  const two = clause({ activities: [{ id: "x", weight: 3 }, { id: "y" }] });
  const rows = [
    { activity: "x", ...full },
    { activity: "y", ...none },
  ];
  test.each([
    ["mean", "50"],
    ["weighted", "75"],
    ["median", "50"],
    ["min", "0"],
    ["max", "100"],
  ] as const)("%s", (rule, expected) => {
    expect(rate(two, rows, { within: { activities: rule } })).toBe(expected);
  });
  test("weights are renormalised over what has a value", () => {
    expect(rate(two, rows.slice(1), { within: { activities: "weighted" } })).toBe("0");
  });
  test("what weighs nothing makes no value", () => {
    const plan = clause({ activities: [{ id: "x", weight: 0 }, { id: "y" }] });
    expect(rate(plan, rows.slice(0, 1), { within: { activities: "weighted" } })).toBe(
      "insufficient no-weight",
    );
  });
  test("a row without an activity stands for the whole", () => {
    expect(
      rate(two, [partial], { within: { activities: "weighted" }, treat: { "unrated-part": "zero" } }),
    ).toBe("50");
  });
  test("raters come before bodies, bodies before activities", () => {
    const plan = clause({ bodies: ["a", "b"], activities: [{ id: "x" }, { id: "y" }] });
    const many = [
      { activity: "x", body: "a", rater: "1", ...full },
      { activity: "x", body: "a", rater: "2", ...none },
      { activity: "x", body: "b", rater: "1", ...full },
      { activity: "y", body: "a", rater: "1", ...none },
    ];
    const within = { raters: "min", bodies: "max", activities: "mean" } as const;
    expect(rate(plan, many, { within })).toBe("50");
    expect(rate(plan, many, { within: { raters: "max", bodies: "min", activities: "max" } })).toBe("100");
  });
});

describe("parts nobody rated", () => {
  const plan = clause({ bodies: ["a", "b"], activities: [{ id: "x" }, { id: "y" }] });
  test("an activity: left out, 0, or no figure", () => {
    const rows = [{ activity: "x", ...full }];
    expect(rate(plan, rows, unratedPart("exclude"))).toBe("100");
    expect(rate(plan, rows, unratedPart("zero"))).toBe("50");
    expect(rate(plan, rows, unratedPart("refuse"))).toBe("insufficient part-unrated");
  });
  test("a body: left out, 0, or no figure", () => {
    const rows = [{ body: "a", ...full }];
    expect(rate(plan, rows, unratedPart("exclude"))).toBe("100");
    expect(rate(plan, rows, unratedPart("zero"))).toBe("50");
    expect(rate(plan, rows, unratedPart("refuse"))).toBe("insufficient part-unrated");
  });
  test("a part coded unrated counts as one nobody rated", () => {
    const rows = [
      { body: "a", ...full },
      { body: "b", ...unrated },
    ];
    expect(rate(plan, rows, unratedPart("zero"))).toBe("50");
  });
  test("a part that is not due or not applicable is no gap", () => {
    const rows = [
      { body: "a", ...full },
      { body: "b", ...notDue },
    ];
    expect(rate(plan, rows, unratedPart("zero"))).toBe("100");
  });
  test("nothing is counted as 0 where no part has a value", () => {
    expect(rate(plan, [{ body: "a", ...notDue }], unratedPart("zero"))).toBe("not-due coded-not-due");
  });
  test("the refusal of one activity is that of the clause", () => {
    const rows = [
      { activity: "x", body: "a", ...full },
      { activity: "x", body: "b", ...full },
      { activity: "y", body: "a", ...full },
    ];
    expect(rate(plan, rows, unratedPart("refuse"))).toBe("insufficient part-unrated");
    expect(rate(plan, rows.slice(2), unratedPart("refuse"))).toBe("insufficient part-unrated");
    expect(rate(plan, [...rows, { activity: "y", body: "b", ...none }], unratedPart("refuse"))).toBe("75");
  });
  test("under lead only the leads are parts", () => {
    const led = clause({ lead: ["a", "b"], partners: ["c"] });
    const method = { within: { bodies: "lead" }, treat: { "unrated-part": "zero" } } as const;
    expect(rate(led, [{ body: "a", ...full }], method)).toBe("50");
  });
});

test("raters who do not agree are no value among others, and are not hidden by parts without one", () => {
  const plan = clause({ bodies: ["a", "b"] });
  const dispute = [
    { body: "a", rater: "1", ...full },
    { body: "a", rater: "2", ...none },
  ];
  const method = {
    within: { raters: { rule: "majority", share: "2/3" } },
    treat: { unrated: "zero" },
  } as const;
  expect(rate(plan, dispute, method)).toBe("insufficient no-majority");
  expect(rate(plan, [...dispute, { body: "b", ...partial }], method)).toBe("50");
  for (const gap of [unrated, notDue, notApplicable])
    expect(rate(plan, [...dispute, { body: "b", ...gap }], method)).toBe("insufficient no-majority");
});

describe("rows without evidence", () => {
  test.each([
    ["as-rated", "100"],
    ["zero", "0"],
    ["exclude", "unrated no-evidence"],
    ["cap-1/2", "50"],
    ["cap-0.25", "25"],
  ])("%s", (treatment, expected) => {
    expect(rateBare(treatment, full)).toBe(expected);
    expect(rateBare(treatment, { ...full, evidence: "order 12" })).toBe("100");
  });
  test("a cap above the value, and a value of 0, change nothing", () => {
    expect(rateBare("cap-3/4", partial)).toBe("50");
    expect(rateBare("exclude", none)).toBe("0");
  });
  test("a dash is no evidence", () => {
    expect(rateBare("zero", { ...full, evidence: "–" })).toBe("0");
  });
  test("comes before raters are combined", () => {
    const rows = [
      { rater: "1", ...full },
      { rater: "2", ...full, evidence: "order 12" },
    ];
    expect(rate(flat("1"), rows, { treat: { "no-evidence": "cap-1/2" } })).toBe("75");
  });
});

describe("percents and measured values", () => {
  test.each([
    ["72.5", "145/2"],
    ["72,5 %", "145/2"],
    ["1/3", "100/3"],
    ["0.5", "1/2"],
    ["100%", "100"],
    ["0", "0"],
  ])("%s", (percent, expected) => {
    expect(ratePercent({ percent })).toBe(expected);
  });
  test("full-only counts 100 as 1 and all else as 0", () => {
    expect(ratePercent({ percent: "100.0" }, "full-only")).toBe("100");
    expect(ratePercent({ percent: "99.9" }, "full-only")).toBe("0");
  });
  test("refuse reads a row by its status where it has one", () => {
    expect(ratePercent({ percent: "60", ...partial }, "refuse")).toBe("50");
  });
  test("the percent counts where a status goes with it", () => {
    expect(ratePercent({ percent: "60", ...partial })).toBe("60");
    expect(ratePercent({ percent: "60", ...partial }, "full-only")).toBe("0");
  });

  test.each([
    ["30", "20", "60", "25"],
    ["10", "20", "60", "0"],
    ["70", "20", "60", "100"],
    ["45", "60", "20", "75/2"],
    ["70", "60", "20", "0"],
    ["-5", "-10", "10", "25"],
    ["0,5", "0", "1.5", "100/3"],
  ])("%s on the way from %s to %s", (value, baseline, target, expected) => {
    expect(measured(value, baseline, target)).toBe(expected);
  });
});

describe("a status with a percent", () => {
  const quarters = { a: "0", b: "1/4", c: "1/2", d: "3/4", e: "1" };

  test.each([
    ["c", "25", "NAP402"],
    ["c", "25.1", "NAP420"],
    ["c", "74.9", "NAP420"],
    ["c", "75", "NAP402"],
    ["a", "0", ""],
    ["a", "24.9", "NAP420"],
    ["a", "25", "NAP402"],
    ["e", "100", ""],
    ["e", "75", "NAP402"],
    ["e", "75.1", "NAP420"],
  ])("%s with %s %%: %s", (status, percent, expected) => {
    expect(codes({ status, percent }, quarters)).toBe(expected);
  });
  test("the value of the status itself goes with it even where its neighbours share it", () => {
    const binary = { a: "0", b: "0", c: "0", d: "0", e: "1" };
    expect(codes({ status: "b", percent: "0" }, binary)).toBe("");
    expect(codes({ status: "b", percent: "20" }, binary)).toBe("NAP402");
  });
  test("a status that says there is no value goes with none", () => {
    expect(codes({ status: "not-due", percent: "20", note: "why" }, quarters)).toBe("NAP402");
  });
});
