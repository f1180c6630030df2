// Letters that ask for what would settle published figures, in the JSON contract.
import * as z from "zod";
import { auditVerdicts } from "../../model/audit.ts";
import { replyStages } from "../../model/replyStage.ts";
import { resultSchema } from "../contractSchema.ts";
import { countSchema, exactSchema } from "../figureSchema.ts";
import { problemSchema } from "../problems/problemSchema.ts";

/** The closed list, in the order of a letter. */
const factIds = [
  "denominator",
  "counted-clauses",
  "statuses",
  "which-share",
  "method-differs",
  "status-values",
  "parts",
  "weights",
  "gaps",
  "rounding",
  "more-decimals",
  "as-of",
  "evidence",
] as const;

const figureSchema = z.strictObject({
  assessment: z.string().nullable().meta({ description: "Null for a figure of the call." }),
  figure: z.string().meta({ description: "As published." }),
  of: exactSchema.meta({ description: "What the figure is out of: 100 for a percent." }),
  clauses: countSchema.nullable(),
  source: z.string().nullable().meta({ description: "The title of the publication." }),
  stage: z
    .enum(replyStages)
    .optional()
    .meta({ description: "Where the assessment names replies: the stage of the ratings that were used." }),
  verdict: z.enum(auditVerdicts),
  tried: z.array(z.string()).meta({ description: "What was tried, as sentences." }),
  readings: z.array(z.string()).meta({ description: "What would explain the figure, the simplest first." }),
  known: z.array(z.string()).meta({ description: "What is not asked for." }),
  facts: z
    .array(z.strictObject({ id: z.enum(factIds), text: z.string() }))
    .meta({ description: "All that is missing, and nothing that the data have." }),
  sheet: z
    .array(z.strictObject({ clause: z.string(), title: z.string() }))
    .meta({ description: "Clauses whose status is asked for; none without a plan." }),
});

const letterSchema = z.strictObject({
  to: z.strictObject({
    kind: z.enum(["body", "assessor", "unknown"]),
    id: z.string().nullable().meta({ description: "Of the body, or of the assessment." }),
    name: z.string().nullable(),
  }),
  plan: z.strictObject({ id: z.string(), title: z.string() }).nullable(),
  asOf: z.string().nullable().meta({ description: "The latest day that the figures are of." }),
  invented: z.boolean(),
  figures: z.array(figureSchema),
});

export const requestOutputSchema = resultSchema(
  "request",
  "Letters that ask for the facts that would make published figures checkable.",
  {
    letters: z.array(letterSchema),
    reproduced: z
      .array(z.strictObject({ assessment: z.string().nullable(), figure: z.string() }))
      .meta({ description: "Figures of which nothing needs to be asked: the rows give them." }),
    problems: z.array(problemSchema),
  },
);

export type RequestOutputJson = z.infer<typeof requestOutputSchema>;
export type LetterJson = z.infer<typeof letterSchema>;
export type LetterFigureJson = z.infer<typeof figureSchema>;
