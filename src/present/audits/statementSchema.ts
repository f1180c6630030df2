// Claims of parts and pairs of claims in the JSON contract.
import * as z from "zod";
import { boundRelations, changeWays } from "../../model/statement.ts";
import {
  apartReasons,
  missingFacts,
  openReasons,
  pairRemarks,
  pairVerdicts,
  shareWholes,
  statementVerdicts,
} from "../../model/statementAudit.ts";
import { countSchema, exactOrNullSchema, exactSchema } from "../figureSchema.ts";

const number = z.string().meta({ description: "As printed, with a decimal point." });

const readingSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("number"), number }),
  z.strictObject({ kind: z.literal("bound"), relation: z.enum(boundRelations), number }),
  z.strictObject({ kind: z.literal("unstated") }),
  z.strictObject({ kind: z.literal("about"), number }),
  z.strictObject({ kind: z.literal("range"), from: number, to: number }),
  z.strictObject({
    kind: z.literal("change"),
    way: z.enum(changeWays),
    number,
    in: z.enum(["percent", "points"]),
    from: z.string(),
  }),
]);

const of = z.string().meta({ description: "plan, direction:ID, body:ID, band:ID, or the author's words." });
const id = z.string().nullable();

export const statementSchema = z.strictObject({
  plan: z.string(),
  assessment: z.string(),
  method: z.string().nullable(),
  id,
  of,
  unit: z.string(),
  figure: z.string().meta({ description: "As the file has it." }),
  reading: readingSchema.nullable().meta({ description: "What it says; null where it cannot be read." }),
  clauses: countSchema.nullable(),
  asOf: z.string().nullable(),
  source: z.string().nullable(),
  verdict: z.enum(statementVerdicts),
  found: exactOrNullSchema.meta({ description: "What the data give, in the unit of the claim." }),
  share: z
    .strictObject({ count: countSchema, of: z.enum(shareWholes), whole: countSchema })
    .nullable()
    .meta({ description: "Of a share of a band: what the found number is made of." }),
  difference: exactOrNullSchema.meta({ description: "Found minus published." }),
  methods: z.array(z.string()).meta({ description: "Under which the rows give it." }),
  missing: z.array(z.enum(missingFacts)).meta({ description: "What it would take to check it." }),
});

const sideSchema = z.strictObject({
  assessment: z.string(),
  id,
  figure: z.string(),
  unit: z.string(),
  clauses: countSchema.nullable(),
  day: z.string().nullable(),
  period: z.strictObject({ start: z.string(), end: z.string() }).nullable(),
});

const claimPairSchema = z.strictObject({
  plan: z.string(),
  of,
  a: sideSchema,
  b: sideSchema,
  verdict: z.enum(pairVerdicts),
  apart: z.array(z.enum(apartReasons)).meta({ description: "Why they are not compared." }),
  open: z.enum(openReasons).nullable().meta({ description: "Why it cannot be checked." }),
  notStated: z
    .array(z.enum(pairRemarks))
    .meta({ description: "What at least one of the two does not state." }),
  difference: exactOrNullSchema.meta({ description: "The second minus the first." }),
  isLeast: z.boolean().meta({ description: "Whether the difference is at least that." }),
  lessPrecise: z.enum(["a", "b"]).nullable(),
  fewerInLonger: z.enum(["a", "b"]).nullable().meta({
    description: "Of counts over a period and over one that holds it: the longer, where it has fewer.",
  }),
  follows: z
    .strictObject({ id: z.string(), from: z.string(), low: exactSchema, high: exactSchema })
    .nullable()
    .meta({
      description:
        "Of two changes of one figure, from two others that are not known: by how many percent the one of these differs from the other.",
    }),
});

export const comparisonsSchema = z.strictObject({
  total: countSchema.meta({ description: "Pairs of claims about one thing." }),
  compared: countSchema.meta({ description: "How many of them were compared." }),
  pairs: z.array(claimPairSchema),
});

export type StatementJson = z.infer<typeof statementSchema>;
export type ClaimPairJson = z.infer<typeof claimPairSchema>;
