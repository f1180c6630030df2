// What was found in tables in the JSON contract.
import * as z from "zod";
import { mappedColumns } from "../../model/mapping.ts";
import { resultSchema } from "../contractSchema.ts";
import { countSchema } from "../figureSchema.ts";

const countedSchema = z.strictObject({ text: z.string(), rows: countSchema });
const knownSchema = z.strictObject({ text: z.string(), rows: countSchema, means: z.string() });
const columnSchema = z.enum(mappedColumns);

const kindSchema = z
  .enum([
    "empty",
    "ids",
    "statuses",
    "bodies",
    "words",
    "marks",
    "numbers",
    "percents",
    "shares",
    "dates",
    "long-text",
  ])
  .meta({ description: "What the cells look like." });

const guessSchema = z.strictObject({
  column: columnSchema.meta({ description: "The column of nap." }),
  from: z.string().meta({ description: "The column of the file; empty for what stands across several." }),
  reason: z.enum([
    "name-known",
    "name-likely",
    "values-known",
    "values-are-ids",
    "alike-columns",
    "counts",
    "answered",
    "mapped",
  ]),
  as: z.string().nullable().meta({ description: "share, the whole of points, or an order of days." }),
  fill: z.boolean(),
  split: z.array(z.string()),
  wide: z.array(z.string()).meta({ description: "Columns of which each is one thing." }),
  of: z.string().nullable().meta({ description: "The column of all, where `from` counts what is done." }),
  words: z.array(knownSchema).meta({ description: "What the words mean, where the mapping says so." }),
});

const openSchema = z.strictObject({
  column: columnSchema,
  reason: z.enum([
    "no-such-column",
    "several-columns",
    "unknown-words",
    "unclear-numbers",
    "unclear-dates",
    "unclear-weights",
    "marks",
  ]),
  from: z.array(z.string()).meta({ description: "The columns that it may be." }),
});

const inspectionSchema = z.strictObject({
  source: z.string(),
  sheets: z
    .array(z.strictObject({ name: z.string(), hidden: z.boolean(), read: z.boolean() }))
    .meta({ description: "Of a workbook or a document; empty for other files." }),
  header: z.int().min(0).nullable().meta({ description: "The row of the header; null: none was found." }),
  rows: countSchema.meta({ description: "Below the header, empty ones not counted." }),
  totals: z.strictObject({ rows: countSchema, first: z.array(countSchema) }).meta({
    description: "Rows that look like sums of others.",
  }),
  repeated: z.array(countedSchema).meta({ description: "Ids of clauses in several rows." }),
  headings: z.strictObject({ column: z.string(), texts: z.array(z.string()) }).nullable(),
  columns: z.array(
    z.strictObject({
      name: z.string(),
      kind: kindSchema,
      filled: countSchema,
      distinct: countSchema.nullable().meta({ description: "null: more than are counted." }),
      texts: z.array(countedSchema).meta({ description: "The commonest first." }),
      separators: z.array(z.string()).meta({ description: "What parts several things in one cell." }),
      days: z.string().nullable().meta({
        description:
          "The order of days as a mapping writes it; `own` for that of nap, `unclear`; null: no days.",
      }),
      statuses: z
        .strictObject({
          scale: z.string(),
          known: z.array(knownSchema),
          unknown: z.array(countedSchema),
        })
        .nullable()
        .meta({ description: "The words of status, under the scale that knows most of them." }),
      readAs: z.array(columnSchema),
    }),
  ),
  guesses: z.array(guessSchema),
  open: z.array(openSchema).meta({ description: "What a person has to say." }),
  scale: z.string().nullable(),
});

export const inspectionOutputSchema = resultSchema(
  "inspection",
  "What is in tables, and how they would be read.",
  {
    tables: z.array(inspectionSchema),
  },
);

/** One table of the result. */
export type InspectionJson = z.infer<typeof inspectionSchema>;
