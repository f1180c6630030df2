// One assessor's ratings of one plan for one period.
import * as z from "zod";
import type { Fraction } from "../math/fraction.ts";
import { assessorKinds, type AssessorKind } from "./assessorKind.ts";
import { claimSchema } from "./claimSchema.ts";
import { inlineRatingSchema, inlineReplySchema, letterSchema } from "./inlineRows.ts";
import { inlineMappingSchema } from "./mapping.ts";
import { idSchema } from "./numeral.ts";
import { periodSchema, pointSchema, type Day, type Period } from "./period.ts";
import { notEmpty } from "./notEmpty.ts";
import { wanted } from "./problems/expectations.ts";
import type { RatingTable } from "./ratingTable.ts";
import type { Replies } from "./replies.ts";
import type { Statement } from "./statement.ts";
import { textSchema, type Text } from "./text.ts";

const mappingReference = () =>
  z
    .union([z.string(), inlineMappingSchema()], wanted("mapping"))
    .meta({ description: "How its tables are read: the id of a mapping, a path, or the mapping itself." });

/** Tables with a mapping of their own. */
const mappedTablesSchema = () =>
  z.strictObject({
    files: z.union([z.string(), z.array(z.string()).check(notEmpty())], wanted("path-or-paths")),
    mapping: mappingReference().optional(),
  });

const interestSchema = z
  .strictObject({
    body: idSchema.meta({ description: "A body of the plan." }),
    clauses: z.array(idSchema).check(notEmpty(wanted("one-clause"))),
    why: textSchema.optional(),
  })
  .meta({ description: "Clauses in which the assessor, or whose account was coded, itself acts." });

const assessmentMeta = {
  title: "nap assessment",
  description: "One assessor's ratings of one plan for one period.",
};

const ratingsMeta = { description: "A path, a list of paths, a glob, tables with their mapping, or rows." };

export const assessmentSchema = z
  .strictObject({
    format: z.literal("nap/assessment@1"),
    id: idSchema,
    plan: z.string().meta({ description: "The id of the plan, or a path to its file." }),
    title: textSchema.optional(),
    assessor: z.strictObject({ name: textSchema, kind: z.enum(assessorKinds).optional() }).optional(),
    of: z
      .strictObject({
        body: idSchema.meta({ description: "A body of the plan." }),
        source: idSchema.meta({ description: "The document that was read: one of the plan's sources." }),
      })
      .optional()
      .meta({ description: "Whose account was coded, of kind coded only." }),
    interests: z.array(interestSchema).optional(),
    published: z
      .boolean()
      .optional()
      .meta({ description: "false: known to exist, but its ratings were not published; then claims only." }),
    notice: textSchema
      .optional()
      .meta({ description: "What readers must know wherever the assessment appears." }),
    invented: z
      .boolean()
      .optional()
      .meta({ description: "true: made up, to show or to test something; said wherever a figure appears." }),
    period: periodSchema.optional(),
    round: idSchema.optional().meta({
      description: "The point in the plan's calendar that it is about: one of the plan's rounds.",
      examples: ["m06"],
    }),
    series: idSchema.optional().meta({
      description:
        "Of which series it is a round; assessments of one assessor, by name and kind, are one unless given.",
    }),
    "as-of": pointSchema.optional().meta({
      description:
        "The day as of which clauses are evaluated; that of the round, else the last day of the period, unless given.",
    }),
    scope: z
      .union(
        [z.enum(["plan", "rated"]), z.array(idSchema).check(notEmpty(wanted("one-clause")))],
        wanted("scope"),
      )
      .optional()
      .meta({ description: "plan: all clauses; rated: those with a row; or a list of clause ids." }),
    scale: z
      .string()
      .optional()
      .meta({ description: "The scale of the statuses: a shipped one, or a path." }),
    method: z
      .string()
      .optional()
      .meta({ description: "The method to score with: a shipped one, or a path." }),
    claims: z
      .union([z.string(), z.array(claimSchema)], wanted("claims"))
      .optional()
      .meta({ description: "Published figures, or the path of a table of them: a row for each." }),
    ratings: z
      .union(
        [z.string(), z.array(z.union([z.string(), inlineRatingSchema], wanted("path-or-row")))],
        wanted("ratings"),
      )
      .optional()
      .meta(ratingsMeta),
    mapping: z.string().optional(),
    replies: z
      .union(
        [z.string(), z.array(z.union([z.string(), inlineReplySchema], wanted("path-or-row")))],
        wanted("ratings"),
      )
      .optional()
      .meta({
        description:
          "What the rated bodies answered, and what was decided: a path, a list of paths, a glob, or rows.",
      }),
    reply: letterSchema.optional().meta({
      description: "The letter that asked the bodies for their replies.",
    }),
    doubts: z.string().optional().meta({
      description:
        "Path of a table of other statuses that a coder holds possible: clause, activity, body, alternative.",
    }),
  })
  .meta(assessmentMeta);

/** The schema of an assessment that holds mappings, made when one is read: few do. */
export const mappedAssessmentSchema = () => {
  const tables = mappedTablesSchema();
  return assessmentSchema
    .extend({
      ratings: z
        .union(
          [
            z.string(),
            tables,
            z.array(z.union([z.string(), inlineRatingSchema, tables], wanted("path-or-row"))),
          ],
          wanted("ratings"),
        )
        .optional()
        .meta(ratingsMeta),
      mapping: mappingReference().optional(),
    })
    .meta(assessmentMeta);
};

const isTables = (item: unknown): boolean =>
  item !== null && typeof item === "object" && ("files" in item || "mapping" in item);

/** Whether an assessment holds mappings, or tables that have one of their own. */
export function holdsMappings({ ratings, mapping }: { ratings?: unknown; mapping?: unknown }): boolean {
  return (
    (mapping !== null && typeof mapping === "object") ||
    (Array.isArray(ratings) ? ratings.some(isTables) : ratings !== null && typeof ratings === "object")
  );
}

/** An assessment as written in its file. */
export type AssessmentText = z.infer<ReturnType<typeof mappedAssessmentSchema>>;

/** Whose account was coded, and the document that was read: ids of a body and of a source of the plan. */
interface CodedAccount {
  readonly body: string;
  readonly source: string;
}

/** Clauses in which a body that assesses, or whose account was coded, itself acts. */
interface Interest {
  readonly body: string;
  readonly clauses: readonly string[];
  readonly why: Text | null;
}

/** A percent that somebody published of the whole plan, on the day of the ratings, with what they said about it. */
export interface Claim {
  /** As printed, with a decimal point, without the percent sign: trailing zeros count. */
  readonly figure: string;
  /** The figure as an exact number, in percent; 0 where it cannot be read, which is an error NAP210. */
  readonly percent: Fraction;
  /** Over how many clauses the figure is said to be; `null` where nothing is said. */
  readonly clauses: number | null;
  /** Band id → how many clauses are said to lie in it. */
  readonly counts: ReadonlyMap<string, number>;
  /** The id of one of the plan's sources. */
  readonly source: string | null;
  /** Its place among all claims of the file; that in the list itself where it is not given. */
  readonly index?: number;
}

/** One assessor's ratings of one plan for one period; `null` is what the file does not state. */
export interface Assessment {
  readonly id: string;
  /** The id of the plan, or a path to its file. */
  readonly plan: string;
  readonly title: Text;
  /** The assessor's name. */
  readonly assessor: Text;
  readonly kind: AssessorKind | null;
  /** Only of kind `coded`. */
  readonly of: CodedAccount | null;
  readonly interests: readonly Interest[];
  /** Whether the file says what they are, be it none. */
  readonly statesInterests?: boolean;
  /** `false`: its ratings were not published; there are only claims. */
  readonly published: boolean;
  /** What readers must know wherever the assessment appears. */
  readonly notice: Text | null;
  /** Made up, to show or to test something; those of an invented plan are, too. */
  readonly invented: boolean;
  readonly period: Period | null;
  /** The point in the plan's calendar that it is about. */
  readonly round?: string;
  /** Of which series it is a round, where the file says so. */
  readonly series?: string;
  /** The day as of which clauses are evaluated; `null`: that of the round, else the last day of the period. */
  readonly asOf: Day | null;
  /** All clauses of the plan, those with a row, or the clauses of these ids. */
  readonly scope: "plan" | "rated" | readonly string[];
  /** The id of a scale or method, or a path to its file. */
  readonly scale: string | null;
  readonly method: string | null;
  /** Those that its rows can be held against as a whole. */
  readonly claims: readonly Claim[];
  /** All that is claimed, `claims` included; none where nothing is given. */
  readonly statements?: readonly Statement[];
  /** The tables in which they stand; none where the file itself has them. */
  readonly claimTables?: readonly string[];
  /** Made around a bare table: its scale and method are assumed. */
  readonly isLoose?: boolean;
  /** At the stage that `replies` says, where there are replies. */
  readonly ratings: RatingTable;
  /** What the rated bodies answered; not there where the file names no replies. */
  readonly replies?: Replies;
}
