// The least and the greatest figure that something unknown allows, in the JSON contract.
import * as z from "zod";
import { unknownSources } from "../../model/sensitivity.ts";
import { countSchema, exactSchema, roundedSchema } from "../figureSchema.ts";

export const sourceSchema = z.enum(unknownSources).meta({
  description:
    "unrated: clauses without a value; part: parts that nobody rated; not-due: clauses coded so; doubt: other statuses that a coder holds possible; group: the weight of a body that stands for several.",
});

const end = z
  .strictObject({ ...roundedSchema.shape, numerator: exactSchema, denominator: exactSchema })
  .nullable()
  .meta({ description: "In percent, over what it is; null where no figure can come about." });

export const boundsSchema = z
  .strictObject({
    sources: z.array(sourceSchema),
    clauses: countSchema.meta({ description: "How many clauses they concern." }),
    least: end,
    greatest: end,
    exact: z.boolean().meta({
      description:
        "Whether these figures can be had; false: they cannot be passed, and not every combination was tried.",
    }),
    mayHaveNone: z.boolean().meta({ description: "Some of what is possible gives no figure." }),
  })
  .meta({ id: "bounds", description: "The least and the greatest figure over what is not known." });
