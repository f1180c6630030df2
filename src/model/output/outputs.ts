// Every kind of result that nap writes as JSON.
import * as z from "zod";
import { auditOutputSchema } from "../../present/audits/auditSchema.ts";
import { comparisonOutputSchema } from "../../present/comparisons/comparisonSchema.ts";
import { comparisonsOutputSchema } from "../../present/comparisons/comparisonsSchema.ts";
import { explanationOutputSchema } from "./explanation.ts";
import { methodsOutputSchema } from "./methods.ts";
import { checkOutputSchema } from "./problems.ts";
import { scoresOutputSchema } from "./scores.ts";

/** A new kind of result is one more line here. */
export const outputSchema = z
  .discriminatedUnion("kind", [
    scoresOutputSchema,
    checkOutputSchema,
    explanationOutputSchema,
    methodsOutputSchema,
    auditOutputSchema,
    comparisonOutputSchema,
    comparisonsOutputSchema,
  ])
  .meta({ title: "nap output", description: "A result, as --format json writes it." });
