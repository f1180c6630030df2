// Every kind of result that nap writes as JSON.
import * as z from "zod";
import { auditOutputSchema } from "./audits/auditSchema.ts";
import { changesOutputSchema } from "./changes/changesSchema.ts";
import { comparisonOutputSchema } from "./comparisons/comparisonSchema.ts";
import { comparisonsOutputSchema } from "./comparisons/comparisonsSchema.ts";
import { explanationOutputSchema } from "./explanations/explanationSchema.ts";
import { methodsOutputSchema } from "./methods/methodsSchema.ts";
import { inspectionOutputSchema } from "./inspections/inspectionSchema.ts";
import { listOutputSchema } from "./lists/listSchema.ts";
import { checkOutputSchema } from "./problems/checkSchema.ts";
import { progressOutputSchema } from "./progress/progressSchema.ts";
import { repliesOutputSchema } from "./replies/repliesSchema.ts";
import { requestOutputSchema } from "./requests/requestSchema.ts";
import { scheduleOutputSchema } from "./schedule/scheduleSchema.ts";
import { sensitivityOutputSchema } from "./sensitivity/sensitivitySchema.ts";
import { scoresOutputSchema } from "./scores/scoresSchema.ts";

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
    inspectionOutputSchema,
    listOutputSchema,
    changesOutputSchema,
    sensitivityOutputSchema,
    progressOutputSchema,
    repliesOutputSchema,
    requestOutputSchema,
    scheduleOutputSchema,
  ])
  .meta({ title: "nap output", description: "A result, as --format json writes it." });
