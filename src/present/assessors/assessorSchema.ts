// Who speaks in an assessment, in the JSON contract.
import * as z from "zod";
import { replyStages } from "../../model/replyStage.ts";
import { repliesSchema } from "./repliesSchema.ts";
import { assessorKinds } from "../../model/assessorKind.ts";

export const assessorShape = {
  id: z.string(),
  kind: z.enum(assessorKinds).nullable(),
  of: z
    .strictObject({ body: z.string().nullable(), source: z.string().nullable() })
    .nullable()
    .meta({ description: "Of kind coded: whose account was coded, and the document that was read." }),
  published: z
    .boolean()
    .meta({ description: "False: known to exist, but its ratings were not published; claims only." }),
  interests: z
    .array(
      z.strictObject({
        body: z.string().nullable(),
        clauses: z.array(z.string()),
        why: z.string().nullable(),
      }),
    )
    .meta({ description: "Clauses in which the assessor, or whose account was coded, itself acts." }),
  invented: z.boolean().meta({ description: "True: the plan or the assessment was made up." }),
  notice: z.string().nullable().meta({ description: "What readers must know wherever a figure appears." }),
  stage: z.enum(replyStages).optional().meta({
    description:
      "Where the assessment names replies: the stage of its ratings. first: as rated; reply: as the bodies say, where they said; final: as decided, where it was decided.",
  }),
  replies: repliesSchema.optional(),
} as const;

export const assessorSchema = z
  .strictObject(assessorShape)
  .meta({ id: "assessor", description: "An assessment, and who speaks in it." });
