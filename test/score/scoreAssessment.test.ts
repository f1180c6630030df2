// Judged clauses → the figures of directions, bodies and the whole, with their counts and reasons.
import { describe, expect, test } from "vitest";
import { checkRatings, scoreAssessment, type ClauseScore } from "../../src/core.ts";
import { overallFigure } from "../../src/score/scoreAssessment.ts";
import { figuresOf, figureText, flat, inputOf, scoreGiven, textOf, type Given, type Row } from "./given.ts";

const statuses = (...all: readonly string[]): Row[] =>
  all.map((status, index) => ({ clause: `${index + 1}`, status, note: "why" }));

const clauses = (...ids: readonly string[]): { id: string }[] => ids.map((id) => ({ id }));

const overall = (given: Given): string => figureText(scoreGiven(given).score.overall);

const countsOf = (given: Given): number[] => {
  const { scored, counted, eligible, inScope, total } = scoreGiven(given).score.overall;
  return [scored, counted, eligible, inScope, total];
};

const pointsOf = (all: readonly ClauseScore[]): string[] => all.map(({ points }) => textOf(points));

describe("gaps", () => {
  const rows = statuses("full", "partial", "unrated", "not-due", "not-applicable");
  const plan = flat("1", "2", "3", "4", "5", "6");
  const treat = (rules: NonNullable<Given["method"]>["treat"]): Given => ({
    plan,
    rows,
    method: { treat: rules },
  });

  test("left out, they are eligible and not counted; not-applicable is neither", () => {
    expect(overall(treat({}))).toBe("75");
    expect(countsOf(treat({}))).toEqual([2, 2, 5, 6, 6]);
  });
  test("counted as zero, they stay without a value and say why", () => {
    const { score } = scoreGiven(treat({ unrated: "zero" }));
    expect(figureText(score.overall)).toBe("75/2");
    expect(figuresOf(score.clauses)).toEqual([
      "100",
      "50",
      "unrated coded-unrated counts-as-zero",
      "not-due coded-not-due",
      "not-applicable coded-not-applicable",
      "unrated no-rating counts-as-zero",
    ]);
    expect(pointsOf(score.clauses)).toEqual(["25", "25/2", "0", "0", "0", "0"]);
    expect(score.clauses.map(({ lost }) => textOf(lost))).toEqual(["0", "25/2", "25", "0", "0", "25"]);
    expect(countsOf(treat({ unrated: "zero", "not-due": "zero" }))).toEqual([2, 5, 5, 6, 6]);
  });
  test("refused, the group has no figure and names the clauses", () => {
    const { score } = scoreGiven(treat({ "not-due": "refuse" }));
    expect(score.overall).toMatchObject({
      outcome: "insufficient",
      value: null,
      reasons: [{ id: "gap-refused", params: { clauses: ["4"] } }],
    });
    expect(score.clauses.map(({ share, points, lost }) => [share, points, lost])[0]).toEqual([
      null,
      null,
      null,
    ]);
  });
  test("a group of gaps alone is 0 under zero, and says so", () => {
    const given = { plan: flat("1", "2"), rows: [], method: { treat: { unrated: "zero" as const } } };
    const { score } = scoreGiven(given);
    expect(score.overall).toMatchObject({
      outcome: "scored",
      value: { n: 0n, d: 1n },
      reasons: [{ id: "only-gaps", params: { count: 2 } }],
    });
  });
  test.each([
    [["unrated", "not-applicable"], "unrated nothing-counts"],
    [["unrated", "not-due"], "not-due nothing-counts"],
    [["not-applicable", "not-applicable"], "not-applicable nothing-counts"],
  ])("a group that counts no clause has no figure: %s", (all, expected) => {
    expect(overall({ plan: flat("1", "2"), rows: statuses(...all) })).toBe(expected);
  });
  test("a group of clauses without agreement has no figure", () => {
    const dispute = [
      { clause: "1", rater: "a", status: "full" },
      { clause: "1", rater: "b", status: "none" },
    ];
    const method = { within: { raters: { rule: "majority", share: "2/3" } as const } };
    expect(overall({ plan: flat("1"), rows: dispute, method })).toBe("insufficient nothing-counts");
    expect(overall({ plan: flat("1", "2"), rows: dispute, method })).toBe("insufficient nothing-counts");
  });
});

const windowed = (start: string, end: string) => ({ window: { start, end } });

describe("eligible", () => {
  const plan: Given["plan"] = {
    directions: [
      {
        id: "1",
        clauses: [
          { id: "1", ...windowed("2020", "2020-Q2") },
          { id: "2", ...windowed("2020-07", "2020-07") },
          { id: "3", ...windowed("2020-07-15", "2020-07-31") },
          { id: "4", ...windowed("2020-08-01", "2021") },
          { id: "5", ...windowed("2020", "2020") },
        ],
      },
    ],
  };
  const rows = statuses("full", "partial", "none", "full", "not-applicable");
  const at = (
    eligible: "all" | "started" | "due",
    asOf: string | null,
    assessment: Given["assessment"] = {},
  ) => {
    const { score } = scoreGiven({ plan, rows, method: { eligible }, asOf, assessment });
    return score.clauses.map(({ figure }) => (figure.eligible === 1 ? "x" : "-")).join("");
  };

  test.each([
    ["all", "2020-01-01", "xxxx-"],
    ["started", "2020-06-30", "x----"],
    ["started", "2020-07-01", "xx---"],
    ["started", "2020-07-31", "xxx--"],
    ["started", "2020-08-01", "xxxx-"],
    ["due", "2020-06-29", "-----"],
    ["due", "2020-06-30", "x----"],
    ["due", "2020-07-30", "x----"],
    ["due", "2020-07-31", "xxx--"],
    ["due", "2021-12-30", "xxx--"],
    ["due", "2021-12-31", "xxxx-"],
  ] as const)("%s at %s: %s", (eligible, asOf, expected) => {
    expect(at(eligible, asOf)).toBe(expected);
  });

  test("the call's day goes before the assessment's, and that before the end of its period", () => {
    const period = { start: 2020, end: "2020-Q2" };
    expect(at("due", null, { period })).toBe("x----");
    expect(at("due", null, { period, "as-of": "2020-07" })).toBe("xxx--");
    expect(at("due", "2020-01-01", { period, "as-of": "2020-07" })).toBe("-----");
  });

  test("without a day there are no figures, unless none is needed", () => {
    const { score, problems } = scoreGiven({ plan, rows, method: { eligible: "due" } });
    expect(problems.map(({ code }) => code)).toEqual(["NAP408"]);
    expect(figureText(score.overall)).toBe("insufficient withheld");
    expect(overall({ plan, rows })).toBe("125/2");
  });

  test("what is not eligible is not due, with the day; no gap rule touches it", () => {
    const method = { eligible: "due", treat: { "not-due": "refuse", unrated: "refuse" } } as const;
    const { score } = scoreGiven({ plan, rows, method, asOf: "2020-07-31" });
    expect(figureText(score.overall)).toBe("50");
    expect(score.clauses[3]?.figure).toMatchObject({
      outcome: "not-due",
      reasons: [{ id: "not-due-yet", params: { end: "2021-12-31", asOf: "2020-07-31" } }],
    });
    expect(score.clauses[4]?.figure.outcome).toBe("not-applicable");
  });

  test("started tells the day of the start", () => {
    const { score } = scoreGiven({ plan, rows, method: { eligible: "started" }, asOf: "2020-07-31" });
    expect(score.clauses[3]?.figure.reasons).toEqual([
      { id: "not-started-yet", params: { start: "2020-08-01", asOf: "2020-07-31" } },
    ]);
  });
});

describe("scope", () => {
  const plan = flat("1", "2", "3");
  const rows = statuses("full", "unrated");
  const by = (scope: "plan" | "rated" | string[]): Given => ({
    plan,
    rows,
    assessment: { scope },
    method: { treat: { unrated: "zero" } },
  });

  test("plan takes every clause, rated those with a row, a list what it names", () => {
    expect(countsOf(by("plan"))).toEqual([1, 3, 3, 3, 3]);
    expect(countsOf(by("rated"))).toEqual([1, 2, 2, 2, 3]);
    expect(countsOf(by(["1", "3"]))).toEqual([1, 2, 2, 2, 3]);
    expect(scoreGiven(by(["3"])).score.clauses.map(({ clause }) => clause.id)).toEqual(["3"]);
  });
  test("an empty group is none of the numbers", () => {
    const { score } = scoreGiven({
      ...by(["1"]),
      plan: {
        directions: [
          { id: "a", clauses: clauses("1", "2") },
          { id: "b", clauses: clauses("3") },
        ],
      },
    });
    expect(score.directions.map(({ figure }) => figureText(figure))).toEqual([
      "100",
      "unrated nothing-in-scope",
    ]);
  });
});

/** Three clauses under a minimum coverage. */
const covered = (minimum: string, rows: Row[]) =>
  overall({ plan: flat("1", "2", "3"), rows, method: { "minimum-coverage": minimum } });

describe("minimum coverage", () => {
  test("is scored by eligible, and reached when it is equal", () => {
    expect(covered("2/3", statuses("full", "none"))).toBe("50");
    expect(covered("2/3", statuses("full"))).toBe("insufficient below-minimum-coverage");
    expect(covered("0.67", statuses("full", "none"))).toBe("insufficient below-minimum-coverage");
    expect(covered("1", statuses("full", "none", "not-applicable"))).toBe("50");
  });
  test("counts scored clauses, not those that count as zero", () => {
    const method = { "minimum-coverage": "1/2", treat: { unrated: "zero" as const } };
    expect(overall({ plan: flat("1", "2", "3"), rows: statuses("full"), method })).toBe(
      "insufficient below-minimum-coverage",
    );
  });
  test("is asked of every group for itself, and told", () => {
    const { score, problems } = scoreGiven({
      plan: {
        directions: [
          { id: "a", clauses: clauses("1", "2") },
          { id: "b", clauses: clauses("3", "4") },
        ],
      },
      rows: statuses("full", "full", "none"),
      method: { "minimum-coverage": "3/4" },
    });
    expect(
      figuresOf(
        [score, ...score.directions].map((group) => ({
          figure: "overall" in group ? group.overall : group.figure,
        })),
      ),
    ).toEqual(["200/3", "100", "insufficient below-minimum-coverage"]);
    expect(problems).toMatchObject([{ code: "NAP406", params: { direction: "b" } }]);
  });
});

describe("across and weights", () => {
  const plan: Given["plan"] = {
    directions: [
      { id: "a", weight: 3, clauses: [{ id: "1", weight: 4 }, { id: "2" }] },
      { id: "b", clauses: [{ id: "3" }, { id: "4", weight: 0 }, { id: "5" }] },
      { id: "c", clauses: clauses("6") },
    ],
  };
  const rows = statuses("full", "partial", "partial", "full", "none");
  const by = (method: Given["method"]): Given => ({
    plan,
    rows,
    ...(method === undefined ? {} : { method }),
  });

  test.each([
    ["clauses", "equal", "60", "3 of 5"],
    ["clauses", "declared", "500/7", "5 of 7"],
    ["directions", "equal", "125/2", "5/4 of 2"],
    ["directions", "declared", "295/4", "59/20 of 4"],
  ] as const)("across %s, weights %s: %s %%", (across, weights, expected, parts) => {
    const { overall: figure } = scoreGiven(by({ across, weights })).score;
    expect(figureText(figure)).toBe(expected);
    expect(`${textOf(figure.numerator)} of ${textOf(figure.denominator)}`).toBe(parts);
  });

  const points = (method: Given["method"]) => pointsOf(scoreGiven(by(method)).score.clauses);

  test("points follow the weights that count and add up to the figure", () => {
    expect(points({})).toEqual(["20", "10", "10", "20", "0", "0"]);
    expect(points({ weights: "declared" })).toEqual(["400/7", "50/7", "50/7", "0", "0", "0"]);
    expect(points({ across: "directions" })).toEqual(["25", "25/2", "25/3", "50/3", "0", "0"]);
    expect(points({ across: "directions", weights: "declared" })).toEqual([
      "60",
      "15/2",
      "25/4",
      "0",
      "0",
      "0",
    ]);
  });

  test("a direction without a figure drops out, is named, and its clauses are not counted", () => {
    const method = { across: "directions", "minimum-coverage": "3/5" } as const;
    const given = {
      ...by(method),
      rows: rows.slice(0, 3),
      plan: { directions: plan.directions.slice(0, 2) },
    };
    const { overall: figure } = scoreGiven(given).score;
    expect(figure.reasons).toEqual([{ id: "directions-dropped", params: { directions: ["b"] } }]);
    expect(figureText({ ...figure, reasons: [] })).toBe("75");
    expect([figure.scored, figure.counted, figure.eligible]).toEqual([3, 2, 5]);
  });

  test("what weighs nothing has no figure", () => {
    const given = { ...by({ weights: "declared" }), rows: rows.slice(3, 4) };
    expect(overall(given)).toBe("insufficient no-weight");
  });
});

describe("bodies", () => {
  const plan: Given["plan"] = {
    bodies: [{ id: "a" }, { id: "b" }, { id: "c" }],
    directions: [
      {
        id: "1",
        clauses: [
          { id: "1", lead: ["a"], partners: ["b"] },
          { id: "2", lead: ["a"] },
          { id: "3", lead: ["a", "b"] },
          { id: "4", bodies: ["b"], activities: [{ id: "x", weight: 3 }, { id: "y" }] },
        ],
      },
    ],
  };
  const rows: Row[] = [
    { clause: "1", body: "a", status: "full" },
    { clause: "1", body: "b", rater: "1", status: "none" },
    { clause: "1", body: "b", rater: "2", status: "full" },
    { clause: "2", status: "none" },
    { clause: "3", status: "full" },
    { clause: "4", activity: "x", body: "b", status: "full" },
  ];
  const bodies = (method: Given["method"]) =>
    scoreGiven({ plan, rows, method: method ?? {} }).score.bodies.map(
      ({ body, figure }) => `${body} ${figureText(figure)} over ${figure.counted} of ${figure.total}`,
    );

  test("each is rated by its own rows, and its leads by rows for the whole", () => {
    expect(bodies({})).toEqual(["a 200/3 over 3 of 3", "b 250/3 over 3 of 3"]);
  });
  test("neither other bodies nor unrated parts touch the figure of a body", () => {
    const method = { within: { bodies: "min" }, treat: { "unrated-part": "refuse" } } as const;
    expect(bodies(method)).toEqual(["a 200/3 over 3 of 3", "b 250/3 over 3 of 3"]);
  });
  test("clauses without a row of a responsible body are its gaps, and follow the method", () => {
    const own = [{ clause: "1", body: "b", status: "not-applicable", note: "why" }];
    const { score } = scoreGiven({ plan, rows: own, method: { treat: { unrated: "zero" } } });
    expect(figuresOf(score.bodies)).toEqual(["0", "0"]);
  });
  test("raters are combined by the method's rule", () => {
    expect(bodies({ within: { raters: "min" } })).toEqual(["a 200/3 over 3 of 3", "b 200/3 over 3 of 3"]);
  });
  test("declared weights of clauses count", () => {
    const weighed = structuredClone(plan) as typeof plan;
    Object.assign(weighed.directions[0]?.clauses[0] ?? {}, { weight: 3 });
    const { score } = scoreGiven({ plan: weighed, rows, method: { weights: "declared" } });
    expect(figuresOf(score.bodies)).toEqual(["80", "70"]);
  });
});

test("bands are exclusive, and by the exact value", () => {
  const percents = ["100", "99.99", "50", "49.99", "0"].map((percent, index) => ({
    clause: `${index + 1}`,
    percent,
  }));
  const { score } = scoreGiven({ plan: flat("1", "2", "3", "4", "5", "6"), rows: percents });
  expect(score.bands.map(({ band, count }) => `${band.id} ${count}`)).toEqual([
    "full 1",
    "at-least-half 2",
    "under-half 2",
  ]);
});

test("outcomes are counted over the clauses in scope", () => {
  const { score } = scoreGiven({
    plan: flat("1", "2", "3", "4", "5", "6"),
    rows: statuses("full", "unrated", "not-due", "not-applicable", "none"),
  });
  expect(score.outcomes).toEqual({
    scored: 2,
    insufficient: 0,
    "not-due": 1,
    unrated: 2,
    "not-applicable": 1,
  });
});

describe("long exact figures", () => {
  /** 1 over numbers of 56 digits that have hardly a factor in common. */
  const shares = (count: number): string[] =>
    Array.from({ length: count }, (_, index) => `1/${10n ** 55n + BigInt(2 * index + 1)}`);
  const rated = (all: readonly string[]): Given => ({
    plan: flat(...all.map((_, index) => `${index + 1}`)),
    rows: all.map((percent, index) => ({ clause: `${index + 1}`, percent })),
  });
  test("up to 10,000 digits of the denominator are given, exactly", () => {
    const all = shares(170);
    const { score, problems } = scoreGiven(rated(all));
    expect(problems).toEqual([]);
    const naive = all
      .map((share) => BigInt(share.slice(2)))
      .reduce(({ n, d }, next) => ({ n: n * next + d, d: d * next }), { n: 0n, d: 1n });
    const { n = 0n, d = 1n } = score.overall.value ?? {};
    expect(n * naive.d * 170n).toBe(naive.n * d);
    expect(d.toString().length).toBeGreaterThan(9_000);
  });
  test.each(["clauses", "directions"] as const)("more are withheld, and said (across %s)", (across) => {
    const { score, problems } = scoreGiven({ ...rated(shares(220)), method: { across } });
    expect(problems.map(({ code, params }) => [code, params])).toEqual([["NAP421", { limit: 10_000 }]]);
    expect(figureText(score.overall)).toBe("insufficient withheld");
  });
  test("a sum that would take minutes ends before", () => {
    const { problems } = scoreGiven(rated(shares(500)));
    expect(problems.map(({ code }) => code)).toEqual(["NAP421"]);
  });
  test("so does the overall figure alone, which has no problems to say", () => {
    expect(overallFigure(inputOf(rated(shares(500))))).toBeNull();
  });
});

describe("withheld", () => {
  const given: Given = {
    plan: {
      directions: [
        { id: "a", clauses: clauses("1", "2") },
        { id: "b", clauses: clauses("3") },
      ],
    },
    rows: statuses("full", "fulll"),
    assessment: { scope: ["1", "2"] },
  };
  test("an error in the rows leaves no figure anywhere, and the scope as it is", () => {
    const { score } = scoreGiven(given);
    expect(figuresOf([{ figure: score.overall }, ...score.directions, ...score.clauses])).toEqual(
      Array.from({ length: 5 }, () => "insufficient withheld"),
    );
    expect(score.overall.reasons).toEqual([{ id: "withheld", params: { problems: 1, codes: ["NAP203"] } }]);
    expect(
      [score.overall, ...score.directions.map(({ figure }) => figure)].map((figure) => [
        figure.inScope,
        figure.total,
      ]),
    ).toEqual([
      [2, 3],
      [2, 2],
      [0, 1],
    ]);
    expect(score.outcomes.insufficient).toBe(2);
  });
  test("a status without a value under the method makes it unreadable", () => {
    const input = inputOf({ plan: flat("1", "2"), rows: statuses("full", "partial") });
    const method = {
      ...input.method,
      values: new Map([["three-step", new Map([["full", { n: 1n, d: 1n }]])]]),
    };
    const { score, problems } = scoreAssessment({ ...input, method, readable: ["halves"] }, []);
    expect(problems).toMatchObject([
      { code: "NAP401", params: { status: "partial", rows: 1, readable: ["halves"] } },
    ]);
    expect(figureText(score.overall)).toBe("insufficient withheld");
  });
  test("a method without values for the scale says so once", () => {
    const input = inputOf({ plan: flat("1", "2"), rows: statuses("full", "partial") });
    const { problems } = scoreAssessment({ ...input, method: { ...input.method, values: new Map() } });
    expect(problems.map(({ code, params }) => [code, params])).toEqual([
      ["NAP401", { scale: "three-step", method: "test", readable: [] }],
    ]);
  });
  test("percents are refused with the number of their rows", () => {
    const rows = [
      { clause: "1", percent: "50" },
      { clause: "2", percent: "60" },
    ];
    const { problems } = scoreGiven({
      plan: flat("1", "2"),
      rows,
      method: { values: { percent: "refuse" } },
    });
    expect(problems).toMatchObject([{ code: "NAP407", params: { rows: 2, row: 2 } }]);
  });
  test("missing evidence is told with the rule, and withholds nothing", () => {
    const { score, problems } = scoreGiven({
      plan: flat("1", "2"),
      rows: statuses("full", "partial"),
      method: { treat: { "no-evidence": "cap-1/2" } },
    });
    expect(problems).toMatchObject([{ code: "NAP405", params: { rows: 2, row: 2, rule: "cap-1/2" } }]);
    expect(figureText(score.overall)).toBe("50");
  });
});

test("a row for the whole and rows for parts are a problem", () => {
  const plan = { bodies: [{ id: "a" }], directions: [{ id: "1", clauses: [{ id: "1", lead: ["a"] }] }] };
  const input = inputOf({
    plan,
    rows: [
      { clause: "1", status: "full" },
      { clause: "1", body: "a", status: "full" },
    ],
  });
  expect(checkRatings(input.assessment, input.plan, input.scale).map(({ code }) => code)).toEqual(["NAP310"]);
});
