// Whether figures can be computed again, in the JSON contract.
import * as z from "zod";
import { figureParts, missingCases, publishableStates } from "../../model/publishable.ts";

export const publishableSchema = z.array(
  z.strictObject({
    assessment: z.string(),
    kind: z.enum(["own", "coding", "claim"]).meta({
      description: "own: of its rows; coding: of rows that code an account; claim: a published figure.",
    }),
    figure: z.string().nullable().meta({ description: "Rounded, or as printed; null where there is none." }),
    source: z.string().nullable(),
    state: z.enum(publishableStates),
    stated: z.array(z.enum(figureParts)),
    missing: z.array(
      z.strictObject({
        part: z.enum([...figureParts, "result"]),
        case: z.enum(missingCases),
        how: z.string(),
      }),
    ),
  }),
);

export type PublishableJson = z.infer<typeof publishableSchema>;
