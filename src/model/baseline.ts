// The findings of a repository that are known and not yet fixed: the file, and what is read of it.
import * as z from "zod";
import type { Identity } from "./fingerprint.ts";
import { numeralSchema } from "./numeral.ts";
import type { Place } from "./place.ts";

const id = z.string();

const findingSchema = z.strictObject({
  code: z.string().meta({ description: "The code of the problem, such as NAP203." }),
  in: id.meta({
    description:
      "What it is in: assessment:ID, plan:ID, method:ID, scale:ID, mapping:ID, workspace, or file:NAME where the file has no id that can be read.",
  }),
  clause: id.optional(),
  activity: id.optional(),
  body: id.optional(),
  rater: id.optional().meta({ description: "A hash of the name, so that no person is named." }),
  round: id.optional(),
  at: id.optional().meta({ description: "The keys that lead to the value, or the column of a table." }),
  value: z.string().meta({ description: "A hash of what is wrong: 16 hexadecimal digits." }),
  times: numeralSchema
    .optional()
    .meta({ description: "How many copies of the finding are known; 1 unless given." }),
});

export const baselineSchema = z
  .strictObject({
    format: z.literal("nap/baseline@1"),
    findings: z.array(findingSchema),
  })
  .meta({ title: "nap baseline", description: "Known findings; nap check --update-baseline writes it." });

/** A baseline as written. */
export type BaselineText = z.infer<typeof baselineSchema>;

/** A known finding, how often, and where it is written. */
export interface BaselineEntry {
  readonly identity: Identity;
  readonly times: number;
  readonly at: Place;
}
