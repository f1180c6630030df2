// The declared rules that turn ratings into percentages.
import * as z from "zod";
import type { Fraction } from "../math/fraction.ts";
import type { RoundingMode } from "../math/round.ts";
import { idSchema, numeralSchema } from "./numeral.ts";
import { noValues } from "./noValues.ts";
import { wanted } from "./problems/expectations.ts";
import { textSchema, type Text } from "./text.ts";

const shareSchema = numeralSchema.meta({
  description: "A share from 0 to 1: 2/3, 0.5.",
  examples: ["2/3", 0.5],
});

const percentPolicies = ["as-given", "refuse", "full-only"] as const;
export const bodyRules = ["mean", "weighted", "median", "min", "max", "lead"] as const;
const activityRules = ["mean", "weighted", "median", "min", "max"] as const;
const raterRules = ["mean", "median", "min", "max"] as const;
const gapRules = ["exclude", "zero", "refuse"] as const;
export const notDueRules = [...gapRules, "full"] as const;

const raterRuleSchema = z.union(
  [z.enum(raterRules), z.strictObject({ rule: z.literal("majority"), share: shareSchema })],
  wanted("rater-rule"),
);

const valuesSchema = z.union(
  [
    z.literal(noValues),
    z
      .looseObject({ percent: z.enum(percentPolicies).optional() })
      .catchall(
        z.union([z.record(z.string(), numeralSchema), z.enum(percentPolicies)], wanted("status-values")),
      ),
  ],
  wanted("method-values"),
);

/** Every key but `format` and `id` may be left out: it then comes from `extends`, else from the defaults. */
export const methodSchema = z
  .strictObject({
    format: z.literal("nap/method@1"),
    id: idSchema,
    version: z.union([z.number(), z.string()], wanted("version")).optional(),
    title: textSchema.optional(),
    basis: z
      .string()
      .optional()
      .meta({ description: "The source of the rule, or the word `assumption`.", examples: ["assumption"] }),
    extends: z
      .string()
      .optional()
      .meta({
        description: "The id of a method to start from; the keys given here change it.",
        examples: ["halves"],
      }),
    values: valuesSchema.optional().meta({
      description:
        "What a status is worth, 0 to 1, for each scale that the method can read; `percent` says how percents are read. `none`: counts and shares of the statuses of any scale, and no figure.",
      examples: [{ "three-step": { none: 0, partial: "1/2", full: 1 }, percent: "as-given" }, noValues],
    }),
    within: z
      .strictObject({
        raters: raterRuleSchema
          .optional()
          .meta({ description: "How several raters of one part become one value." }),
        bodies: z
          .enum(bodyRules)
          .optional()
          .meta({ description: "How the bodies of a clause become one value." }),
        activities: z
          .enum(activityRules)
          .optional()
          .meta({ description: "How the activities of a clause become one value." }),
      })
      .optional(),
    across: z
      .enum(["clauses", "directions"])
      .optional()
      .meta({ description: "The mean over clauses, or over the figures of directions." }),
    weights: z
      .enum(["equal", "declared"])
      .optional()
      .meta({ description: "Whether the weights that the plan declares count." }),
    eligible: z
      .enum(["all", "started", "due"])
      .optional()
      .meta({ description: "Which clauses are evaluated as of the given day." }),
    treat: z
      .strictObject({
        unrated: z.enum(gapRules).optional(),
        "not-due": z.enum(notDueRules).optional(),
        "unrated-part": z.enum(gapRules).optional(),
        "no-evidence": z
          .string()
          .optional()
          .meta({
            description: "as-rated, zero, exclude, or cap-F with a share F, as in cap-1/2.",
            examples: ["as-rated", "cap-1/2"],
          }),
      })
      .optional()
      .meta({ description: "What becomes of what is missing." }),
    "minimum-coverage": shareSchema
      .optional()
      .meta({ description: "Below this share of scored among eligible clauses a group has no figure." }),
    rounding: z
      .strictObject({
        decimals: z.union([z.number(), z.string()], wanted("decimals")).optional(),
        mode: z.enum(["half-up", "half-even", "half-down", "up", "down"]).optional(),
      })
      .optional(),
    bands: z
      .array(z.strictObject({ id: idSchema, label: textSchema.optional(), min: numeralSchema }))
      .optional()
      .meta({
        description: "Exclusive bands for clauses: the highest whose `min` percent is reached.",
        examples: [[{ id: "full", min: 100 }]],
      }),
  })
  .meta({ title: "nap method", description: "The declared rules that turn ratings into percentages." });

/** A method as written in its file. */
export type MethodText = z.infer<typeof methodSchema>;

/** How a percent in a row is read: as it stands, not at all (an error), or 100 as 1 and all else as 0. */
export type PercentPolicy = (typeof percentPolicies)[number];
/**
 * How the bodies of a clause become one value; `weighted`: the mean by the plan's weights; `lead`: the mean of the
 * leading bodies alone.
 */
export type BodyRule = (typeof bodyRules)[number];
/** How the activities of a clause become one value; `weighted`: the mean by the plan's weights. */
export type ActivityRule = (typeof activityRules)[number];
/**
 * How several raters of one part become one value; `majority`: the value that at least this share of them (0 to 1)
 * gave.
 */
export type RaterRule = (typeof raterRules)[number] | { readonly rule: "majority"; readonly share: Fraction };
/**
 * What becomes of what has no value: it is left out, it counts 0, or it leaves whatever it is a part of without a
 * figure.
 */
export type GapRule = (typeof gapRules)[number];
/** The same of what is coded as not due; `full`: it counts in full. */
export type NotDueRule = (typeof notDueRules)[number];
/**
 * What a row worth more than 0 without evidence counts: what it says, 0, nothing (as if the row were not there), or at
 * most the share `cap` (0 to 1).
 */
export type EvidenceRule = "as-rated" | "zero" | "exclude" | { readonly cap: Fraction };

/** How the figures of a method are printed. */
export interface Rounding {
  /** 0 to 12. */
  readonly decimals: number;
  readonly mode: RoundingMode;
}

/** A name for clauses of at least `min` percent, up to the next higher band: no clause lies in two. */
export interface Band {
  readonly id: string;
  /** `null`: the words of the output have one for the usual bands, else the id stands for it. */
  readonly label: Text | null;
  /** In percent. */
  readonly min: Fraction;
}

/** The declared rules that turn ratings into percentages, every one of them stated. */
export interface Method {
  readonly id: string;
  readonly version: string;
  readonly title: Text;
  /** The source of the rule, or the word `assumption`. */
  readonly basis: string;
  /** Scale id → level id → value, 0 to 1. */
  readonly values: ReadonlyMap<string, ReadonlyMap<string, Fraction>>;
  readonly percent: PercentPolicy;
  /** `values: none`: it counts the statuses of any scale, and gives no figure; no other rule but `eligible` does anything. */
  readonly countsOnly: boolean;
  readonly within: {
    readonly raters: RaterRule;
    readonly bodies: BodyRule;
    readonly activities: ActivityRule;
  };
  /** The mean over clauses, or over the figures of directions. */
  readonly across: "clauses" | "directions";
  /** Whether the weights that the plan declares count. */
  readonly weights: "equal" | "declared";
  /** Which clauses are eligible at the as-of day: all, those whose window has begun, or has ended. */
  readonly eligible: "all" | "started" | "due";
  readonly treat: {
    readonly unrated: GapRule;
    readonly notDue: NotDueRule;
    readonly unratedPart: GapRule;
    readonly noEvidence: EvidenceRule;
  };
  /** A share of scored among eligible clauses, 0 to 1: a group below it has no figure. */
  readonly minimumCoverage: Fraction;
  readonly rounding: Rounding;
  /** Highest first. */
  readonly bands: readonly Band[];
  /** SHA-256, in hexadecimal, of the method as `canonicalMethod` writes it. */
  readonly hash: string;
}
