// An action plan: directions > clauses > activities, a period, bodies.
import * as z from "zod";
import type { Fraction } from "../math/fraction.ts";
import { inlineMappingSchema } from "./mapping.ts";
import { idSchema, numeralSchema } from "./numeral.ts";
import { dateSchema, periodSchema, type Period } from "./period.ts";
import { wanted } from "./problems/expectations.ts";
import { totalsSchema, type PlanTotals } from "./planTotals.ts";
import { textSchema, type Text } from "./text.ts";

const weightSchema = numeralSchema.optional().meta({
  description:
    "Weight among its neighbours, 0 or more; 1 unless given. Used by methods with `weights: declared`.",
  examples: [1, 2, "1/2"],
});

const bodyWeightSchema = numeralSchema.optional().meta({
  description:
    "Weight among the bodies of a clause, 0 or more; 1 unless given. Used by methods with `within.bodies: weighted`.",
  examples: [1, 40],
});

const bodyIds = z.array(idSchema).optional();
const examples = [["moj"]];

const was = z
  .array(idSchema)
  .optional()
  .meta({ description: "Ids that it had before; ratings under them belong to it.", examples: [["1.4"]] });

const activitySchema = z.strictObject({
  id: idSchema,
  was,
  title: textSchema.optional(),
  weight: weightSchema,
  indicator: z
    .strictObject({ unit: z.string().optional(), baseline: numeralSchema, target: numeralSchema })
    .optional()
    .meta({
      description: "A measured value, its start and its goal; the goal may lie below the start.",
      examples: [{ unit: "%", baseline: 0, target: 100 }],
    }),
});

const clauseSchema = z.strictObject({
  id: idSchema,
  was,
  title: textSchema.optional(),
  window: periodSchema
    .optional()
    .meta({ description: "When the clause is to be done; the plan's period unless given." }),
  lead: bodyIds.meta({ description: "Bodies that lead the clause.", examples }),
  partners: bodyIds.meta({ description: "Bodies that take part.", examples }),
  bodies: bodyIds.meta({
    description: "Responsible bodies where the source does not say which of them leads.",
    examples,
  }),
  weight: weightSchema,
  activities: z
    .array(activitySchema)
    .optional()
    .meta({ description: "Parts of the clause that can be rated by themselves." }),
});

const directionSchema = z.strictObject({
  id: idSchema,
  title: textSchema.optional(),
  weight: weightSchema,
  clauses: z.array(clauseSchema).min(1, wanted("one-clause")),
});

const sourceSchema = z.strictObject({
  id: idSchema,
  title: textSchema.optional(),
  date: dateSchema.optional(),
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
    directions: z.array(directionSchema).min(1, wanted("one-direction")),
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
      files: z.union([z.string(), z.array(z.string()).min(1)], wanted("path-or-paths")),
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
  readonly sources: readonly Source[];
  readonly bodies: readonly Body[];
  readonly directions: readonly Direction[];
  /** How many there are, where no more is known: then `directions` is empty. */
  readonly totals?: PlanTotals;
}
