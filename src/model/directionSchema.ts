// A direction of a plan with its clauses and their activities, as a file writes them.
import * as z from "zod";
import { idSchema, numeralSchema } from "./numeral.ts";
import { periodSchema } from "./period.ts";
import { notEmpty } from "./notEmpty.ts";
import { wanted } from "./problems/expectations.ts";
import { windowsSchema } from "./rounds.ts";
import { textSchema } from "./text.ts";

const weightSchema = numeralSchema.optional().meta({
  description:
    "Weight among its neighbours, 0 or more; 1 unless given. Used by methods with `weights: declared`.",
  examples: [1, 2, "1/2"],
});

const bodyIds = z.array(idSchema).optional();
const examples = [["moj"]];

/** Of all that can have had another id. */
export const was = z
  .array(idSchema)
  .optional()
  .meta({ description: "Ids that it had before; ratings under them belong to it.", examples: [["1.4"]] });

const activitySchema = z.strictObject({
  id: idSchema,
  was,
  title: textSchema.optional(),
  window: periodSchema
    .optional()
    .meta({ description: "When the activity is to be done; the clause's window unless given." }),
  weight: weightSchema,
  indicator: z
    .strictObject({ unit: z.string().optional(), baseline: numeralSchema, target: numeralSchema })
    .optional()
    .meta({
      description: "A measured value, its start and its goal; the goal may lie below the start.",
      examples: [{ unit: "%", baseline: 0, target: 100 }],
    }),
});

/** Of a clause. */
export const clauseSchema = z.strictObject({
  id: idSchema,
  was,
  title: textSchema.optional(),
  window: periodSchema
    .optional()
    .meta({ description: "When the clause is to be done; the plan's period unless given." }),
  windows: windowsSchema,
  lead: bodyIds.meta({ description: "Bodies that lead the clause.", examples }),
  partners: bodyIds.meta({ description: "Bodies that take part.", examples }),
  bodies: bodyIds.meta({
    description: "Responsible bodies where the source does not say which of them leads.",
    examples,
  }),
  weight: weightSchema,
  activities: z
    .array(activitySchema)
    .optional()
    .meta({ description: "Parts of the clause that can be rated by themselves." }),
});

/** Of a direction. */
export const directionSchema = z.strictObject({
  id: idSchema,
  title: textSchema.optional(),
  weight: weightSchema,
  clauses: z.array(clauseSchema).check(notEmpty(wanted("one-clause"))),
});
