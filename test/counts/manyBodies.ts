// A random case → the same with more bodies, which repeat what some say, so that there is something to count.
import fc, { type Arbitrary } from "fast-check";
import type { Row } from "../score/given.ts";
import { anyCase } from "../properties/cases.ts";
import type { PlainCase } from "../properties/naiveScore.ts";

const more = ["d", "e", "f", "g", "h", "i", "j", "k"];

/** What spreadsheets and people do to cells; none of it changes what a row says. */
const dirt: readonly ((row: Row) => Row)[] = [
  (row) => row,
  (row) => row,
  (row) => ({ ...row, clause: ` ${row.clause ?? ""}  ` }),
  (row) => ({ ...row, ...(row.body === undefined ? {} : { body: `${row.body} ` }) }),
  (row) => ({ ...row, ...(row.status === undefined ? {} : { status: ` ${row.status.toUpperCase()}` }) }),
  (row) => ({ ...row, evidence: row.evidence ?? "   " }),
  (row) => ({ ...row, evidence: row.evidence ?? "–" }),
  (row) => ({ ...row, note: "see; page | 3 ~ 4" }),
  (row) => ({ ...row, ...(row.evidence === undefined ? {} : { evidence: `\u00a0${row.evidence}` }) }),
];

/** A row without a rating: a gap, or nothing beside a rating. */
const blank = (clause: string, body: string): Row => ({ clause, ...(body === "" ? {} : { body }) });

const caseWith = (dirty: typeof dirt, mostBlanks: number): Arbitrary<PlainCase> =>
  anyCase.chain((drawn) => {
    const ids = [...new Set(drawn.rows.map(({ clause }) => clause ?? ""))];
    return fc
      .record({
        likes: fc.tuple(...more.map(() => fc.constantFrom("a", "b", "c", "none"))),
        weights: fc.tuple(...more.map(() => fc.constantFrom("1", "1", "2", "1/2"))),
        skipped: fc.tuple(...more.map(() => fc.subarray(ids))),
        dirt: fc.array(fc.constantFrom(...dirty), { minLength: 1, maxLength: 12 }),
        blanks:
          ids.length === 0
            ? fc.constant<Row[]>([])
            : fc.array(
                fc
                  .tuple(fc.constantFrom(...ids), fc.constantFrom("", "a", "d", "e"))
                  .map(([clause, body]) => blank(clause, body)),
                { maxLength: mostBlanks },
              ),
        refuses: fc.boolean(),
      })
      .map(({ likes, weights, skipped, dirt: own, blanks, refuses }) => {
        const repeated = more.flatMap((body, index) =>
          drawn.rows
            .filter((row) => row.body === likes[index] && skipped[index]?.includes(row.clause ?? "") !== true)
            .map((row) => ({ ...row, body })),
        );
        const gapRules = Object.entries(drawn.method.treat).map(([key, rule]) => [
          key,
          rule === "refuse" && !refuses ? "zero" : rule,
        ]);
        return {
          ...drawn,
          plan: {
            ...drawn.plan,
            bodies: [
              ...drawn.plan.bodies,
              ...more.map((id, index) => ({ id, weight: weights[index] ?? "1" })),
            ],
          },
          method: { ...drawn.method, treat: Object.fromEntries(gapRules) as PlainCase["method"]["treat"] },
          rows: [...drawn.rows, ...repeated, ...blanks].map((row, index) =>
            (own[index % own.length] ?? ((same: Row) => same))(row),
          ),
        };
      });
  });

/** What nobody can read, or what is not in the plan. */
const mistakes: typeof dirt = [
  ...dirt,
  (row) => ({ ...row, status: "odd" }),
  (row) => ({ ...row, status: "–" }),
  (row) => ({ ...row, status: "unrated", note: "" }),
  (row) => ({ ...row, percent: "120" }),
  (row) => ({ ...row, percent: "many" }),
  (row) => ({ ...row, activity: "w" }),
  (row) => ({ ...row, body: "nobody" }),
  (row) => ({ ...row, clause: "9.9" }),
  (row) => ({ ...row, clause: "" }),
];

export const manyBodies: Arbitrary<PlainCase> = fc.oneof(
  { weight: 3, arbitrary: caseWith(dirt, 3) },
  { weight: 1, arbitrary: caseWith(mistakes, 3) },
);

/** As the independent computation reads them. */
export const withoutDirt: Arbitrary<PlainCase> = caseWith([(row) => row], 0);
