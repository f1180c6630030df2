// An action plan: directions > clauses > activities, a period, bodies.
import * as z from "zod";
import type { Fraction } from "../math/fraction.ts";
import { clauseSchema, directionSchema, was } from "./directionSchema.ts";
import { inlineMappingSchema } from "./mapping.ts";
import { idSchema, numeralSchema } from "./numeral.ts";
import { periodSchema, pointSchema, type Period } from "./period.ts";
import { notEmpty } from "./notEmpty.ts";
import { wanted } from "./problems/expectations.ts";
import { totalsSchema, type PlanTotals } from "./planTotals.ts";
import { expectedSchema, roundsSchema, type ExpectedRule, type Round, type SourcedWindow } from "./rounds.ts";
import { textSchema, type Text } from "./text.ts";

const bodyWeightSchema = numeralSchema.optional().meta({
  description:
    "Weight among the bodies of a clause, 0 or more; 1 unless given. Used by methods with `within.bodies: weighted`.",
  examples: [1, 40],
});

const sourceSchema = z.strictObject({
  id: idSchema,
  title: textSchema.optional(),
  date: pointSchema.optional(),
  url: z.string().optional(),
});

export const planSchema = z
  .strictObject({
    format: z.literal("nap/plan@1"),
    id: idSchema,
    title: textSchema.optional(),
    notice: textSchema.optional().meta({ description: "What readers must know wherever the plan appears." }),
    invented: z
      .boolean()
      .optional()
      .meta({ description: "true: made up, to show or to test something; said wherever a figure appears." }),
    jurisdiction: z.string().optional(),
    period: periodSchema,
    rounds: roundsSchema,
    expected: expectedSchema,
    sources: z.array(sourceSchema).optional(),
    bodies: z
      .array(
        z.strictObject({
          id: idSchema,
          was,
          name: textSchema.optional(),
          aliases: z
            .array(z.string())
            .optional()
            .meta({ description: "Other names by which tables call it." }),
          kind: z.string().optional(),
          group: z
            .boolean()
            .optional()
            .meta({ description: "true: it stands for several institutions that are not named one by one." }),
          weight: bodyWeightSchema,
        }),
      )
      .optional()
      .meta({ description: "The institutions that clauses and ratings name by id." }),
    methods: z
      .array(z.string())
      .optional()
      .meta({
        description:
          "The methods that were published with the plan, by id or path: nap sensitivity holds them beside an assessment's own.",
        examples: [["halves", "methods/own.yaml"]],
      }),
    directions: z.array(directionSchema).check(notEmpty(wanted("one-direction"))),
  })
  .meta({ title: "nap plan", description: "An action plan: directions, clauses, activities, bodies." });

/** The schema of a plan of which only totals are known, made when one is read. */
export const totalsPlanSchema = () =>
  planSchema
    .omit({ directions: true })
    .extend({ totals: totalsSchema })
    .meta({ title: "nap plan", description: "An action plan of which only totals are known." });

const mappedFilesSchema = () =>
  z
    .strictObject({
      files: z.union([z.string(), z.array(z.string()).check(notEmpty())], wanted("path-or-paths")),
      mapping: z.union([z.string(), inlineMappingSchema()], wanted("mapping")).meta({
        description: "How the tables are read: the id of a mapping, a path, or the mapping itself.",
      }),
    })
    .meta({ description: "Tables with clauses, which fill the directions and add those that are missing." });

/** The schema of a plan whose clauses stand in tables, made when one is read. */
export const tablePlanSchema = () =>
  planSchema
    .extend({
      directions: z.array(directionSchema.extend({ clauses: z.array(clauseSchema).optional() })).optional(),
      clauses: mappedFilesSchema(),
    })
    .meta({ title: "nap plan", description: "An action plan whose clauses stand in tables." });

/** The schema of every plan, for editors: one of the keys that say what its clauses are has to be there. */
export const anyPlanSchema = () =>
  planSchema
    .extend({
      directions: z
        .array(directionSchema.extend({ clauses: z.array(clauseSchema).optional() }))
        .check(notEmpty())
        .optional(),
      clauses: mappedFilesSchema().optional(),
      totals: totalsSchema.optional(),
    })
    .meta({
      title: "nap plan",
      description: "An action plan: directions, clauses, activities, bodies.",
      anyOf: ["directions", "clauses", "totals"].map((key) => ({
        properties: { [key]: {} },
        required: [key],
      })),
    });

/** Tables with clauses, and how they are read. */
type PlanTables = z.infer<ReturnType<typeof mappedFilesSchema>>;

/** A plan as written in its file; the clauses of its tables are added before it is used. */
export type PlanText = z.infer<typeof planSchema> & {
  readonly clauses?: PlanTables;
  /** In the place of `directions`, which are then missing. */
  readonly totals?: z.infer<typeof totalsSchema>;
};

/**
 * What is measured of an activity. A measured value is worth (value − baseline) ÷ (target − baseline), held to 0…1;
 * the target may lie below the baseline.
 */
export interface Indicator {
  /** Of the value, the baseline and the target; "" when none is stated. */
  readonly unit: string;
  readonly baseline: Fraction;
  readonly target: Fraction;
}

/** A part of a clause that can be rated by itself. */
export interface Activity {
  readonly id: string;
  /** Ids that it had before. */
  readonly was?: readonly string[];
  readonly title: Text;
  /** When it is to be done, where the plan says so. */
  readonly window?: Period;
  /** Among the activities of the clause, 0 or more. */
  readonly weight: Fraction;
  readonly indicator: Indicator | null;
}

/** The numbered unit of a plan that is scored. Bodies are ids. */
export interface Clause {
  readonly id: string;
  /** Ids that it had before. */
  readonly was?: readonly string[];
  /** "" when the plan has none. */
  readonly title: Text;
  /** The id of its direction. */
  readonly direction: string;
  /** When it is to be done; the plan's period where nothing is stated. */
  readonly window: Period;
  /** Where the plan says it more than once; the first is `window`. */
  readonly windows?: readonly SourcedWindow[];
  readonly lead: readonly string[];
  readonly partners: readonly string[];
  /** Responsible bodies of which the source does not say which leads. */
  readonly bodies: readonly string[];
  /** Among the clauses, 0 or more. */
  readonly weight: Fraction;
  /** Empty where the clause is rated as a whole. */
  readonly activities: readonly Activity[];
}

/** A thematic heading of the plan with its clauses, of which there is at least one. */
export interface Direction {
  readonly id: string;
  readonly title: Text;
  /** Among the directions, 0 or more. */
  readonly weight: Fraction;
  readonly clauses: readonly Clause[];
}

/** An institution that a plan makes responsible. */
export interface Body {
  readonly id: string;
  /** Ids that it had before. */
  readonly was?: readonly string[];
  readonly name: Text;
  /** Other names by which tables call it. */
  readonly aliases: readonly string[];
  /** Any word; `null` when none is stated. */
  readonly kind: string | null;
  /** It stands for several institutions that are not named one by one. */
  readonly isGroup: boolean;
  /** Among the bodies of a clause, 0 or more. */
  readonly weight: Fraction;
}

/** A publication from which claims are taken. */
export interface Source {
  readonly id: string;
  readonly title: Text;
}

/** An action plan: directions > clauses > activities, a period, bodies. */
export interface Plan {
  readonly id: string;
  readonly title: Text;
  /** What readers must know wherever the plan appears. */
  readonly notice: Text | null;
  /** Made up, to show or to test something. */
  readonly invented: boolean;
  /** `ratings`: no plan was given, and its clauses are those found in the ratings. */
  readonly origin: "file" | "ratings";
  readonly period: Period;
  /** In the order of the file. */
  readonly rounds: readonly Round[];
  /** Which share of a clause is expected by a day; `null`: not stated. */
  readonly expected: ExpectedRule | null;
  readonly sources: readonly Source[];
  readonly bodies: readonly Body[];
  /** Ids or paths, as written; not there where the plan names none. */
  readonly methods?: readonly string[];
  readonly directions: readonly Direction[];
  /** How many there are, where no more is known: then `directions` is empty. */
  readonly totals?: PlanTotals;
}
