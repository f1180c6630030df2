// Random plans, rows and methods, as plain objects.
import fc, { type Arbitrary } from "fast-check";
import { checkRatings, scoreAssessment, type Problem, type Score, type ScoreInput } from "../../src/core.ts";
import { inputOf, scoreGiven, type Given, type Row } from "../score/given.ts";
import type { PlainCase, PlainClause, PlainDirection, PlainMethod, PlainPlan } from "./naiveScore.ts";

const bodies = ["a", "b", "c"];
const levels = ["low", "mid", "high", "top"];
const weights = ["0", "1", "1", "2", "1/2", "5"];
/** A clause all of whose bodies weigh 0 is an error of the plan; `reasons.test.ts` has 0. */
const bodyWeights = ["1", "1", "2", "1/2", "40"];
const days = ["2020-03-31", "2020-12-31", "2021-06-30", "2022-12-31"];

/** Weights of neighbours must not all be 0. */
const weighed = <T extends { weight: string }>(items: readonly T[]): T[] =>
  items.every(({ weight }) => weight === "0") ? items.map((item) => ({ ...item, weight: "1" })) : [...items];

const activity = (id: string) =>
  fc.record({
    id: fc.constant(id),
    weight: fc.constantFrom(...weights),
    indicator: fc.constantFrom({ baseline: 0, target: 40 }, { baseline: 30, target: 10 }),
  });

const clause = (id: string): Arbitrary<PlainClause> =>
  fc
    .record({
      roles: fc.tuple(...bodies.map(() => fc.constantFrom("lead", "partner", "body", "none", "none"))),
      weight: fc.constantFrom(...weights),
      window: fc.tuple(fc.constantFrom("2020-01-01", "2021-01-01", "2022-01-01"), fc.constantFrom(...days)),
      activities: fc.oneof(
        fc.constant([]),
        fc.tuple(activity("x"), activity("y")),
        fc.tuple(activity("x"), activity("y"), activity("z")),
      ),
    })
    .map(({ roles, weight, window: [start, end], activities }) => ({
      id,
      weight,
      window: start <= end ? { start, end } : { start: end, end: start },
      lead: bodies.filter((_, index) => roles[index] === "lead"),
      partners: bodies.filter((_, index) => roles[index] === "partner"),
      bodies: bodies.filter((_, index) => roles[index] === "body"),
      activities: weighed(activities),
    }));

const plan: Arbitrary<PlainPlan> = fc
  .array(fc.tuple(fc.constantFrom(...weights), fc.integer({ min: 1, max: 3 })), {
    minLength: 1,
    maxLength: 3,
  })
  .chain((shape) =>
    fc.tuple(
      ...shape.map(([weight, size], index) =>
        fc
          .tuple(...Array.from({ length: size }, (_, number) => clause(`${index + 1}.${number + 1}`)))
          .map((clauses): PlainDirection => ({ id: `${index + 1}`, weight, clauses: weighed(clauses) })),
      ),
    ),
  )
  .chain((directions) =>
    fc.tuple(...bodies.map(() => fc.constantFrom(...bodyWeights))).map((own) => ({
      bodies: bodies.map((id, index) => ({ id, weight: own[index] ?? "1" })),
      directions: weighed(directions),
    })),
  );

const gap = fc.constantFrom("exclude", "exclude", "zero", "refuse");
const gapRule = gap as Arbitrary<"exclude" | "zero" | "refuse">;

const scale = fc
  .tuple(...levels.map(() => fc.constantFrom(0, 3, 4, 6, 8, 12)))
  .map((twelfths) => [...twelfths].toSorted((a, b) => a - b))
  .map((twelfths) => Object.fromEntries(levels.map((level, rank) => [level, `${twelfths[rank] ?? 0}/12`])));

const anyMethod: Arbitrary<PlainMethod> = fc.record({
  values: fc.record({ scale, percent: fc.constantFrom("as-given", "as-given", "full-only", "refuse") }),
  within: fc.record({
    raters: fc.oneof(
      fc.constantFrom("mean" as const, "median" as const, "min" as const, "max" as const),
      fc.constantFrom("1/2", "2/3", "1").map((share) => ({ rule: "majority" as const, share })),
    ),
    bodies: fc.constantFrom("mean", "weighted", "median", "min", "max", "lead"),
    activities: fc.constantFrom("mean", "weighted", "median", "min", "max"),
  }),
  across: fc.constantFrom("clauses", "directions"),
  weights: fc.constantFrom("equal", "declared"),
  eligible: fc.constantFrom("all", "all", "started", "due"),
  treat: fc.record({
    unrated: gapRule,
    "not-due": fc.oneof({ weight: 4, arbitrary: gapRule }, { weight: 1, arbitrary: fc.constant("full") }),
    "unrated-part": gapRule,
    "no-evidence": fc.constantFrom("as-rated", "as-rated", "zero", "exclude", "cap-1/2", "cap-1/3"),
  }),
  "minimum-coverage": fc.constantFrom("0", "0", "1/3", "1/2", "2/3", "1"),
  bands: fc.constantFrom(
    [
      { id: "full", min: 100 },
      { id: "half", min: 50 },
      { id: "rest", min: 0 },
    ],
    [
      { id: "most", min: 75 },
      { id: "some", min: 25 },
    ],
  ),
}) as Arbitrary<PlainMethod>;

/** What a row says; percents only where the method takes them, most of the time, and few that contradict. */
const saying = (takesPercents: boolean, measured: boolean): Arbitrary<Row> =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...levels).map((status) => ({ status })) },
    {
      weight: 5,
      arbitrary: fc
        .constantFrom("unrated", "not-due", "not-applicable")
        .map((status) => ({ status, note: "why" })),
    },
    ...(takesPercents
      ? [
          {
            weight: 5,
            arbitrary: fc.constantFrom("0", "20", "50", "99", "100").map((percent) => ({ percent })),
          },
          {
            weight: 1,
            arbitrary: fc
              .constantFrom(["low", "0"], ["mid", "40"], ["top", "100"])
              .map(([status, percent]) => ({
                status: status ?? "",
                percent: percent ?? "",
              })),
          },
          ...(measured
            ? [
                {
                  weight: 5,
                  arbitrary: fc.constantFrom("-5", "0", "10", "25", "40", "55").map((value) => ({ value })),
                },
              ]
            : []),
        ]
      : []),
  );

/** Which parts of a clause have rows: as a whole or by activity, and each of these as a whole or by body. */
const rowsOf = (own: PlainClause, takesPercents: boolean): Arbitrary<Row[]> => {
  const ids = own.activities.map(({ id }) => id);
  const parts = ids.length === 0 ? fc.constant([""]) : fc.oneof(fc.constant([""]), fc.subarray(ids));
  const rated = parts.chain((chosen) =>
    fc.tuple(
      ...chosen.map((id) =>
        fc.oneof(fc.constant([""]), fc.subarray(bodies)).chain((named) =>
          fc.tuple(
            ...named.map((body) =>
              fc
                .array(fc.tuple(saying(takesPercents, id !== ""), fc.constantFrom("", "order 12")), {
                  minLength: 1,
                  maxLength: 4,
                })
                .map((said) =>
                  said.map(([row, evidence], rater): Row => ({
                    clause: own.id,
                    rater: `r${rater}`,
                    ...(id === "" ? {} : { activity: id }),
                    ...(body === "" ? {} : { body }),
                    ...(evidence === "" ? {} : { evidence }),
                    ...row,
                  })),
                ),
            ),
          ),
        ),
      ),
    ),
  );
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant<Row[]>([]) },
    { weight: 6, arbitrary: rated.map((nested): Row[] => nested.flat(2)) },
  );
};

const clausesOf = ({ directions }: PlainPlan): PlainClause[] => directions.flatMap(({ clauses }) => clauses);

export const anyCase: Arbitrary<PlainCase> = fc
  .tuple(plan, anyMethod)
  .chain(([drawn, method]) => {
    const ids = clausesOf(drawn).map(({ id }) => id);
    return fc.record({
      plan: fc.constant(drawn),
      method: fc.constant(method),
      rows: fc
        .tuple(...clausesOf(drawn).map((own) => rowsOf(own, method.values.percent !== "refuse")))
        .map((nested) => nested.flat()),
      scope: fc.oneof(fc.constantFrom("plan" as const, "rated" as const), fc.subarray(ids)),
      asOf: fc.oneof(
        { weight: 1, arbitrary: fc.constant(null) },
        { weight: 12, arbitrary: fc.constantFrom(...days) },
      ),
    });
  })
  // What lies outside of a listed scope is an error of its own.
  .map((drawn) =>
    typeof drawn.scope === "string"
      ? drawn
      : { ...drawn, rows: drawn.rows.filter(({ clause: id }) => drawn.scope.includes(id ?? "")) },
  );

const givenOf = ({ plan: drawn, rows, method, scope, asOf }: PlainCase): Given => ({
  plan: drawn as unknown as Given["plan"],
  rows,
  scale: { id: "scale", levels: levels.map((id) => ({ id })) },
  method: method as unknown as NonNullable<Given["method"]>,
  assessment: { scope: scope as string[] },
  asOf,
});

/** The score of a case by the code under test. */
export const scoreOf = (drawn: PlainCase) => scoreGiven(givenOf(drawn)).score;

/** The score with the problems of the rows, of what `inputOfCase` made. */
export function scoreOfInput(input: ScoreInput): { score: Score; problems: Problem[] } {
  const found = checkRatings(input.assessment, input.plan, input.scale);
  const { score, problems } = scoreAssessment(input, found);
  return { score, problems: [...found, ...problems] };
}

export const inputOfCase = (drawn: PlainCase) => inputOf(givenOf(drawn));
