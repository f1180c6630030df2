// A claim as written in an assessment.
import * as z from "zod";
import { idSchema } from "./numeral.ts";
import { pointSchema, periodSchema } from "./period.ts";
import { textSchema } from "./text.ts";

export const claimSchema = z
  .strictObject({
    id: idSchema
      .optional()
      .meta({ description: "By which another claim can say how it changed from this one." }),
    figure: z.string().meta({
      description:
        "The figure as printed, quoted, since trailing zeros matter; or more than 30, at least 30, 10–12, about 30, up 24 % from CLAIM.",
      examples: ["72.22", "more than 30"],
    }),
    of: z
      .string()
      .optional()
      .meta({
        description:
          "What it is about: direction:ID, body:ID, band:ID, or any words; the plan as a whole unless given.",
        examples: ["direction:3", "body:moj", "NGOs that were consulted"],
      }),
    unit: z
      .string()
      .optional()
      .meta({ description: "What is counted: % unless given.", examples: ["clauses"] }),
    "as-of": pointSchema
      .optional()
      .meta({ description: "The day of the figure; that of the assessment unless given." }),
    period: periodSchema
      .optional()
      .meta({ description: "The period of the figure; that of the assessment unless given." }),
    clauses: z
      .number()
      .int()
      .min(1)
      .optional()
      .meta({ description: "Over how many clauses it is said to be." }),
    counts: z
      .record(z.string(), z.number().int().min(0))
      .optional()
      .meta({
        description: "How many clauses are said to lie in a band of the method.",
        examples: [{ full: 10, "under-half": 2 }],
      }),
    source: idSchema.optional(),
    note: textSchema.optional(),
  })
  .meta({ description: "A figure that somebody published, with what they said about it." });
