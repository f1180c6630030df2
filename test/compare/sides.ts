// Short descriptions of two assessments → the scores that are compared.
import type { AssessmentText } from "../../src/model/assessment.ts";
import type { MethodText } from "../../src/model/method.ts";
import { startOf } from "../../src/model/place.ts";
import type { PlanText } from "../../src/model/plan.ts";
import type { RatingColumn } from "../../src/model/ratingTable.ts";
import type { Scale, ScaleText } from "../../src/model/scale.ts";
import type { Score } from "../../src/model/score.ts";
import { createRatingReader } from "../../src/parse/ratings/createRatingReader.ts";
import { resolveMethods } from "../../src/parse/resolveMethods.ts";
import { toAssessment } from "../../src/parse/toAssessment.ts";
import { canonicalMethod } from "../../src/parse/toMethod.ts";
import { toPlan } from "../../src/parse/toPlan.ts";
import { toScale } from "../../src/parse/toScale.ts";
import { scoreAssessment } from "../../src/score/scoreAssessment.ts";
import { takeRows } from "../score/takeRows.ts";

export interface Side {
  /** Its period is 2020 to 2022 unless given. */
  readonly plan: Pick<PlanText, "directions"> & Partial<PlanText>;
  readonly rows: readonly Readonly<Partial<Record<RatingColumn, string>>>[];
  readonly method?: Partial<MethodText>;
  readonly scale?: Omit<ScaleText, "format"> | null;
  readonly assessment?: Partial<AssessmentText>;
}

const at = () => startOf("test.yaml");

const threeStep: Omit<ScaleText, "format"> = {
  id: "three-step",
  levels: [{ id: "none" }, { id: "partial" }, { id: "full" }],
};

const halves = { "three-step": { none: 0, partial: "1/2", full: 1 } };

export const options = { seed: 1, resamples: 50 } as const;

const scaleOf = (text: Omit<ScaleText, "format">): Scale =>
  toScale("scale.yaml", { format: "nap/scale@1", ...text }, at).value;

export function scoreOf({ plan, rows, method = {}, scale = threeStep, assessment = {} }: Side): Score {
  const written: MethodText = { format: "nap/method@1", id: "halves", values: halves, ...method };
  const { methods } = resolveMethods([{ source: "method.yaml", text: written, at }], canonicalMethod);
  const reader = createRatingReader({ keepTexts: true });
  takeRows(reader, rows);
  const text: AssessmentText = { format: "nap/assessment@1", id: "side", plan: "plan", ...assessment };
  const found = methods.get(written.id);
  if (found === undefined) throw new Error("the method of the test is broken");
  return scoreAssessment({
    plan: toPlan(
      "plan.yaml",
      { format: "nap/plan@1", id: "plan", period: { start: 2020, end: 2022 }, ...plan },
      at,
    ).plan.value,
    assessment: toAssessment("assessment.yaml", text, reader.finish().table, at).assessment.value,
    scale: scale === null ? null : scaleOf(scale),
    method: found.value,
  }).score;
}

/** One direction with clauses of these ids. */
export const flat = (...ids: readonly string[]): Side["plan"] => ({
  directions: [{ id: "1", clauses: ids.map((id) => ({ id })) }],
});

/** A status for each clause: `{c1: "full"}`. */
export const statuses = (given: Readonly<Record<string, string>>): Side["rows"] =>
  Object.entries(given).map(([clause, status]) => ({ clause, status }));

/** The same assessment, scored by the method of another score. */
export const underMethodOf = (score: Score, { method }: Score): Score =>
  scoreAssessment({
    plan: score.plan,
    assessment: score.assessment,
    scale: score.scale,
    method,
    asOf: score.asOf,
  }).score;

/** Ranks 0 to 2 as statuses of the clauses 1 to 4: "210" is full, partial, none. */
export const ranked = (ranks: string, more: Partial<Side> = {}): Score =>
  scoreOf({
    plan: flat("1", "2", "3", "4"),
    rows: [...ranks].map((rank, index) => ({
      clause: `${index + 1}`,
      status: ["none", "partial", "full"][Number(rank)] ?? "",
    })),
    ...more,
  });
