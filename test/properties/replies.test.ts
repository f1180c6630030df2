// Replies at each stage: held against rows that other code finds, and what must always be so.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  atStage,
  createReplyReader,
  replyColumns,
  scoreAssessment,
  toText,
  type ReplyStage,
  type ScoreInput,
} from "../../src/core.ts";
import { inputOf, type Given, type Row } from "../score/given.ts";
import { naiveStage, type PlainReply } from "./naiveStage.ts";

const plan: Given["plan"] = {
  bodies: ["x", "y", "z"].map((id) => ({ id, name: id })),
  directions: [
    {
      id: "1",
      clauses: [
        { id: "1.1", lead: ["x"] },
        { id: "1.2", bodies: ["x", "y"] },
        { id: "1.3", lead: ["y"], activities: [{ id: "a" }, { id: "b" }] },
      ],
    },
    { id: "2", clauses: [{ id: "2.1", lead: ["z"], partners: ["x"] }, { id: "2.2" }] },
  ],
};

const statuses = fc.constantFrom("none", "partial", "full", "not-due", "unrated");
const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const proof = optional(fc.constant("a page"));

/** For each clause one way of rating it, so that wholes and parts are never mixed. */
const ratedClause = (clause: string): fc.Arbitrary<Row[]> =>
  fc
    .record({
      activities: clause === "1.3" ? fc.constantFrom([""], ["a"], ["a", "b"]) : fc.constant([""]),
      bodies: fc.constantFrom([], [""], ["x"], ["x", "y"], ["z"]),
      raters: fc.constantFrom(["r"], ["r", "s"]),
    })
    .chain(({ activities, bodies, raters }) =>
      fc.tuple(
        ...activities.flatMap((activity) =>
          bodies.flatMap((body) =>
            raters.map((rater) =>
              fc.record({ status: statuses, evidence: proof }).map(({ status, evidence }): Row => ({
                clause,
                activity,
                body,
                rater,
                status,
                ...(evidence === undefined ? {} : { evidence }),
              })),
            ),
          ),
        ),
      ),
    );

const allRows = fc
  .tuple(...["1.1", "1.2", "1.3", "2.1", "2.2"].map(ratedClause))
  .map((clauses): Row[] => clauses.flat());

const allReplies: fc.Arbitrary<PlainReply[]> = fc.uniqueArray(
  fc
    .record({
      clause: fc.constantFrom("1.1", "1.2", "1.3", "2.1", "2.2"),
      activity: fc.constantFrom("", "", "a", "b"),
      body: fc.constantFrom("", "x", "y", "z"),
      answer: fc.constantFrom("agree", "partly", "object"),
      status: optional(statuses),
      evidence: proof,
      "final-status": optional(statuses),
    })
    .map(
      (reply) =>
        Object.fromEntries(
          Object.entries(reply).filter(([, text]) => text !== undefined),
        ) as unknown as PlainReply,
    ),
  { selector: ({ clause, activity, body }) => JSON.stringify([clause, activity, body]), maxLength: 12 },
);

const noEvidence = fc.constantFrom("as-rated", "zero", "exclude", "cap-1/2");
const scopes = fc.constantFrom<"plan" | readonly string[]>("plan", ["1.1", "1.3", "2.1"]);

type Method = NonNullable<Given["method"]>;

function inputWith(
  rows: readonly Row[],
  replies: readonly PlainReply[] | null,
  rule: string,
  scope: unknown,
): ScoreInput {
  const input = inputOf({
    plan,
    rows,
    method: { treat: { "no-evidence": rule } } as Method,
    assessment: { scope } as NonNullable<Given["assessment"]>,
  });
  if (replies === null) return input;
  const reader = createReplyReader();
  reader.header("replies.csv", replyColumns);
  for (const [index, reply] of replies.entries())
    reader.record(
      replyColumns.map((column) => (reply as unknown as Record<string, string>)[column] ?? ""),
      index + 2,
      index + 2,
    );
  const { assessment } = input;
  const first = assessment.ratings;
  const own = { letter: null, table: reader.finish().table, stage: "first" as const, first, origins: null };
  return { ...input, assessment: { ...assessment, replies: own } };
}

const at = (input: ScoreInput, stage: ReplyStage): ScoreInput => ({
  ...input,
  assessment: atStage(input.assessment, stage, input.scale),
});

function figures(input: ScoreInput): unknown {
  const { overall, clauses, bodies, directions } = scoreAssessment(input).score;
  const shown = ({ value, scored, eligible, outcome }: typeof overall): unknown => [
    value === null ? null : toText(value),
    scored,
    eligible,
    outcome,
  ];
  return {
    overall: shown(overall),
    clauses: clauses.map(({ clause, figure, points }) => [
      clause.id,
      shown(figure),
      points === null ? null : toText(points),
    ]),
    bodies: bodies.map(({ body, figure, shared, setAside }) => [body, shown(figure), shared, setAside]),
    directions: directions.map(({ figure }) => shown(figure)),
  };
}

describe("at each stage", () => {
  test.each(["first", "reply", "final"] as const)(
    "%s: the figures are those of the rows that a naive reading finds",
    (stage) => {
      fc.assert(
        fc.property(allRows, allReplies, noEvidence, scopes, (rows, replies, rule, scope) => {
          const expected = inputWith(naiveStage(rows, replies, stage), null, rule, scope);
          expect(figures(at(inputWith(rows, replies, rule, scope), stage))).toEqual(figures(expected));
        }),
        { numRuns: 300 },
      );
    },
  );
});

test("stage first is the assessment without replies, and final without decisions is first", () => {
  fc.assert(
    fc.property(allRows, allReplies, noEvidence, (rows, replies, rule) => {
      const bare = figures(inputWith(rows, null, rule, "plan"));
      expect(figures(at(inputWith(rows, replies, rule, "plan"), "first"))).toEqual(bare);
      const undecided = replies.map(({ "final-status": _decided, ...reply }) => reply);
      expect(figures(at(inputWith(rows, undecided, rule, "plan"), "final"))).toEqual(bare);
      const agreed = replies.map(({ "final-status": _decided, ...reply }) => ({ ...reply, answer: "agree" }));
      expect(figures(at(inputWith(rows, agreed, rule, "plan"), "reply"))).toEqual(bare);
    }),
  );
});

test("the order of replies changes nothing, and stages can be taken one after the other", () => {
  fc.assert(
    fc.property(allRows, allReplies, noEvidence, (rows, replies, rule) => {
      const input = inputWith(rows, replies, rule, "plan");
      for (const stage of ["reply", "final"] as const) {
        const own = figures(at(input, stage));
        expect(figures(at(inputWith(rows, replies.toReversed(), rule, "plan"), stage))).toEqual(own);
        expect(figures(at(at(input, stage === "reply" ? "final" : "reply"), stage))).toEqual(own);
      }
    }),
  );
});

test("50,000 replies cost little more than five thousand", () => {
  const time = (count: number): number => {
    const rows = Array.from({ length: count }, (_, row): Row => ({ clause: `c${row}`, status: "partial" }));
    const replies = rows.map(({ clause = "" }): PlainReply => ({ clause, answer: "object", status: "full" }));
    const input = inputWith(rows, replies, "as-rated", "plan");
    const start = performance.now();
    expect(atStage(input.assessment, "reply", input.scale).ratings.rows).toBe(count);
    return performance.now() - start;
  };
  time(5000);
  expect(time(50_000)).toBeLessThan(Math.max(time(5000), 5) * 40);
});
