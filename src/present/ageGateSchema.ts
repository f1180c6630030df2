// How old an assessment may be and is, in the JSON contract.
import * as z from "zod";

export const ageGateSchema = z.strictObject({
  kind: z.literal("max-age"),
  assessment: z.string(),
  limit: z.int().min(0).meta({ description: "In days." }),
  written: z.string().meta({ description: "The days as they were given." }),
  met: z.boolean().meta({ description: "False without an as-of day." }),
  asOf: z.iso.date().nullable().meta({
    description: "The day that the assessment states, whatever --as-of says.",
  }),
  today: z.iso.date().meta({ description: "The day to which is counted: --today, else that of the clock." }),
  found: z.int().nullable().meta({
    description: "Days from the as-of day to today; below 0 where it is still to come.",
  }),
  distance: z.int().min(1).nullable().meta({ description: "Days that it is too old." }),
  text: z.string(),
});
