// Short descriptions of a plan, its ratings and a method → what scoring takes, by way of the public API.
import {
  canonicalMethod,
  checkRatings,
  createRatingReader,
  fraction,
  multiply,
  resolveMethods,
  scoreAssessment,
  startOf,
  toAssessment,
  toPlan,
  toScale,
  toText,
  type AssessmentText,
  type Figure,
  type Fraction,
  type Method,
  type MethodText,
  type PlanText,
  type Problem,
  type RatingColumn,
  type RatingTable,
  type Scale,
  type ScaleText,
  type Score,
  type ScoreInput,
} from "../../src/core.ts";
import { takeRows } from "./takeRows.ts";

export type Row = Readonly<Partial<Record<RatingColumn, string>>>;

export interface Given {
  /** Its period is 2020 to 2022 unless given. */
  readonly plan: Partial<PlanText> & Pick<PlanText, "directions">;
  readonly rows: readonly Row[];
  readonly method?: Partial<MethodText>;
  readonly scale?: Omit<ScaleText, "format"> | null;
  readonly assessment?: Partial<AssessmentText>;
  readonly asOf?: string | null;
}

const at = () => startOf("test.yaml");

const threeStep: Omit<ScaleText, "format"> = {
  id: "three-step",
  levels: [{ id: "none" }, { id: "partial" }, { id: "full" }],
};

const halves = { "three-step": { none: 0, partial: "1/2", full: 1 } };

export function methodOf(text: Partial<MethodText>, others: readonly MethodText[] = []): Method {
  const own: MethodText = {
    format: "nap/method@1",
    id: "test",
    ...text,
    values:
      text.values === "none" ? "none" : ({ ...halves, ...text.values } as NonNullable<MethodText["values"]>),
  };
  const written = [own, ...others].map((method) => ({ source: `${method.id}.yaml`, text: method, at }));
  const { methods, problems } = resolveMethods(written, canonicalMethod);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return (methods.get(own.id) as { value: Method }).value;
}

const scaleOf = (text: Omit<ScaleText, "format">): Scale =>
  toScale("scale.yaml", { format: "nap/scale@1", ...text }, at).value;

function tableOf(rows: readonly Row[], { keepTexts = true } = {}): RatingTable {
  const reader = createRatingReader({ keepTexts });
  takeRows(reader, rows);
  return reader.finish().table;
}

export function inputOf({
  plan,
  rows,
  method = {},
  scale = threeStep,
  assessment = {},
  asOf,
}: Given): ScoreInput {
  const read = toPlan(
    "plan.yaml",
    { format: "nap/plan@1", id: "plan", period: { start: 2020, end: 2022 }, ...plan },
    at,
  );
  const rated = toAssessment(
    "assessment.yaml",
    { format: "nap/assessment@1", id: "assessment", plan: "plan", ...assessment },
    tableOf(rows),
    at,
  );
  const problems = [...read.problems, ...rated.problems];
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return {
    plan: read.plan.value,
    assessment: rated.assessment.value,
    scale: scale === null ? null : scaleOf(scale),
    method: methodOf(method),
    ...(asOf === undefined ? {} : { asOf }),
  };
}

/** The score with the problems of its rows found first, as a user would meet it. */
export function scoreGiven(given: Given): { score: Score; problems: Problem[] } {
  const input = inputOf(given);
  const found = checkRatings(input.assessment, input.plan, input.scale);
  const { score, problems } = scoreAssessment(input, found);
  return { score, problems: [...found, ...problems] };
}

/** One direction with clauses of these ids. */
export const flat = (...ids: readonly string[]): Given["plan"] => ({
  directions: [{ id: "1", clauses: ids.map((id) => ({ id })) }],
});

/** Figures as a reader sees them: the exact percent, or the outcome with the id of its reasons. */
export const figuresOf = (groups: readonly { readonly figure: Figure }[]): string[] =>
  groups.map(({ figure }) => figureText(figure));

export const figureText = ({ outcome, value, reasons }: Figure): string =>
  value === null ? [outcome, ...reasons.map(({ id }) => id)].join(" ") : percentOf(value);

/** A share in percent, in lowest terms; `null` stays visible. */
export const percentOf = (share: Fraction | null | undefined): string =>
  share === null || share === undefined ? "null" : toText(multiply(share, fraction(100)));

/** An exact number in lowest terms. */
export const textOf = (value: Fraction | null | undefined): string =>
  value === null || value === undefined ? "null" : toText(value);
