// The name of a kind of file, or of a result → its JSON Schema.
import { jsonSchema, schemaNames } from "../core.ts";
import { UnknownName } from "./unknownName.ts";

/**
 * The JSON Schema, draft 2020-12, of a file that nap reads (`plan`, `assessment`, `scale`, `method`, `workspace`), or of
 * what it writes as JSON (`output`).
 *
 * @example
 * schema("scale").required // ["format", "id", "levels"]
 * schema("plann") // throws did you mean "plan"?
 */
export function schema(name: string): object {
  const known = schemaNames.find((each) => each === name);
  if (known === undefined) throw new UnknownName("schema", name, schemaNames);
  return jsonSchema(known);
}
