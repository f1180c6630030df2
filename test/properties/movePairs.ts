// Workspaces of one plan at two times, made up: what comes after is mostly what was before.
import * as fc from "fast-check";
import type { MethodText } from "../../src/model/method.ts";
import type { Side } from "../compare/sides.ts";

const ids = ["1", "2", "3", "4", "5"];
export const bodies = ["x", "y"];

const clause = fc.record({
  there: fc.constantFrom(true, true, true, true, false),
  direction: fc.constantFrom(0, 0, 0, 1),
  weight: fc.constantFrom(1, 1, 1, 2, 3),
  end: fc.constantFrom(2020, 2022, 2022),
});

const planOf = fc.tuple(...ids.map(() => clause)).map((given): Side["plan"] => {
  const clauses = given.map((item, index) => ({ id: ids[index] ?? "", ...item }));
  const some = clauses.some(({ there }) => there) ? clauses.filter(({ there }) => there) : clauses;
  return {
    bodies: bodies.map((id) => ({ id })),
    directions: [0, 1]
      .map((direction) => ({
        id: `d${direction}`,
        weight: direction + 1,
        clauses: some
          .filter((item) => item.direction === direction)
          .map(({ id, weight, end }) => ({ id, weight, partners: bodies, window: { start: 2020, end } })),
      }))
      .filter((direction) => direction.clauses.length > 0),
  };
});

const method: fc.Arbitrary<Partial<MethodText>> = fc.record({
  id: fc.constant("m"),
  values: fc
    .constantFrom("1/2", "1/2", "1/3")
    .map((partial) => ({ "three-step": { none: 0, partial, full: 1 }, percent: "as-given" as const })),
  across: fc.constantFrom("clauses", "directions"),
  weights: fc.constantFrom("equal", "declared"),
  eligible: fc.constantFrom("all", "due"),
  treat: fc.record({
    unrated: fc.constantFrom("exclude", "zero"),
    "no-evidence": fc.constantFrom("as-rated", "zero"),
  }),
}) as fc.Arbitrary<Partial<MethodText>>;

export type PlainRow = Side["rows"][number];

const row = fc.record({
  status: fc.constantFrom("none", "partial", "full", "full", "not-due", "unrated"),
  evidence: fc.constantFrom("", "order 12"),
  note: fc.constantFrom("", "said so"),
});

const rowsOf = fc
  .tuple(...ids.map(() => fc.tuple(...bodies.map(() => fc.option(row, { freq: 4 })))))
  .map((given): PlainRow[] =>
    given.flatMap((own, index) =>
      own.flatMap((said, part) =>
        said === null ? [] : [{ clause: ids[index] ?? "", body: bodies[part] ?? "", ...said }],
      ),
    ),
  );

/** What comes after: most of it as it was, so that few cells change. */
const edited = <T>(before: T, other: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(before) }, { weight: 2, arbitrary: other });

const editedRows = (before: readonly PlainRow[]): fc.Arbitrary<readonly PlainRow[]> =>
  fc
    .tuple(rowsOf, fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 10, maxLength: 10 }))
    .map(([other, picks]) => {
      const keyOf = ({ clause: id, body }: PlainRow): string => `${id}/${body}`;
      const keys = [...new Set([...before, ...other].map(keyOf))].toSorted();
      return keys.flatMap((key, index) => {
        const from = (picks[index % picks.length] ?? 0) < 2 ? before : other;
        return from.filter((item) => keyOf(item) === key);
      });
    });

const assessment = fc.record({
  scope: fc.oneof(
    fc.constantFrom("plan" as const, "plan" as const, "rated" as const),
    fc.subarray(ids, { minLength: 2 }),
  ),
  "as-of": fc.constantFrom("2020-12-31", "2022-12-31"),
});

export const side = fc.record({
  plan: planOf,
  method,
  rows: rowsOf,
  assessment,
}) satisfies fc.Arbitrary<Side>;

export const pairs = side.chain((before) =>
  fc.record({
    before: fc.constant(before),
    now: fc.record({
      plan: edited(before.plan, planOf),
      method: edited(before.method, method),
      rows: editedRows(before.rows),
      assessment: edited(before.assessment, assessment),
    }),
  }),
) as fc.Arbitrary<{ before: Side; now: Side }>;
