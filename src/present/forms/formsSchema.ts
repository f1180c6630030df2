// Forms in the JSON contract.
import * as z from "zod";
import { assessorKinds } from "../../model/assessorKind.ts";
import { formKinds } from "../../model/form.ts";
import { resultSchema } from "../contractSchema.ts";

const dayOrNull = z.string().nullable();

const ratingSchema = z.strictObject({
  status: z.string().meta({ description: "As the form shows it; empty where only a number was given." }),
  percent: z.string().meta({ description: "As written." }),
  value: z.string().meta({ description: "The measured value of an indicator, with its unit." }),
  evidence: z.string(),
  note: z.string(),
});

const sourceSchema = z
  .strictObject({
    assessment: z.string(),
    assessor: z.string(),
    kind: z.enum(assessorKinds).nullable(),
    of: z.string().nullable().meta({ description: "Of a coding: whose account was read." }),
    round: z.string().nullable(),
    asOf: dayOrNull,
  })
  .nullable();

const rowSchema = z.strictObject({
  clause: z.string(),
  activity: z.string().nullable().meta({ description: "null: the clause as a whole." }),
  title: z.string(),
  activityTitle: z.string(),
  start: z.string(),
  end: z.string(),
  previous: z.array(ratingSchema).meta({ description: "What the body itself answered before." }),
  given: z.array(ratingSchema).meta({ description: "Of kind reply: what it is asked about." }),
});

const formSchema = z.strictObject({
  kind: z.enum(formKinds).meta({
    description: "rating: how the plan is carried out; reply: what the body says to how it was rated.",
  }),
  plan: z.strictObject({
    id: z.string(),
    hash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .meta({ description: "Of what the form asks: another one means that something else was asked." }),
    invented: z.boolean(),
    notices: z.array(z.string()),
  }),
  round: z.string().nullable(),
  body: z
    .strictObject({ id: z.string(), name: z.string() })
    .nullable()
    .meta({ description: "null: the coordinator, who is asked what no single body is asked." }),
  language: z.string(),
  scale: z.string().nullable(),
  asOf: dayOrNull,
  previous: sourceSchema.meta({ description: "Whose earlier answers the rows show." }),
  rated: sourceSchema.meta({ description: "Of kind reply: the assessment whose ratings the rows show." }),
  letter: z.strictObject({ sent: dayOrNull, deadline: dayOrNull, number: z.string().nullable() }),
  statuses: z.array(z.strictObject({ id: z.string(), label: z.string() })),
  file: z.string().nullable().meta({ description: "Where it was written; null: nowhere." }),
  rows: z.array(rowSchema),
});

export const formsOutputSchema = resultSchema("forms", "Questionnaires for bodies.", {
  forms: z.array(formSchema),
  coordinator: z
    .array(z.string())
    .meta({ description: "Clauses that name no single body: the coordinator's form asks about them." }),
});

/** Forms, as JSON has them. */
export type FormsOutput = z.infer<typeof formsOutputSchema>;
