// A folder's declaration of where its plan, assessments, methods and scales lie.
import * as z from "zod";
import { idSchema, numeralSchema } from "./numeral.ts";
import { noFigureRules } from "./gate.ts";
import { bodyRules, notDueRules } from "./method.ts";
import { wanted } from "./problems/expectations.ts";

/** What a workspace can make of a problem; `off` is not reported at all. */
const ruleSeverities = ["error", "warning", "info", "off"] as const;

/** One of them. */
export type RuleSeverity = (typeof ruleSeverities)[number];

const paths = z.union([z.string(), z.array(z.string())], wanted("path-or-paths")).optional();

const gates = z.union([z.number(), z.string(), z.array(numeralSchema)], wanted("numeral")).optional();

const suppression = z.strictObject({
  rule: z.string().meta({ description: "The code or the name of a problem." }),
  assessment: idSchema.optional(),
  clause: idSchema.optional(),
  body: idSchema.optional(),
  round: idSchema.optional(),
  file: z.string().optional().meta({ description: "Path of the file, from the folder of the workspace." }),
  reason: z.string().meta({ description: "Why these findings are accepted." }),
  until: numeralSchema.optional().meta({ description: "The last day on which it holds: 2027-01-01." }),
});

export const workspaceSchema = z
  .strictObject({
    format: z.literal("nap/workspace@1"),
    plan: z.string().optional().meta({ description: "Path of the plan; plan.yaml unless given." }),
    assessments: paths.meta({
      description: "Paths or globs; the assessments in assessments/ and its folders unless given.",
    }),
    methods: paths.meta({ description: "Paths or globs; methods/*.yaml unless given." }),
    scales: paths.meta({ description: "Paths or globs; scales/*.yaml unless given." }),
    mappings: paths.meta({ description: "Paths or globs; mappings/*.yaml unless given." }),
    language: z
      .string(wanted("language"))
      .optional()
      .meta({ description: "The language of results, unless --lang or NAP_LANG names another." }),
    gates: z
      .strictObject({
        "min-score": gates.meta({
          description:
            "The least figure in percent: 80, 80% or 4/5; direction:3=50 for one direction, body:moj=50 for one body.",
          examples: [80, "4/5", ["80", "direction:3=50", "body:moj=50"]],
        }),
        "min-coverage": gates.meta({
          description: "The least share of scored clauses in percent, written as that of min-score.",
        }),
        "require-evidence": z.boolean().optional().meta({
          description: "Whether each rating above 0 must have evidence.",
        }),
        "max-age": numeralSchema.optional().meta({
          description: "Days from the as-of day of an assessment to --today, else to the day by the clock.",
          examples: [90, "90 days"],
        }),
        "max-gap": numeralSchema.optional().meta({ description: "Percentage points between two figures." }),
        "max-drop": numeralSchema.optional().meta({
          description: "Percentage points that a figure may fall, for compare --against.",
        }),
        "no-regression": z
          .boolean()
          .optional()
          .meta({ description: "true: no clause may fall, for compare --against and progress." }),
        "max-overdue": z
          .number()
          .int()
          .min(0)
          .optional()
          .meta({ description: "How many clauses may be overdue, for schedule.", examples: [5] }),
        "all-reported": z
          .boolean()
          .optional()
          .meta({ description: "true: no report of a round may be missing, for schedule and progress." }),
        "min-agreement": gates.meta({
          description:
            "Krippendorff's alpha: 0.667, or 0.667@lower for the lower end of its interval; or the share of equal outcomes in percent: outcomes=90.",
          examples: ["0.667@lower", ["0.667", "outcomes=90"]],
        }),
        "if-no-figure": z.enum(noFigureRules).optional().meta({
          description: "What becomes of a gate whose figure cannot be computed; fail unless given.",
        }),
      })
      .optional()
      .meta({ description: "What results must reach; a gate of the call takes the place of its kind." }),
    rules: z.record(z.string(), z.enum(ruleSeverities)).optional().meta({
      description:
        "Severities of problems, by code or name; errors, which withhold figures, cannot be lowered.",
    }),
    sensitivity: z
      .strictObject({
        methods: z.array(z.string()).optional().meta({
          description:
            "Methods to hold beside an assessment's own, by id or path; those of the plan unless given.",
        }),
        values: z.array(z.string()).optional().meta({
          description: "Methods whose values of statuses are tried, by id or path.",
        }),
        "within.bodies": z.array(z.enum(bodyRules)).optional(),
        across: z.array(z.enum(["clauses", "directions"])).optional(),
        "not-due": z.array(z.enum(notDueRules)).optional(),
      })
      .optional()
      .meta({ description: "What nap sensitivity tries; each choice has usual options unless given." }),
    baseline: z.string().optional().meta({
      description: "Path of the file of known findings, which nap check --update-baseline writes.",
    }),
    suppress: z.array(suppression).optional().meta({
      description: "Findings that are accepted for a reason; they are counted, and change no figure.",
    }),
  })
  .meta({ title: "nap workspace", description: "Where the files of a workspace lie." });

/** A workspace file as written. */
export type WorkspaceText = z.infer<typeof workspaceSchema>;
