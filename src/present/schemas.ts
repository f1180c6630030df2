// The name of a format → its JSON Schema.
import * as z from "zod";
import { mappedAssessmentSchema } from "../model/assessment.ts";
import { baselineSchema } from "../model/baseline.ts";
import { mappingSchema } from "../model/mapping.ts";
import { methodSchema } from "../model/method.ts";
import { schemaVersion } from "./contract.ts";
import { outputSchema } from "./outputs.ts";
import { anyPlanSchema } from "../model/plan.ts";
import { scaleSchema } from "../model/scale.ts";
import { workspaceSchema } from "../model/workspace.ts";

/** The shape of each kind of file that nap reads, and of what it writes as JSON (`output`), as schemas of zod. */
export const schemas = {
  plan: anyPlanSchema(),
  assessment: mappedAssessmentSchema(),
  scale: scaleSchema,
  method: methodSchema,
  workspace: workspaceSchema,
  mapping: mappingSchema(),
  baseline: baselineSchema,
  output: outputSchema,
} as const;

/** A kind of file that nap reads, or `output`. */
export type SchemaName = keyof typeof schemas;

/** Every name in `schemas`. */
export const schemaNames = Object.keys(schemas) as SchemaName[];

/**
 * The JSON Schema, draft 2020-12, of the text as written: for editors, and for checks without nap. Its `$id` is a name
 * by which several schemas can be told apart, and no address.
 *
 * @example jsonSchema("scale").required // ["format", "id", "levels"]
 */
export function jsonSchema(name: SchemaName): object {
  const { $schema, ...rest } = z.toJSONSchema(schemas[name], { io: "input" });
  const version = name === "output" ? schemaVersion : 1;
  return { $schema, $id: `urn:napscore:schema:${name}:${version}`, ...rest };
}
