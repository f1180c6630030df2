// The replies to an assessment, in the JSON contract.
import * as z from "zod";
import { countSchema } from "../figureSchema.ts";
import { tableSchema } from "../tables/tableSchema.ts";

export const repliesSchema = z
  .strictObject({
    sent: z.iso.date().nullable().meta({ description: "When the ratings were sent to the bodies." }),
    deadline: z.iso.date().nullable().meta({ description: "The last day for a reply." }),
    letter: z.string().nullable().meta({ description: "The number of the letter." }),
    replies: countSchema.meta({ description: "Rows in which a body says something." }),
    answers: z.strictObject({ agree: countSchema, partly: countSchema, object: countSchema }),
    unanswered: countSchema.meta({ description: "Replies with a value or a comment, and no answer." }),
    late: countSchema.meta({ description: "Replies that came after the deadline; they are used." }),
    decided: countSchema.meta({ description: "Rows with a final value." }),
    tables: z.array(tableSchema).meta({ description: "`rated` are rows that say something." }),
  })
  .meta({ description: "Where the assessment names replies: what came in." });
