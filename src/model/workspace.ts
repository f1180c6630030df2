// A folder's declaration of where its plan, assessments, methods and scales lie.
import * as z from "zod";
import { wanted } from "./problems/expectations.ts";

/** What a workspace can make of a problem; `off` is not reported at all. */
const ruleSeverities = ["error", "warning", "info", "off"] as const;

/** One of them. */
export type RuleSeverity = (typeof ruleSeverities)[number];

const paths = z.union([z.string(), z.array(z.string())], wanted("path-or-paths")).optional();

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
      .string()
      .optional()
      .meta({ description: "The language of results, unless --lang or NAP_LANG names another." }),
    rules: z.record(z.string(), z.enum(ruleSeverities)).optional().meta({
      description:
        "Severities of problems, by code or name; errors, which withhold figures, cannot be lowered.",
    }),
  })
  .meta({ title: "nap workspace", description: "Where the files of a workspace lie." });

/** A workspace file as written. */
export type WorkspaceText = z.infer<typeof workspaceSchema>;
