// What came back of forms in the JSON contract.
import * as z from "zod";
import { answersLeftOut, skippedReturnRows } from "../../model/collection.ts";
import { formKinds } from "../../model/form.ts";
import { resultSchema } from "../contractSchema.ts";
import { countSchema } from "../figureSchema.ts";
import { problemSchema } from "../problems/problemSchema.ts";

const bodySchema = z.string().nullable().meta({ description: "null: the coordinator." });

const returnSchema = z.strictObject({
  number: z.int().min(1),
  kind: z.enum(formKinds),
  plan: z.string(),
  round: z.string().nullable(),
  body: bodySchema,
  assessment: z.string().nullable().meta({ description: "The assessment that a reply is to." }),
  asked: countSchema.meta({ description: "Things that the form asked about." }),
  given: countSchema.meta({ description: "Of these, those that it answers." }),
  share: z.string().nullable().meta({ description: "given ÷ asked in percent, rounded." }),
  gone: countSchema.meta({ description: "Of what was asked, what has no row any more." }),
  rows: countSchema.meta({ description: "answered + blank + skipped." }),
  answered: countSchema,
  blank: countSchema,
  skipped: z.array(z.strictObject({ reason: z.enum(skippedReturnRows), rows: countSchema })),
  leftOut: z
    .array(z.strictObject({ reason: z.enum(answersLeftOut), rows: countSchema }))
    .meta({ description: "Answers that are not in the tables." }),
  unused: z.array(z.string()).meta({ description: "Columns that are not used, by their headers." }),
});

export const collectionOutputSchema = resultSchema(
  "collection",
  "What came back of the forms that were sent.",
  {
    returns: z.array(returnSchema),
    missing: z
      .array(
        z.strictObject({
          kind: z.enum(formKinds),
          round: z.string().nullable(),
          assessment: z.string().nullable().meta({ description: "The assessment that a reply is to." }),
          bodies: z.array(bodySchema).nullable().meta({ description: "null: whom it asks is not known." }),
        }),
      )
      .nullable()
      .meta({ description: "Who has not returned a form; null: not known." }),
    conflicts: countSchema.meta({ description: "Answers that contradict another one." }),
    tables: z.array(z.strictObject({ name: z.string(), rows: countSchema, written: z.boolean() })),
    problems: z.array(problemSchema),
    summary: z.strictObject({ errors: countSchema, warnings: countSchema, infos: countSchema }),
  },
);

/** The same as JSON has it. */
export type CollectionJson = z.infer<typeof collectionOutputSchema>;
