// The result of an audit in the JSON contract.
import * as z from "zod";
import { roundingRules } from "../../math/unround.ts";
import { auditReadings, auditVerdicts, auditWeights, ownExtents } from "../../model/audit.ts";
import { assessorSchema } from "../assessors/assessorSchema.ts";
import { resultSchema } from "../contractSchema.ts";
import { countSchema, exactOrNullSchema, exactSchema, roundedSchema } from "../figureSchema.ts";
import { problemSchema } from "../problems/problemSchema.ts";
import { claimShape } from "../scores/scoresSchema.ts";
import { comparisonsSchema, statementSchema } from "./statementSchema.ts";
import { tableSchema } from "../tables/tableSchema.ts";

const ruleSchema = z.enum(roundingRules);
const weightsSchema = z
  .enum(auditWeights)
  .meta({ description: "Every clause alike, or the mean of the directions' means." });
const sentences = z.array(z.string());

/** Keys of an answer that holds under several rounding rules: `rounding` is the first of `roundings`. */
const ruleShape = { rounding: ruleSchema.nullable(), roundings: z.array(ruleSchema) };

const explanationSchema = z.strictObject({
  reading: z.enum(auditReadings).meta({
    description:
      "What is averaged: the stated clauses or those of the plan, their directions, other units, fewer clauses, or any number.",
  }),
  chance: exactOrNullSchema.meta({
    description:
      "For what share of figures that came about in another way the search finds something, up to this scale; null for the stated number.",
  }),
  clauses: countSchema,
  scale: z.string(),
  alsoOn: z.array(z.string()).meta({ description: "Finer scales that leave the very same solutions." }),
  ...ruleShape,
  weights: weightsSchema,
  exact: exactOrNullSchema.meta({ description: "The exact mean, where only one prints as the figure." }),
  means: z.strictObject({ count: countSchema, least: roundedSchema, greatest: roundedSchema }),
  reach: z
    .strictObject({ reachable: countSchema, printable: countSchema })
    .meta({ description: "How many of the printable values are the rounding of some mean." }),
  solutions: z.strictObject({
    count: z
      .union([countSchema, z.string().regex(/^\d+$/)])
      .nullable()
      .meta({ description: "A string where it exceeds 2^53 − 1; null where it was not counted." }),
    listed: z.array(z.record(z.string(), countSchema)).meta({
      description: "Level in percent → clauses; the first five.",
      examples: [[{ "0": 2, "50": 6, "100": 10 }]],
    }),
    complete: z.boolean().meta({ description: "Whether all solutions are listed." }),
  }),
  assumes: sentences,
  supports: sentences,
  settles: sentences,
});

const impossibleSchema = z.strictObject({
  clauses: countSchema.nullable(),
  scale: z.string(),
  ...ruleShape,
  weights: weightsSchema,
  nearest: z
    .array(z.strictObject({ side: z.enum(["below", "above"]), ...roundedSchema.shape }))
    .meta({ description: "The nearest means that can be reached, in the unit of the figure." }),
});

const claimSchema = z.strictObject({
  plan: z.string().nullable(),
  assessment: z.string().nullable().meta({ description: "Null for a figure of the call." }),
  assessor: assessorSchema.nullable().meta({ description: "Who speaks in the assessment." }),
  figure: z.string().meta({ description: "As published." }),
  of: exactSchema.meta({ description: "What the figure is out of: 100 for a percent." }),
  clauses: countSchema.nullable(),
  plannedClauses: countSchema
    .nullable()
    .meta({ description: "Where no number is stated: the clauses of the plan in scope, tried first." }),
  counts: z.record(z.string(), countSchema),
  source: z.string().nullable(),
  verdict: z.enum(auditVerdicts),
  data: z
    .strictObject({
      verdict: claimShape.verdict,
      found: exactOrNullSchema,
      difference: claimShape.difference,
      methods: claimShape.methods,
      roundings: claimShape.roundings,
      clauses: claimShape.clauses,
      counts: claimShape.counts,
    })
    .nullable()
    .meta({ description: "Whether the rows bear it out; null for a figure of the call." }),
  tried: z.strictObject({
    scales: z.array(z.strictObject({ id: z.string(), levels: z.array(exactSchema) })),
    roundings: z.array(ruleSchema),
    clauses: z.strictObject({ from: countSchema, to: countSchema }),
    units: z.strictObject({ from: countSchema, to: countSchema }).nullable(),
    directionSizes: z.array(countSchema).nullable(),
  }),
  bounds: z
    .array(
      z.strictObject({
        clauses: countSchema,
        least: roundedSchema,
        greatest: roundedSchema,
        greatestReached: z.boolean(),
        excludes: z.boolean().meta({ description: "Whether the figure lies outside, however rounded." }),
      }),
    )
    .meta({ description: "The means that the stated counts leave, on any scale." }),
  fits: z
    .array(
      z.strictObject({
        scale: z.string(),
        clauses: z.array(countSchema),
        units: z.array(countSchema),
        expectedByChance: roundedSchema.meta({
          description: "How many of the numbers of clauses tried a figure drawn at random fits.",
        }),
        chance: exactSchema.meta({
          description:
            "For what share of simulated figures of as many clauses, which the stated number does not give, another number fits, on this scale or one before it; of all printable figures where no number is stated.",
        }),
      }),
    )
    .meta({ description: "The numbers of clauses that fit on each scale." }),
  own: z
    .strictObject({
      method: z.string(),
      extent: z.enum(ownExtents).meta({
        description:
          "complete: every value of every clause was enumerated; example: one example was found; else nothing was ruled out.",
      }),
      levels: z.array(exactSchema).meta({ description: "What one rating can be worth, in percent." }),
      most: countSchema.meta({ description: "Clauses in scope." }),
      clauses: z
        .array(countSchema)
        .meta({ description: "Numbers of counted clauses over which the figure can come about." }),
    })
    .nullable()
    .meta({
      description:
        "What the plan's own bodies, activities, raters and weights allow under the method; null where the rows give the figure, and without files.",
    }),
  explanations: z.array(explanationSchema).meta({ description: "The simplest reading first." }),
  impossible: z.array(impossibleSchema),
  contradictions: sentences.meta({ description: "What was said with the figure and does not add up." }),
  untested: sentences,
});

const sideSchema = z.strictObject({ label: z.string(), figure: z.string(), clauses: countSchema });

const rangeSchema = z.strictObject({ ...roundedSchema.shape, low: roundedSchema, high: roundedSchema });

const pairSchema = z.strictObject({
  larger: sideSchema,
  smaller: sideSchema,
  breakEven: rangeSchema.meta({ description: "The mean of the clauses that only the larger covers." }),
  coverageSuffices: z.boolean(),
  worst: rangeSchema.meta({ description: "The smaller's figure over all clauses, the others at 0." }),
  best: rangeSchema,
});

const partsSchema = z.strictObject({
  parts: z.array(exactSchema),
  total: exactOrNullSchema,
  sum: exactSchema,
  difference: exactOrNullSchema.meta({ description: "Sum minus stated total." }),
  verdict: z.enum(["adds-up", "differs"]).nullable(),
  surplus: z.array(z.array(countSchema)).meta({
    description: "Rows, from 1, without which the total is met: the smallest sets, up to a hundred.",
  }),
  moreSurplus: countSchema.meta({ description: "How many more sets of that size there are." }),
  triedRows: countSchema.meta({
    description: "How many rows a set had at most that was tried as surplus; 0: none was tried.",
  }),
  missing: z.array(countSchema).meta({ description: "Rows, from 1, that counted twice meet the total." }),
  repeated: z.array(z.array(countSchema)).meta({ description: "Rows of the same value." }),
  percents: z.array(
    z.strictObject({
      printed: z.string(),
      ofTotal: exactOrNullSchema,
      ofSum: exactOrNullSchema,
      fitsTotal: z.array(ruleSchema),
      fitsSum: z.array(ruleSchema),
    }),
  ),
  together: z
    .strictObject({ ofTotal: z.array(ruleSchema), ofSum: z.array(ruleSchema) })
    .nullable()
    .meta({ description: "The rules under which all printed percents fit; empty: no one rule." }),
  largestRemainder: z
    .strictObject({ fits: z.boolean(), tied: z.array(countSchema) })
    .nullable()
    .meta({
      description:
        "Whether all printed percents are the shares of the sum, adjusted so that they add to 100; tied: rows of which any may be rounded up; null: not tried.",
    }),
  percentSum: exactOrNullSchema,
});

export const auditOutputSchema = resultSchema(
  "audit",
  "Published figures: what arithmetic excludes, and what would explain them.",
  {
    claims: z.array(claimSchema),
    pairs: z.array(pairSchema),
    statements: z
      .array(statementSchema)
      .meta({ description: "Claims of parts of the plan and of other things, held against the rows." }),
    comparisons: comparisonsSchema.meta({ description: "Claims of one thing, held against each other." }),
    parts: partsSchema.nullable(),
    tables: z.array(tableSchema),
    problems: z.array(problemSchema),
  },
);

export type ClaimAuditJson = z.infer<typeof claimSchema>;
export type ExplanationJson = z.infer<typeof explanationSchema>;
export type ImpossibleJson = z.infer<typeof impossibleSchema>;
export type PairJson = z.infer<typeof pairSchema>;
export type PartsJson = z.infer<typeof partsSchema>;
export type AuditOutputJson = z.infer<typeof auditOutputSchema>;
